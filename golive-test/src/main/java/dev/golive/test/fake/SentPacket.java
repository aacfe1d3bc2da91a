package dev.golive.test.fake;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A packet that the server passed on to a room; attempts with one nonce are one packet. Immutable. */
public final class SentPacket {

    private final RoomName room;
    private final String topic;
    private final byte[] payload;
    private final boolean reliable;
    private final List<Identity> to;
    private final Instant at;

    SentPacket(RoomName room, String topic, byte[] payload, boolean reliable, List<Identity> to, Instant at) {
        this.room = room;
        this.topic = topic;
        this.payload = Arrays.copyOf(payload, payload.length);
        this.reliable = reliable;
        this.to = List.copyOf(to);
        this.at = at;
    }

    /** To which room. */
    public RoomName room() {
        return room;
    }

    /** What it is about, such as {@code golive.1.session}. */
    public String topic() {
        return topic;
    }

    /** The bytes, a copy. */
    public byte[] payload() {
        return Arrays.copyOf(payload, payload.length);
    }

    /** The bytes as text. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }

    /** Whether LiveKit repeats it until it arrives. */
    public boolean reliable() {
        return reliable;
    }

    /** To whom; empty for everybody. */
    public List<Identity> to() {
        return to;
    }

    /** When it was sent. */
    public Instant at() {
        return at;
    }

    @Override
    public String toString() {
        return topic + " to " + room + ": " + text();
    }
}
