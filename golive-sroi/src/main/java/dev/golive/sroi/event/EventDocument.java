package dev.golive.sroi.event;

import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.CanonicalValue;
import dev.golive.sroi.internal.json.JsonObject;
import dev.golive.sroi.internal.json.JsonRefusedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/**
 * An event and its bytes: CloudEvents 1.0 in JSON, canonical (RFC 8785 without fractions). What a ledger keeps, signs and
 * passes on. Of an event that came from outside, everything is kept, also what this version does not know. Two are equal
 * if their bytes are. Immutable, thread-safe.
 */
public final class EventDocument {

    /** The longest document, in bytes. */
    public static final int MOST_BYTES = 64 * 1024;

    /** How far a clock may be ahead of ours. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    private final EvidenceEvent event;
    private final byte[] utf8;

    private EventDocument(EvidenceEvent event, byte[] utf8) {
        this.event = event;
        this.utf8 = utf8;
    }

    /**
     * Writes an event.
     *
     * @throws IllegalArgumentException if it is of a kind that only came from outside
     */
    public static EventDocument of(EvidenceEvent event) {
        return new EventDocument(event, EventCodec.encode(event));
    }

    /**
     * Reads what came from outside.
     *
     * @param utf8 one JSON object, at most {@value #MOST_BYTES} bytes
     * @param now by our own clock: what says that it happens later than {@link #AHEAD} from now is refused
     * @throws EventRefusedException if it is no event
     */
    public static EventDocument parse(byte[] utf8, Instant now) {
        if (utf8.length > MOST_BYTES) {
            throw new EventRefusedException(
                    "", "This has " + utf8.length + " bytes, at most " + MOST_BYTES + " are allowed.");
        }
        try {
            CanonicalValue json = CanonicalJson.parse(utf8);
            EventDocument document =
                    new EventDocument(EventCodec.decode(JsonObject.of(json)), CanonicalJson.encode(json));
            if (document.event.at().isAfter(now.plus(AHEAD))) {
                throw new EventRefusedException(
                        "/time", "This is in the future: the clock that said so is wrong, or ours is.");
            }
            return document;
        } catch (JsonRefusedException e) {
            throw new EventRefusedException(e.pointer(), e.reason());
        }
    }

    /**
     * Reads what a ledger kept.
     *
     * @param utf8 the bytes of a document, unchanged
     * @throws EventRefusedException if they are not
     */
    public static EventDocument kept(byte[] utf8) {
        try {
            CanonicalValue document = CanonicalJson.parseCanonical(utf8);
            return new EventDocument(EventCodec.decode(JsonObject.of(document)), utf8.clone());
        } catch (JsonRefusedException e) {
            throw new EventRefusedException(e.pointer(), e.reason());
        }
    }

    /** What it says. */
    public EvidenceEvent event() {
        return event;
    }

    /** Its canonical bytes, a copy. */
    public byte[] utf8() {
        return utf8.clone();
    }

    /** Its canonical bytes, as text. */
    public String json() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDocument that && Arrays.equals(utf8, that.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** Which event it is, and not what it says. */
    @Override
    public String toString() {
        return "EventDocument[" + Objects.toString(event.key()) + ", "
                + event.fact().type() + "]";
    }
}
