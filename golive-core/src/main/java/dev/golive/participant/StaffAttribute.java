package dev.golive.participant;

import org.jspecify.annotations.Nullable;

/**
 * The LiveKit attribute by which a token says that its bearer runs the session. LiveKit repeats it in its webhooks and
 * lists, so that who was staff can be told from LiveKit's own words. Athletes have none: attributes go to everybody in
 * the room, and theirs stay empty.
 */
public final class StaffAttribute {

    /** The attribute's name; its value is the role's {@linkplain Role#wireName name on the wire}. */
    public static final String NAME = "golive.role";

    private StaffAttribute() {}

    /** The role of that value; null for a value that is none, or no {@linkplain Role#staff staff role}. */
    public static @Nullable Role read(@Nullable String value) {
        for (Role role : Role.values()) {
            if (role.staff() && role.wireName().equals(value)) {
                return role;
            }
        }
        return null;
    }
}
