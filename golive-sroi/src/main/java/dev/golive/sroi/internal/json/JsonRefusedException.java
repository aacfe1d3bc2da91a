package dev.golive.sroi.internal.json;

/** A JSON document that is refused: where, and why. */
public final class JsonRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String reason;

    /**
     * A refusal.
     *
     * @param pointer a JSON Pointer (RFC 6901), empty for the whole document
     * @param reason a sentence
     */
    public JsonRefusedException(String pointer, String reason) {
        super(pointer.isEmpty() ? reason : "At " + pointer + ": " + reason);
        this.pointer = pointer;
        this.reason = reason;
    }

    /** The place, as a JSON Pointer (RFC 6901); empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** The sentence, without the place. */
    public String reason() {
        return reason;
    }
}
