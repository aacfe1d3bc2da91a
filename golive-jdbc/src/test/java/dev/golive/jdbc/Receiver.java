package dev.golive.jdbc;

import dev.golive.webhook.VerifiedWebhook;
import dev.golive.webhook.WebhookEvent;
import dev.golive.webhook.WebhookInbox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A process to be killed: keeps webhooks in a file and says after each that it is kept. */
final class Receiver {

    private Receiver() {}

    /** Keeps without end, from this number on, in this folder. */
    public static void main(String[] args) {
        WebhookInbox inbox =
                GoLiveDatabase.file(Path.of(args[0])).webhookInbox(InstantSource.system(), Duration.ofDays(30));
        for (int number = Integer.parseInt(args[1]); ; number++) {
            if (!inbox.keep(webhook(number))) {
                throw new IllegalStateException("Webhook " + number + " was there before it came.");
            }
            System.out.println(number);
        }
    }

    static VerifiedWebhook webhook(int number) {
        byte[] body = """
                {"event":"room_started","id":"EV_%d","createdAt":"1795370400","room":{"sid":"RM_1","name":"killed"}}""".formatted(number).getBytes(StandardCharsets.UTF_8);
        return VerifiedWebhook.of(WebhookEvent.parse(body), body, Instant.parse("2026-11-22T18:06:00Z"));
    }
}
