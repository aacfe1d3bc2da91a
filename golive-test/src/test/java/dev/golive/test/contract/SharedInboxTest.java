package dev.golive.test.contract;

import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.WebhookInbox;
import java.time.InstantSource;

/** The durable contract itself, over an inbox that every "process" shares. */
class SharedInboxTest extends DurableWebhookInboxContract {

    private WebhookInbox shared = InMemoryWebhookInbox.create(InstantSource.system());

    @Override
    protected WebhookInbox open(InstantSource clock) {
        shared = InMemoryWebhookInbox.create(clock);
        return shared;
    }

    @Override
    protected WebhookInbox reopen(InstantSource clock) {
        return shared;
    }
}
