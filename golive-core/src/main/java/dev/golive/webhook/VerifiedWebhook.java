package dev.golive.webhook;

import dev.golive.internal.json.JsonReader;
import dev.golive.participant.Identity;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * A webhook that LiveKit really sent: the event, the exact bytes, and until when the same request could be sent again by
 * somebody who overheard it. Prints without the bytes, which carry a TURN password.
 */
public final class VerifiedWebhook {

    private final WebhookEvent event;
    private final byte[] body;
    private final Instant replayableUntil;

    private VerifiedWebhook(WebhookEvent event, byte[] body, Instant replayableUntil) {
        this.event = event;
        this.body = body;
        this.replayableUntil = replayableUntil;
    }

    /** A webhook of these parts; for stores that read one back, see {@link WebhookEvent#parse}, and for tests. */
    public static VerifiedWebhook of(WebhookEvent event, byte[] body, Instant replayableUntil) {
        return new VerifiedWebhook(
                Objects.requireNonNull(event, "event"),
                Arrays.copyOf(body, body.length),
                Objects.requireNonNull(replayableUntil, "replayableUntil"));
    }

    /** What it says. */
    public WebhookEvent event() {
        return event;
    }

    /** The exact bytes, a copy. Keep them out of logs: they carry a TURN password. */
    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /** The end of the replay window: whoever remembers the event's id until then lets nothing in twice. */
    public Instant replayableUntil() {
        return replayableUntil;
    }

    /**
     * Whether it names this person anywhere: as who joined, left or published, as whom a stream or a recording is about, in
     * the metadata of their room, and in fields that no version knows yet.
     *
     * @throws dev.golive.error.NotReadableException if the bytes are not JSON
     */
    public boolean names(Identity person) {
        String name = person.value();
        String quoted = '"' + name + '"';
        return JsonReader.anyText(body, text -> {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
            return normal.equals(name) || normal.contains(quoted);
        });
    }

    @Override
    public String toString() {
        return "VerifiedWebhook[" + event.kind() + " " + event.id() + "]";
    }
}
