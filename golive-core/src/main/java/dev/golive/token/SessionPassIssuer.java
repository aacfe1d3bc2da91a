package dev.golive.token;

import dev.golive.error.NotAuthenticException;
import dev.golive.internal.json.JsonReader;
import dev.golive.internal.json.JsonWriter;
import dev.golive.internal.jwt.CompactJwt;
import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Issues and checks session passes: JSON Web Tokens with the audience {@code golive}, signed with a key derived from the
 * API secret (HKDF, RFC 5869), never with the secret itself.
 *
 * <p>Does no I/O. Thread-safe.
 */
public final class SessionPassIssuer {

    private static final String AUDIENCE = "golive";
    private static final Duration LEEWAY = Duration.ofSeconds(10);

    private final KeyRing ring;
    private final InstantSource clock;
    private final SignedClaims claims;

    private SessionPassIssuer(KeyRing ring, InstantSource clock) {
        this.ring = ring;
        this.clock = clock;
        this.claims = new SignedClaims(ring, ApiCredentials::passes, clock, LEEWAY);
    }

    /** An issuer that signs with the ring's current credentials and believes all of them. */
    public static SessionPassIssuer create(KeyRing ring, InstantSource clock) {
        return new SessionPassIssuer(ring, clock);
    }

    /**
     * Issues a pass to the bearer of a LiveKit token.
     *
     * @param sessionEnds the last moment the session may last; the pass expires then or with the token, whichever is
     *     first
     * @throws IllegalArgumentException if the session's end has passed
     */
    public SessionPass issue(SessionId session, DisplayName name, RoleToken token, Instant sessionEnds) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant end = sessionEnds.truncatedTo(ChronoUnit.SECONDS);
        Instant expiresAt = end.isBefore(token.expiresAt()) ? end : token.expiresAt();
        if (!expiresAt.isAfter(now)) {
            throw new IllegalArgumentException("No pass for " + session + ": it ended at " + end + ".");
        }
        byte[] payload = JsonWriter.writeObject(
                json -> json.text("iss", ring.current().key().value())
                        .text("aud", AUDIENCE)
                        .text("sub", token.identity().value())
                        .integer("nbf", now.getEpochSecond())
                        .integer("exp", expiresAt.getEpochSecond())
                        .text("session", session.value())
                        .text("room", token.room().value())
                        .text("role", token.role().wireName())
                        .text("name", name.value()));
        String value = CompactJwt.sign(ring.current().passes(), payload);
        return new SessionPass(value, session, token.room(), token.identity(), name.value(), token.role(), expiresAt);
    }

    /**
     * Checks and reads a pass.
     *
     * @throws NotAuthenticException if it is forged, expired, or a token of another kind
     */
    public SessionPass verify(String value) {
        PassClaims read = new PassClaims();
        SignedClaims.Opened opened = claims.open(value, read::readClaim);
        if (!read.audience.equals(AUDIENCE)) {
            throw new NotAuthenticException("The pass is for another audience.");
        }
        try {
            return new SessionPass(
                    value,
                    SessionId.of(read.session),
                    RoomName.of(read.room),
                    Identity.of(read.identity),
                    read.name,
                    Role.parse(read.role),
                    opened.expiresAt());
        } catch (IllegalArgumentException e) {
            throw new NotAuthenticException("The pass is signed but says nothing we know: " + e.getMessage());
        }
    }

    /** The claims as they come by. */
    private static final class PassClaims {
        private String audience = "";
        private String identity = "";
        private String session = "";
        private String room = "";
        private String role = "";
        private String name = "";

        void readClaim(String claim, JsonReader value) {
            switch (claim) {
                case "aud" -> audience = value.text();
                case "sub" -> identity = value.text();
                case "session" -> session = value.text();
                case "room" -> room = value.text();
                case "role" -> role = value.text();
                case "name" -> name = value.text();
                default -> {}
            }
        }
    }
}
