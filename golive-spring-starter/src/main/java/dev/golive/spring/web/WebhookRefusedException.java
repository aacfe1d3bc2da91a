package dev.golive.spring.web;

import dev.golive.error.GoLiveException;

/** A webhook that was not accepted; a type of its own, so that its problem document has one too. */
final class WebhookRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final GoLiveException reason;

    WebhookRefusedException(GoLiveException reason) {
        super(reason.getMessage(), reason);
        this.reason = reason;
    }

    GoLiveException reason() {
        return reason;
    }
}
