package dev.golive.test.webhook;

import dev.golive.webhook.WebhookEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** A webhook's body and when it arrives, which may be long after what it tells of. Immutable; prints without the body. */
public final class ScriptedWebhook {

    private final Instant arrivesAt;
    private final byte[] body;
    private final WebhookEvent event;

    private ScriptedWebhook(Instant arrivesAt, byte[] body, WebhookEvent event) {
        this.arrivesAt = arrivesAt;
        this.body = body;
        this.event = event;
    }

    static ScriptedWebhook of(Instant arrivesAt, byte[] body) {
        return new ScriptedWebhook(arrivesAt, Arrays.copyOf(body, body.length), WebhookEvent.parse(body));
    }

    ScriptedWebhook arriving(Instant moment) {
        return new ScriptedWebhook(Objects.requireNonNull(moment, "moment"), body, event);
    }

    /** When it arrives. */
    public Instant arrivesAt() {
        return arrivesAt;
    }

    /** What it says. */
    public WebhookEvent event() {
        return event;
    }

    /** The bytes, a copy. */
    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /** The bytes as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return event.kind() + " " + event.id() + " at " + arrivesAt;
    }
}
