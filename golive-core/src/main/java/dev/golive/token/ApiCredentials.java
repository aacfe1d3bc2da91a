package dev.golive.token;

import dev.golive.internal.jwt.HmacKey;
import java.util.Objects;

/** One pair of LiveKit's API credentials. Prints without its secret. Immutable, thread-safe. */
public final class ApiCredentials {

    private final ApiKey key;
    private final HmacKey signing;
    private final HmacKey passes;
    private final HmacKey pseudonyms;

    private ApiCredentials(ApiKey key, ApiSecret secret) {
        this.key = key;
        this.signing = HmacKey.of(secret.bytes());
        this.passes = HmacKey.derive(secret.bytes(), "golive session pass v1");
        this.pseudonyms = HmacKey.derive(secret.bytes(), "golive identity v1");
    }

    /** The pair of these two. */
    public static ApiCredentials of(ApiKey key, ApiSecret secret) {
        return new ApiCredentials(Objects.requireNonNull(key, "key"), Objects.requireNonNull(secret, "secret"));
    }

    /** The public half. */
    public ApiKey key() {
        return key;
    }

    /** Signs what LiveKit reads. */
    HmacKey signing() {
        return signing;
    }

    /** Signs session passes; the secret can't be found from it. */
    HmacKey passes() {
        return passes;
    }

    /** Makes identities; the secret can't be found from it. */
    HmacKey pseudonyms() {
        return pseudonyms;
    }

    @Override
    public String toString() {
        return "ApiCredentials[key=" + key + ", secret=***]";
    }
}
