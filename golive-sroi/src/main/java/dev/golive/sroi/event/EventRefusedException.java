package dev.golive.sroi.event;

/** A document is no event that can be kept. Whoever sent it has to mend it: sent again as it is, it is refused again. */
public final class EventRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    EventRefusedException(String pointer, String detail) {
        super(detail);
        this.pointer = pointer;
    }

    /** The place of what is wrong, as a JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** A sentence that quotes nothing of the document. */
    public String detail() {
        return String.valueOf(getMessage());
    }
}
