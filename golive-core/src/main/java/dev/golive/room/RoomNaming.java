package dev.golive.room;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names rooms after sessions: the same session has the same room on every node, after every restart, without a table.
 *
 * <p>A name reads {@code gl1.<namespace>.s.<session id>} for an ordinary id (1 to 64 ASCII letters, digits, {@code -},
 * {@code _} or {@code .}), and {@code gl1.<namespace>.h.<SHA-256 of the id's UTF-8, in hex>} for any other. {@code gl1}
 * is the version of this rule. Names have at most 103 characters, all of them unreserved in URLs (RFC 3986, section
 * 2.3). Two sessions never share a name, nor do two namespaces: the first kind holds the id itself, and for the second
 * kind that would take a collision of SHA-256. The examples in {@code wire/room-name/} are part of the contract.
 *
 * <p>Pure, immutable, safe for use by many threads.
 */
public final class RoomNaming {

    private static final String VERSION = "gl1";
    private static final Pattern NAMESPACE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?");
    private static final Pattern ORDINARY_ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final String spelledPrefix;
    private final String hashedPrefix;

    private RoomNaming(String namespace) {
        this.spelledPrefix = VERSION + '.' + namespace + ".s.";
        this.hashedPrefix = VERSION + '.' + namespace + ".h.";
    }

    /**
     * Names for one platform or environment, so that several can share a LiveKit server.
     *
     * @param namespace 1 to 32 lower-case ASCII letters, digits and inner hyphens, such as {@code fit} or
     *     {@code fit-staging}
     * @throws IllegalArgumentException if the namespace is anything else
     */
    public static RoomNaming of(String namespace) {
        Objects.requireNonNull(namespace, "namespace");
        if (!NAMESPACE.matcher(namespace).matches()) {
            throw new IllegalArgumentException("The namespace \"" + namespace
                    + "\" can't be used: take 1 to 32 lower-case letters, digits and inner hyphens, such as \"fit\".");
        }
        return new RoomNaming(namespace);
    }

    /** The room of a session. */
    public RoomName nameFor(SessionId session) {
        String id = session.value();
        return ORDINARY_ID.matcher(id).matches()
                ? new RoomName(spelledPrefix + id)
                : new RoomName(hashedPrefix + sha256(session));
    }

    /**
     * The session of a room, read back from its name.
     *
     * @return empty if the name is of another namespace or version, or holds a hash, which can't be read back
     */
    public Optional<SessionId> sessionOf(RoomName room) {
        String name = room.value();
        if (!name.startsWith(spelledPrefix)) {
            return Optional.empty();
        }
        String id = name.substring(spelledPrefix.length());
        return ORDINARY_ID.matcher(id).matches() ? Optional.of(new SessionId(id)) : Optional.empty();
    }

    /** Whether this room is one of this namespace. */
    public boolean owns(RoomName room) {
        return room.value().startsWith(spelledPrefix) || room.value().startsWith(hashedPrefix);
    }

    private static String sha256(SessionId session) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(session.utf8());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
