package dev.golive.webhook;

/**
 * Keeps webhooks before they are answered, each once. Implement it over your own database to share it between nodes.
 *
 * <p>Implementations are thread-safe.
 */
public interface WebhookInbox {

    /**
     * Keeps a webhook, if none with the same event id was kept before. When this returns, the webhook is kept as safely
     * as the implementation says; only then may it be answered with 200.
     *
     * @return whether it is new; false means that it was kept before and needs no second look
     * @throws RuntimeException if it could not be kept: answer with a 5xx, and LiveKit tries again
     */
    boolean keep(VerifiedWebhook webhook);
}
