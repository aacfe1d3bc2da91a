package dev.golive.jdbc;

import dev.golive.test.contract.DurableWebhookInboxContract;
import dev.golive.webhook.WebhookInbox;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

class H2FileWebhookInboxTest extends DurableWebhookInboxContract {

    private final H2InAFile database = new H2InAFile();

    @RegisterExtension
    final AfterEachCallback close = context -> database.close();

    @Override
    protected WebhookInbox open(InstantSource clock) {
        return database.empty().webhookInbox(clock, Duration.ofDays(30));
    }

    @Override
    protected WebhookInbox reopen(InstantSource clock) {
        return database.again().webhookInbox(clock, Duration.ofDays(30));
    }
}
