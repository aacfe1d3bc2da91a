package dev.golive.error;

/** Answer 410: the session is over and does not come back. */
public final class SessionEndedException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence for the person who came too late
     */
    public SessionEndedException(String message) {
        super(message, null);
    }
}
