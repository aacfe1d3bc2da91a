package dev.golive.livekit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Where a LiveKit server is. Written with {@code ws}, {@code wss}, {@code http} or {@code https}, read either way. */
public final class LiveKitUrl {

    private static final Map<String, Boolean> SECURE_BY_SCHEME =
            Map.of("ws", false, "http", false, "wss", true, "https", true);

    private final boolean secure;
    private final String rest;

    private LiveKitUrl(boolean secure, String rest) {
        this.secure = secure;
        this.rest = rest;
    }

    /**
     * Reads an address, such as {@code wss://live.example.com}.
     *
     * @throws IllegalArgumentException if it is not an absolute URL of one of the four schemes, or carries user
     *     information, a query or a fragment
     */
    public static LiveKitUrl parse(String text) {
        URI uri;
        try {
            uri = new URI(Objects.requireNonNull(text, "text").strip());
        } catch (URISyntaxException e) {
            // Without the cause, which quotes the whole text.
            throw new IllegalArgumentException(
                    shown(text) + " is not a URL: " + e.getReason() + ". Write it like wss://live.example.com");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        Boolean secure = SECURE_BY_SCHEME.get(scheme);
        if (secure == null || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    shown(text)
                            + " is no address of a LiveKit server. Write it like wss://live.example.com or http://127.0.0.1:7880");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "LiveKit's address must not carry a user, a query or a fragment: credentials have their own settings.");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new IllegalArgumentException(
                    shown(text) + " has no port from 1 to 65535. Write it like wss://live.example.com:7880");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new LiveKitUrl(secure, "://" + uri.getHost() + port + (path.endsWith("/") ? path : path + "/"));
    }

    /** The text in quotes, unless something in it may be a credential. */
    private static String shown(String text) {
        return text.matches("[^@?#]*") ? "\"" + text + "\"" : "LiveKit's address";
    }

    /** For API calls, with a slash at the end. */
    public URI http() {
        return URI.create((secure ? "https" : "http") + rest);
    }

    /** For browsers and apps, without a slash at the end. */
    public URI webSocket() {
        String withSlash = (secure ? "wss" : "ws") + rest;
        return URI.create(withSlash.substring(0, withSlash.length() - 1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LiveKitUrl that && that.secure == secure && that.rest.equals(rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secure, rest);
    }

    /** The address for browsers and apps. */
    @Override
    public String toString() {
        return webSocket().toString();
    }
}
