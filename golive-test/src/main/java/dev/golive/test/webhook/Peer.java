package dev.golive.test.webhook;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Permissions;
import dev.golive.participant.Role;
import dev.golive.token.RoleToken;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or something, that joins a room in a test.
 *
 * @param identity who, inside the room
 * @param name the display name, empty for none
 * @param kind a person, a recorder, an ingest, an agent
 * @param permissions what LiveKit lets them do
 * @param staff the role by which they run the session; null if they don't
 */
public record Peer(
        Identity identity,
        String name,
        ParticipantKind kind,
        Permissions permissions,
        @Nullable Role staff) {

    /** Refuses nulls. */
    public Peer {
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(permissions, "permissions");
    }

    /** A person in this role: a {@link Role#PREVIEW} is hidden, a {@link Role#COACH} may publish. */
    public static Peer of(Role role, Identity identity) {
        return new Peer(identity, "", ParticipantKind.STANDARD, role.permissions(), role.staff() ? role : null);
    }

    /** The bearer of this token. */
    public static Peer of(RoleToken token) {
        return of(token.role(), token.identity());
    }

    /** LiveKit's recorder, which joins like anybody else, hidden. */
    public static Peer recorder(Identity identity) {
        return new Peer(identity, "", ParticipantKind.EGRESS, new Permissions(true, Set.of(), false, true), null);
    }

    /** A stream from elsewhere that LiveKit brings into the room. */
    public static Peer ingest(Identity identity) {
        return new Peer(identity, "", ParticipantKind.INGRESS, Role.GUEST.permissions(), null);
    }

    /** A program that takes part. */
    public static Peer agent(Identity identity) {
        return new Peer(identity, "", ParticipantKind.AGENT, Role.GUEST.permissions(), null);
    }

    /** The same one under this name. */
    public Peer withName(DisplayName other) {
        return new Peer(identity, other.value(), kind, permissions, staff);
    }
}
