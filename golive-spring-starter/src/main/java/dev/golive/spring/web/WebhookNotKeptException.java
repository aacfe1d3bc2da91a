package dev.golive.spring.web;

/** The inbox failed on an authentic webhook: LiveKit is to send it again. Becomes a problem document. */
final class WebhookNotKeptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebhookNotKeptException(RuntimeException cause) {
        super("The webhook could not be kept. Send it again.", cause);
    }
}
