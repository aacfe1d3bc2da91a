package dev.golive.test.webhook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A webhook's request: the exact bytes and the header that vouches for them. Immutable; prints without either. */
public final class SignedWebhook {

    /** What LiveKit sends as {@code Content-Type}. */
    public static final String CONTENT_TYPE = "application/webhook+json";

    private final byte[] body;
    private final @Nullable String authorization;

    SignedWebhook(byte[] body, @Nullable String authorization) {
        this.body = Arrays.copyOf(body, body.length);
        this.authorization = authorization;
    }

    /**
     * A request of these parts, whether they fit or not.
     *
     * @param authorization the header, null for none
     */
    public static SignedWebhook of(byte[] body, @Nullable String authorization) {
        return new SignedWebhook(body, authorization);
    }

    /** The bytes, a copy. */
    public byte[] body() {
        return Arrays.copyOf(body, body.length);
    }

    /** The bytes as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The {@code Authorization} header; empty if the request has none. */
    public Optional<String> authorization() {
        return Optional.ofNullable(authorization);
    }

    @Override
    public String toString() {
        return "SignedWebhook[" + body.length + " bytes]";
    }
}
