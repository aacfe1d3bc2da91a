package dev.golive.participant;

/**
 * What a room calls the people in it. Asked for every token, and the answer must be the same each time: it is in LiveKit's
 * roster, in the session pass and on every line of chat.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
public interface NamePolicy {

    /**
     * What the room calls this participant.
     *
     * @param identity who they are inside the room
     */
    DisplayName nameOf(Participant participant, Identity identity);

    /** Everybody by the name that the host gives. */
    static NamePolicy real() {
        return (participant, identity) -> participant.name();
    }

    /** The {@linkplain Aliases alias} that somebody has in a room. */
    static DisplayName aliasOf(Identity identity) {
        return Aliases.aliasOf(identity);
    }

    /** Staff by their names, everybody else by an {@linkplain Aliases alias} that is theirs in this room. */
    static NamePolicy aliases() {
        return (participant, identity) -> participant.role().staff() ? participant.name() : Aliases.aliasOf(identity);
    }
}
