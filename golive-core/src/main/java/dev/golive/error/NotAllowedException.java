package dev.golive.error;

/** Answer 403: this role may not do that. */
public final class NotAllowedException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence for the person who tried
     */
    public NotAllowedException(String message) {
        super(message, null);
    }
}
