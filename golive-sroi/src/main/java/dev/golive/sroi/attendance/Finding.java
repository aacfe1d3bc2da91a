package dev.golive.sroi.attendance;

/** What the facts say to a question. Closed family. */
public enum Finding {
    /** It was so, wherever the truth lies between the two figures. */
    YES,
    /** It was not so: what is proved says the opposite. */
    NO,
    /** The rules have no such moment to measure by, or what is known does not decide it. */
    UNKNOWN;

    /** Whether both are so; one that is not decides, one that is unknown leaves it open. */
    Finding and(Finding other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == other ? this : UNKNOWN;
    }
}
