package dev.golive.token;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.safeguard.ClearedEntry;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a token is to say. Room, role and name are those of an entry that the safeguard has cleared: what a role may do is not
 * up to the caller, and nobody gets a token whose entry was not decided on. Immutable.
 */
public final class TokenRequest {

    private final ClearedEntry entry;
    private final Identity identity;
    private final Duration lifetime;
    private final @Nullable RoomProfile profile;

    private TokenRequest(Builder builder) {
        this.entry = builder.entry;
        this.identity = builder.identity;
        this.lifetime = builder.lifetime;
        this.profile = builder.profile;
    }

    /**
     * Starts a request.
     *
     * @param identity who the bearer is in the room
     * @throws IllegalArgumentException if the identity looks like an e-mail address, which the whole room would see
     */
    public static Builder builder(ClearedEntry entry, Identity identity) {
        return new Builder(entry, identity);
    }

    /** What the bearer may do. */
    public Role role() {
        return entry.participant().role();
    }

    /** The one room it opens. */
    public RoomName room() {
        return entry.room();
    }

    /** Who the bearer is in the room. */
    public Identity identity() {
        return identity;
    }

    /** What the room calls the bearer. */
    public DisplayName name() {
        return entry.participant().name();
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

        private final ClearedEntry entry;
        private final Identity identity;
        private Duration lifetime;
        private @Nullable RoomProfile profile;

        private Builder(ClearedEntry entry, Identity identity) {
            this.entry = Objects.requireNonNull(entry, "entry");
            this.identity = Objects.requireNonNull(identity, "identity");
            this.lifetime = TokenLifetime.of(entry.participant().role()).standard();
            if (identity.looksLikeEmail()) {
                throw new IllegalArgumentException("The identity looks like an e-mail address, and the whole room"
                        + " would see it. Use PseudonymDeriver, which makes one from the host's id.");
            }
        }

        /**
         * From now to expiry; by default the role's {@link TokenLifetime#standard}.
         *
         * @throws IllegalArgumentException if it is under 10 s or over the role's cap
         */
        public Builder lifetime(Duration lifetime) {
            this.lifetime = TokenLifetime.of(entry.participant().role()).check(lifetime);
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
