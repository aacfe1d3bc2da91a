package dev.golive.test.webhook;

/**
 * A way in which a webhook is not LiveKit's. Every one of them deserves a 401 and changes nothing. Open family: a test that runs over
 * {@link #values()} meets new ones by itself.
 */
public enum Forgery {
    /** The token says that it needs no signature. */
    ALGORITHM_NONE,
    /** The token says that it is signed in another way, and is not. */
    OTHER_ALGORITHM,
    /** The token says HS256, and its signature is empty. */
    NO_SIGNATURE,
    /** Signed with our secret under an API key that nobody knows. */
    OTHER_KEY,
    /** Signed under our API key with somebody else's secret. */
    OTHER_SECRET,
    /** Signed by us, and then a byte was appended to the body. */
    APPENDED_BYTE,
    /** Signed by us an hour ago. */
    EXPIRED,
    /** Signed by us an hour from now. */
    FROM_THE_FUTURE,
    /** Signed by us, for ever: neither beginning nor end. */
    NO_TIMES,
    /** The hash is right, in hex instead of base64. */
    HEX_HASH,
    /** Signed by us, but for no body in particular. */
    NO_HASH,
    /** The last sign of the signature is another one. */
    BENT_SIGNATURE,
    /** Signed by us, and sent as a bearer's token, which LiveKit never does. */
    BEARER_PREFIX,
    /** No {@code Authorization} header at all. */
    NO_HEADER
}
