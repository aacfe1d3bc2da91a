package dev.golive.room;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The name of a LiveKit room. {@link RoomNaming} makes the names of this library; a webhook may carry any other.
 *
 * @param value 1 to {@value #MAX_BYTES} bytes of UTF-8 without control characters
 */
public record RoomName(String value) {

    /** LiveKit's own limit, in UTF-8 bytes. */
    public static final int MAX_BYTES = 256;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the name is blank, too long or holds a control character
     */
    public RoomName {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("The room name is blank.");
        }
        for (int at = 0; at < value.length(); at++) {
            if (Character.isISOControl(value.charAt(at))) {
                throw new IllegalArgumentException("The room name holds a control character.");
            }
        }
        int bytes = value.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The room name has " + bytes + " bytes of UTF-8, LiveKit takes at most " + MAX_BYTES + ".");
        }
    }

    /**
     * The room of this name.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static RoomName of(String value) {
        return new RoomName(value);
    }

    /** The bare name. */
    @Override
    public String toString() {
        return value;
    }
}
