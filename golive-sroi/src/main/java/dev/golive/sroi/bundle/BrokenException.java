package dev.golive.sroi.bundle;

/** Ends a check at the first broken item. */
final class BrokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final String reason;

    BrokenException(String item, String reason) {
        super(item + ": " + reason);
        this.item = item;
        this.reason = reason;
    }

    EvidenceBroken broken() {
        return new EvidenceBroken(item, reason);
    }
}
