package dev.golive.test.fake;

import dev.golive.webhook.WebhookEvent;

/**
 * A webhook that the fake server sent.
 *
 * @param event what it said
 * @param status what the application answered; 0 if nobody answered
 */
public record Delivery(WebhookEvent event, int status) {

    /** Whether LiveKit would be content; it would try again after a 5xx or no answer, and give up after a 4xx. */
    public boolean accepted() {
        return status >= 200 && status < 300;
    }
}
