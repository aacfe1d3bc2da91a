package dev.golive.test.livekit;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a server signs and verifies with.
 *
 * @param key public
 * @param secret never printed
 */
record ApiCredentials(String key, String secret) {

    // LiveKit warns about less than 32 characters.
    private static final int SECRET_BYTES = 32;

    static ApiCredentials random(RandomGenerator randomness) {
        byte[] secret = new byte[SECRET_BYTES];
        randomness.nextBytes(secret);
        return new ApiCredentials("golive-local", HexFormat.of().formatHex(secret));
    }

    /** The text without the secret, wherever it stands. */
    String mask(String text) {
        return text.replace(secret, "***");
    }

    @Override
    public String toString() {
        return "ApiCredentials[key=%s, secret=***]".formatted(key);
    }
}
