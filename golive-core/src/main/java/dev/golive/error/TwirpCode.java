package dev.golive.error;

import java.util.Locale;

/**
 * The error codes of Twirp, the protocol that LiveKit's API speaks.
 *
 * <p>Source: <a href="https://twitchtv.github.io/twirp/docs/spec_v7.html">Twirp specification v7, error codes</a>.
 */
public enum TwirpCode {
    CANCELED(false),
    UNKNOWN(false),
    INVALID_ARGUMENT(false),
    MALFORMED(false),
    DEADLINE_EXCEEDED(true),
    NOT_FOUND(false),
    BAD_ROUTE(false),
    ALREADY_EXISTS(false),
    PERMISSION_DENIED(false),
    UNAUTHENTICATED(false),
    RESOURCE_EXHAUSTED(true),
    FAILED_PRECONDITION(false),
    ABORTED(true),
    OUT_OF_RANGE(false),
    UNIMPLEMENTED(false),
    INTERNAL(true),
    UNAVAILABLE(true),
    DATALOSS(false);

    private final boolean retryable;

    TwirpCode(boolean retryable) {
        this.retryable = retryable;
    }

    /** Whether the same call may succeed a little later. */
    public boolean retryable() {
        return retryable;
    }

    /** The code of this name on the wire, such as {@code not_found}; {@link #UNKNOWN} for any other. */
    public static TwirpCode parse(String wireName) {
        for (TwirpCode code : values()) {
            if (code.name().toLowerCase(Locale.ROOT).equals(wireName)) {
                return code;
            }
        }
        return UNKNOWN;
    }
}
