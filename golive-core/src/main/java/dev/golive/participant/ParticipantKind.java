package dev.golive.participant;

/** What stands behind a connection, in LiveKit's words. Only {@link #STANDARD} is a person in a browser or app. */
public enum ParticipantKind {
    STANDARD,
    INGRESS,
    EGRESS,
    SIP,
    AGENT,
    CONNECTOR,
    BRIDGE,
    /** A kind that is newer than this library. */
    UNKNOWN;

    /** The kind of this name, {@link #UNKNOWN} for any other. */
    public static ParticipantKind parse(String wireName) {
        for (ParticipantKind kind : values()) {
            if (kind.name().equals(wireName)) {
                return kind;
            }
        }
        return UNKNOWN;
    }
}
