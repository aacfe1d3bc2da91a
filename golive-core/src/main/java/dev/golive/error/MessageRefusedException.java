package dev.golive.error;

import java.util.Objects;

/** Tell the sender: their message is not what the protocol says. */
public final class MessageRefusedException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final String pointer;

    /**
     * Says what is wrong, and where.
     *
     * @param pointer the JSON Pointer (RFC 6901) of the place; empty for the whole document
     * @param message what is wrong, without the document's own words
     */
    public MessageRefusedException(RefusalCode code, String pointer, String message) {
        super(message, null);
        this.code = Objects.requireNonNull(code, "code");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
    }

    /** What kind of wrong. */
    public RefusalCode code() {
        return code;
    }

    /** The JSON Pointer of the place; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
