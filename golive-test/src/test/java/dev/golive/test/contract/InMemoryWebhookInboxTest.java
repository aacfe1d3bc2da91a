package dev.golive.test.contract;

import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.WebhookInbox;
import java.time.InstantSource;

class InMemoryWebhookInboxTest extends WebhookInboxContract {

    @Override
    protected WebhookInbox open(InstantSource clock) {
        return InMemoryWebhookInbox.create(clock);
    }
}
