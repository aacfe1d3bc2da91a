package dev.golive.sroi.bundle;

/**
 * Something was changed since it was sealed, or was never sealed like this.
 *
 * @param item the first thing that is broken: a file in the bundle, or {@code zip}
 * @param reason a sentence
 */
public record EvidenceBroken(String item, String reason) implements EvidenceCheck {

    /** The item and the sentence. */
    @Override
    public String toString() {
        return item + ": " + reason;
    }
}
