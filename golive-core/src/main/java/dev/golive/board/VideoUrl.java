package dev.golive.board;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/**
 * Where a demo video is: an absolute {@code http} or {@code https} address with a host, without a user's name or a fragment.
 *
 * @param value the address, 1 to {@value #MAX_LENGTH} characters
 */
public record VideoUrl(URI value) {

    /** The longest address, in characters. */
    public static final int MAX_LENGTH = 500;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it is another kind of address, or too long
     */
    public VideoUrl {
        Objects.requireNonNull(value, "value");
        String scheme = value.getScheme();
        if (scheme == null
                || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
                || value.getHost() == null
                || value.getRawUserInfo() != null
                || value.toString().length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A video's address begins with https:// and a host, and has at most "
                    + MAX_LENGTH + " characters.");
        }
    }

    /**
     * The address of this text.
     *
     * @throws IllegalArgumentException if it is none, or as the constructor does
     */
    public static VideoUrl parse(String text) {
        try {
            return new VideoUrl(new URI(text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no address.", e);
        }
    }

    /** The host in lower case. */
    public String host() {
        return value.getHost().toLowerCase(Locale.ROOT);
    }

    /** Whether it is {@code https}. */
    public boolean secure() {
        return "https".equalsIgnoreCase(value.getScheme());
    }

    /** The bare address. */
    @Override
    public String toString() {
        return value.toString();
    }
}
