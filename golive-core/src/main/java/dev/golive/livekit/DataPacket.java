package dev.golive.livekit;

import java.util.Arrays;
import java.util.Objects;

/**
 * Bytes for everybody in a room, over LiveKit's data channel. They arrive without a sender, which is how clients know
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

    private DataPacket(String topic, byte[] payload, boolean reliable) {
        int limit = reliable ? MAX_RELIABLE_BYTES : MAX_LOSSY_BYTES;
        if (payload.length > limit) {
            throw new IllegalArgumentException("The packet for " + topic + " has " + payload.length + " bytes, at most "
                    + limit + " are allowed.");
        }
        this.topic = Objects.requireNonNull(topic, "topic");
        this.payload = Arrays.copyOf(payload, payload.length);
        this.reliable = reliable;
    }

    /**
     * Arrives, and in order.
     *
     * @throws IllegalArgumentException if the payload is longer than {@value #MAX_RELIABLE_BYTES} bytes
     */
    public static DataPacket reliable(String topic, byte[] payload) {
        return new DataPacket(topic, payload, true);
    }

    /**
     * Arrives soon or never.
     *
     * @throws IllegalArgumentException if the payload is longer than {@value #MAX_LOSSY_BYTES} bytes
     */
    public static DataPacket lossy(String topic, byte[] payload) {
        return new DataPacket(topic, payload, false);
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
}
