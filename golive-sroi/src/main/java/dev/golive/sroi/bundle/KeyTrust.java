package dev.golive.sroi.bundle;

/** Who vouches for the key that signed. A closed family. */
public enum KeyTrust {
    /** It is one of the keys that were given as trusted. */
    GIVEN,
    /** Only the bundle itself: compare the key's id with the one that its sender publishes elsewhere. */
    BUNDLED
}
