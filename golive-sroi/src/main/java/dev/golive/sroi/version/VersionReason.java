package dev.golive.sroi.version;

import java.util.Objects;

/**
 * Why a version took the place of the one before.
 *
 * @param kind which sort of reason
 * @param words what happened, in a sentence for whoever reads the figures: from 1 to 500 characters, not blank. No names of
 *     people: it is published
 */
public record VersionReason(Kind kind, String words) {

    private static final int MAX_WORDS = 500;

    /** The sorts of reasons. Closed family. */
    public enum Kind {
        /** Facts came in after the version before was made. */
        LATE_EVENTS,
        /** Somebody found the version before to be wrong and put it right. */
        CORRECTED,
        /** The same facts are read under another policy. */
        POLICY_CHANGED
    }

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the words are blank or longer than 500 characters
     */
    public VersionReason {
        Objects.requireNonNull(kind, "kind");
        if (words.isBlank() || words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("A reason of " + words.length()
                    + " characters can't be shown: say in 1 to " + MAX_WORDS + " characters what happened.");
        }
    }
}
