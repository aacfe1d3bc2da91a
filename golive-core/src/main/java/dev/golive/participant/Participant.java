package dev.golive.participant;

import java.util.Objects;

/**
 * A person in a session, as the host knows them.
 *
 * @param id the host's own id; the room never sees it
 * @param name what the room calls them
 * @param role what they may do
 */
public record Participant(ParticipantId id, DisplayName name, Role role) {

    /** Refuses nulls. */
    public Participant {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }

    /**
     * A person from bare texts, as a login usually gives them.
     *
     * @throws IllegalArgumentException if the id or the name can't be used
     */
    public static Participant of(String id, String name, Role role) {
        return new Participant(ParticipantId.of(id), DisplayName.of(name), role);
    }

    /** The same person in another role. */
    public Participant withRole(Role other) {
        return new Participant(id, name, other);
    }

    /** The same person under another name. */
    public Participant withName(DisplayName other) {
        return new Participant(id, other, role);
    }
}
