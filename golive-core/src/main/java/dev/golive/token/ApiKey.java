package dev.golive.token;

import java.util.Objects;

/**
 * The public half of LiveKit's API credentials; it stands in every token as the issuer.
 *
 * @param value as in LiveKit's settings, such as {@code APIwXn3…}
 */
public record ApiKey(String value) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the key is blank or holds white space
     */
    public ApiKey {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "The LiveKit API key is blank or holds white space. Copy it from LiveKit's settings.");
        }
    }

    /** The key of this text. */
    public static ApiKey of(String value) {
        return new ApiKey(value);
    }

    /** The bare key, which is no secret. */
    @Override
    public String toString() {
        return value;
    }
}
