package dev.golive.error;

/** Answer 400: the sender is who they say, but what they sent is not what was agreed. */
public final class NotReadableException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence for the sender
     */
    public NotReadableException(String message) {
        super(message, null);
    }
}
