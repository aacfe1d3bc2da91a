package dev.golive.error;

/** Answer 401: a token, pass or webhook is missing, forged, expired or signed by somebody else. */
public final class NotAuthenticException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message a sentence for the operator's log; it never quotes the token
     */
    public NotAuthenticException(String message) {
        super(message, null);
    }
}
