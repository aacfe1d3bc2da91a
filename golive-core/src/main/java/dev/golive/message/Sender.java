package dev.golive.message;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import java.util.Objects;

/**
 * Whose doing a message is, as the server knows them.
 *
 * @param id who, inside the room
 * @param name what the room calls them
 * @param role what they were then
 */
public record Sender(Identity id, DisplayName name, Role role) {

    /** Refuses nulls. */
    public Sender {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
    }
}
