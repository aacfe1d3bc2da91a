package dev.golive.token;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a token is to say. Room, identity and role are required, and what a role may do is not up to the caller. Immutable.
 */
public final class TokenRequest {

    private final Role role;
    private final RoomName room;
    private final Identity identity;
    private final @Nullable DisplayName name;
    private final Duration lifetime;
    private final @Nullable RoomProfile profile;

    private TokenRequest(Builder builder) {
        this.role = builder.role;
        this.room = builder.room;
        this.identity = builder.identity;
        this.name = builder.name;
        this.lifetime = builder.lifetime;
        this.profile = builder.profile;
    }

    /**
     * Starts a request.
     *
     * @throws IllegalArgumentException if the identity looks like an e-mail address, which the whole room would see
     */
    public static Builder builder(Role role, RoomName room, Identity identity) {
        return new Builder(role, room, identity);
    }

    /** What the bearer may do. */
    public Role role() {
        return role;
    }

    /** The one room it opens. */
    public RoomName room() {
        return room;
    }

    /** Who the bearer is in the room. */
    public Identity identity() {
        return identity;
    }

    /** What the room calls the bearer. */
    public Optional<DisplayName> name() {
        return Optional.ofNullable(name);
    }

    /** From now to expiry. */
    public Duration lifetime() {
        return lifetime;
    }

    /** How LiveKit is to run the room if the bearer's arrival opens it. */
    public Optional<RoomProfile> profile() {
        return Optional.ofNullable(profile);
    }

    /** Collects the optional parts. Not thread-safe. */
    public static final class Builder {

        private final Role role;
        private final RoomName room;
        private final Identity identity;
        private @Nullable DisplayName name;
        private Duration lifetime;
        private @Nullable RoomProfile profile;

        private Builder(Role role, RoomName room, Identity identity) {
            this.role = Objects.requireNonNull(role, "role");
            this.room = Objects.requireNonNull(room, "room");
            this.identity = Objects.requireNonNull(identity, "identity");
            this.lifetime = TokenLifetime.of(role).standard();
            if (identity.looksLikeEmail()) {
                throw new IllegalArgumentException("The identity looks like an e-mail address, and the whole room"
                        + " would see it. Use PseudonymDeriver, which makes one from the host's id.");
            }
        }

        /** What the room calls the bearer. */
        public Builder name(DisplayName name) {
            this.name = name;
            return this;
        }

        /**
         * From now to expiry; by default the role's {@link TokenLifetime#standard}.
         *
         * @throws IllegalArgumentException if it is under 10 s or over the role's cap
         */
        public Builder lifetime(Duration lifetime) {
            this.lifetime = TokenLifetime.of(role).check(lifetime);
            return this;
        }

        /** How LiveKit is to run the room if the bearer's arrival opens it. */
        public Builder profile(RoomProfile profile) {
            this.profile = profile;
            return this;
        }

        /** The request. */
        public TokenRequest build() {
            return new TokenRequest(this);
        }
    }
}
