package dev.golive.jdbc;

import dev.golive.test.contract.DurableWebhookInboxContract;
import dev.golive.webhook.WebhookInbox;
import java.time.Duration;
import java.time.InstantSource;

class PostgresWebhookInboxTest extends DurableWebhookInboxContract {

    private final Postgres database = new Postgres();

    @Override
    protected WebhookInbox open(InstantSource clock) {
        return database.empty().webhookInbox(clock, Duration.ofDays(30));
    }

    @Override
    protected WebhookInbox reopen(InstantSource clock) {
        return database.again().webhookInbox(clock, Duration.ofDays(30));
    }
}
