package dev.golive.token;

import dev.golive.error.NotAuthenticException;
import dev.golive.internal.json.JsonReader;
import dev.golive.participant.Identity;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads LiveKit access tokens, believing only what one of our credentials signed and what is valid now. A flag that a
 * token leaves out reads as LiveKit reads it.
 *
 * <p>Does no I/O. Thread-safe.
 */
public final class TokenVerifier {

    private final SignedClaims claims;

    private TokenVerifier(SignedClaims claims) {
        this.claims = claims;
    }

    /**
     * A verifier.
     *
     * @param leeway how far another machine's clock may be off, 0 to 10 minutes
     * @throws IllegalArgumentException if the leeway is outside that
     */
    public static TokenVerifier create(KeyRing ring, InstantSource clock, Duration leeway) {
        return new TokenVerifier(new SignedClaims(ring, ApiCredentials::signing, clock, leeway));
    }

    /**
     * Checks and reads a token.
     *
     * @throws NotAuthenticException if it is forged, expired, not yet valid, by somebody else, or opens no single room
     */
    public VerifiedToken verify(String token) {
        Grants grants = new Grants();
        SignedClaims.Opened opened = claims.open(token, grants::readClaim);
        try {
            return new VerifiedToken(
                    opened.issuer(),
                    RoomName.of(grants.room),
                    Identity.of(grants.identity),
                    grants.name,
                    grants.permissions(),
                    opened.notBefore(),
                    opened.expiresAt());
        } catch (IllegalArgumentException e) {
            throw new NotAuthenticException("The token opens no room that we would open: " + e.getMessage());
        }
    }

    /** The claims as they come by; absent flags as LiveKit reads them. */
    private static final class Grants {
        private String identity = "";
        private String name = "";
        private String room = "";
        private boolean join;
        private boolean publish = true;
        private boolean subscribe = true;
        private boolean hidden;
        private boolean dataSaid;
        private boolean data;
        private List<String> sources = List.of();

        void readClaim(String claim, JsonReader value) {
            switch (claim) {
                case "sub" -> identity = value.text();
                case "name" -> name = value.text();
                case "video" -> value.object(this::readGrant);
                default -> {}
            }
        }

        private void readGrant(String grant, JsonReader value) {
            switch (grant) {
                case "roomJoin" -> join = value.bool();
                case "room" -> room = value.text();
                case "canPublish" -> publish = value.bool();
                case "canSubscribe" -> subscribe = value.bool();
                case "hidden" -> hidden = value.bool();
                case "canPublishSources" -> sources = value.list(value::text);
                case "canPublishData" -> {
                    dataSaid = true;
                    data = value.bool();
                }
                default -> {}
            }
        }

        Permissions permissions() {
            Permissions granted = join
                    ? Permissions.ofReport(subscribe, publish, publishable(), dataSaid ? data : publish, hidden)
                    : null;
            if (granted == null) {
                throw new IllegalArgumentException("it grants what this library never grants, or no entry at all.");
            }
            return granted;
        }

        private Set<TrackSource> publishable() {
            return sources.stream().map(TrackSource::parse).collect(Collectors.toSet());
        }
    }
}
