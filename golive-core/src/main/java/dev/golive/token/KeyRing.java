package dev.golive.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The credentials in use: one signs, all are believed. Rotate by adding the new pair in front and dropping the old one
 * after the longest token's life. Immutable, thread-safe.
 */
public final class KeyRing {

    private final List<ApiCredentials> credentials;

    private KeyRing(List<ApiCredentials> credentials) {
        this.credentials = List.copyOf(credentials);
    }

    /**
     * A ring.
     *
     * @param current signs and is believed
     * @param previous only believed
     * @throws IllegalArgumentException if two pairs share an API key
     */
    public static KeyRing of(ApiCredentials current, ApiCredentials... previous) {
        List<ApiCredentials> all = new ArrayList<>();
        all.add(Objects.requireNonNull(current, "current"));
        all.addAll(Arrays.asList(previous));
        if (all.stream().map(ApiCredentials::key).distinct().count() < all.size()) {
            throw new IllegalArgumentException(
                    "Two credentials share an API key: a token would not say which secret signed it.");
        }
        return new KeyRing(all);
    }

    /** The pair that signs. */
    public ApiCredentials current() {
        return credentials.get(0);
    }

    /** The pair with this API key. */
    Optional<ApiCredentials> issuedBy(String apiKey) {
        for (ApiCredentials pair : credentials) {
            if (pair.key().value().equals(apiKey)) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return credentials.toString();
    }
}
