package dev.golive.sroi.bundle;

/** What checking a bundle or a proof came to. A closed family. */
public sealed interface EvidenceCheck permits EvidenceIntact, EvidenceBroken {

    /** Whether all is as it was sealed. */
    default boolean isIntact() {
        return this instanceof EvidenceIntact;
    }
}
