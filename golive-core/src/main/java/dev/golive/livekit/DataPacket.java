package dev.golive.livekit;

import dev.golive.participant.Identity;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

/**
 * Bytes for everybody in a room, or some of them, over LiveKit's data channel. They arrive without a sender, which is how clients know
 * the server's word. Immutable.
 */
public final class DataPacket {

    /** LiveKit's limit for a reliable packet, in bytes. */
    public static final int MAX_RELIABLE_BYTES = 15 * 1024;

    /** What fits one network packet, in bytes. */
    public static final int MAX_LOSSY_BYTES = 1_200;

    private final String topic;
    private final byte[] payload;
    private final boolean reliable;
    private final Set<Identity> recipients;

    private DataPacket(String topic, byte[] payload, boolean reliable, Set<Identity> recipients) {
        int limit = reliable ? MAX_RELIABLE_BYTES : MAX_LOSSY_BYTES;
        if (payload.length > limit) {
            throw new IllegalArgumentException("The packet for " + topic + " has " + payload.length + " bytes, at most "
                    + limit + " are allowed.");
        }
        this.topic = Objects.requireNonNull(topic, "topic");
        this.payload = Arrays.copyOf(payload, payload.length);
        this.reliable = reliable;
        this.recipients = Set.copyOf(recipients);
    }

    /**
     * Arrives, and in order.
     *
     * @throws IllegalArgumentException if the payload is longer than {@value #MAX_RELIABLE_BYTES} bytes
     */
    public static DataPacket reliable(String topic, byte[] payload) {
        return new DataPacket(topic, payload, true, Set.of());
    }

    /**
     * Arrives soon or never.
     *
     * @throws IllegalArgumentException if the payload is longer than {@value #MAX_LOSSY_BYTES} bytes
     */
    public static DataPacket lossy(String topic, byte[] payload) {
        return new DataPacket(topic, payload, false, Set.of());
    }

    /**
     * The same for these alone.
     *
     * @throws IllegalArgumentException if there are none: LiveKit would take that for everybody
     */
    public DataPacket to(Set<Identity> some) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException("A packet for nobody would go to everybody. Don't send it.");
        }
        return new DataPacket(topic, payload, reliable, some);
    }

    /** What it is about; clients filter on it. */
    public String topic() {
        return topic;
    }

    /** The bytes, a copy. */
    public byte[] payload() {
        return Arrays.copyOf(payload, payload.length);
    }

    /** Whether LiveKit repeats it until it arrives. */
    public boolean reliable() {
        return reliable;
    }

    /** Who gets it; empty for everybody in the room. */
    public Set<Identity> recipients() {
        return recipients;
    }
}
