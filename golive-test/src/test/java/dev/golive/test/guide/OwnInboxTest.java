package dev.golive.test.guide;

import dev.golive.test.contract.WebhookInboxContract;
import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.WebhookInbox;
import java.time.InstantSource;

// region contract
class OwnInboxTest extends WebhookInboxContract {

    @Override
    protected WebhookInbox open(InstantSource clock) {
        return InMemoryWebhookInbox.create(clock);
    }
}
// endregion contract
