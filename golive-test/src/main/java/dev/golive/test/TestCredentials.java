package dev.golive.test;

import dev.golive.test.internal.jwt.Jws;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.util.Objects;

/**
 * API credentials whose secret a test may read, to configure an application or to sign what a server would sign. Prints without the
 * secret.
 *
 * @param key the public half
 * @param secret at least {@value ApiSecret#MIN_BYTES} bytes of UTF-8
 */
public record TestCredentials(ApiKey key, String secret) {

    private static final TestCredentials OURS =
            new TestCredentials(ApiKey.of("APItestKeyOne"), "the-first-secret-of-no-server-0123456789");
    private static final TestCredentials SOMEBODY_ELSES =
            new TestCredentials(ApiKey.of("APItestKeyTwo"), "the-second-secret-of-no-server-987654321");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the secret is too short
     */
    public TestCredentials {
        Objects.requireNonNull(key, "key");
        ApiSecret.of(secret);
    }

    /** The pair that the whole kit uses unless it is told otherwise. */
    public static TestCredentials ours() {
        return OURS;
    }

    /** Another pair, which nothing of ours should believe. */
    public static TestCredentials somebodyElses() {
        return SOMEBODY_ELSES;
    }

    /** The same pair for the library. */
    public ApiCredentials forGoLive() {
        return ApiCredentials.of(key, ApiSecret.of(secret));
    }

    /**
     * A JSON Web Token that says this and is signed with the secret, HS256, whatever it says.
     *
     * @param claims a JSON object
     */
    public String sign(String claims) {
        return Jws.sign(claims, secret);
    }

    @Override
    public String toString() {
        return "TestCredentials[key=" + key + ", secret=***]";
    }
}
