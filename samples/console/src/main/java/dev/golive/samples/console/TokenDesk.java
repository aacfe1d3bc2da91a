package dev.golive.samples.console;

import dev.golive.participant.Participant;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.safeguard.Blocked;
import dev.golive.safeguard.ClearedEntry;
import dev.golive.safeguard.EntryPolicy;
import dev.golive.safeguard.Safeguard;
import dev.golive.safeguard.Verdict;
import dev.golive.token.ApiCredentials;
import dev.golive.token.KeyRing;
import dev.golive.token.PseudonymDeriver;
import dev.golive.token.TokenMinter;
import dev.golive.token.TokenRequest;
import dev.golive.token.TokenVerifier;
import dev.golive.token.VerifiedToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Mints and reads tokens the way {@link dev.golive.GoLive} does, without its gateway to a server. */
final class TokenDesk {

    static final int MAX_TOKEN_BYTES = 64 * 1024;

    private final ApiCredentials credentials;
    private final InstantSource clock;

    TokenDesk(ApiCredentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * The token itself, in ASCII.
     *
     * @param lifetime null for the role's standard
     */
    byte[] mint(RoomName room, Participant bearer, @Nullable Duration lifetime) {
        TokenRequest.Builder request = TokenRequest.builder(
                        cleared(room, bearer),
                        PseudonymDeriver.create(credentials).identityOf(bearer, room))
                .profile(RoomProfile.groupClass());
        if (lifetime != null) {
            UsageException.orUsage("--ttl", () -> request.lifetime(lifetime));
        }
        return TokenMinter.create(credentials, clock)
                .mint(request.build())
                .value()
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static ClearedEntry cleared(RoomName room, Participant participant) {
        Verdict verdict = Safeguard.create(EntryPolicy.open()).decide(room, participant);
        if (verdict instanceof ClearedEntry entry) {
            return entry;
        }
        throw new RefusedException(((Blocked) verdict).reason());
    }

    /** The claims of an authentic token, as JSON. No leeway: a token that is printed is valid now, by this clock. */
    byte[] read(byte[] token) {
        String text = new String(token, StandardCharsets.UTF_8).strip();
        VerifiedToken read = TokenVerifier.create(KeyRing.of(credentials), clock, Duration.ZERO)
                .verify(text);
        return JsonLine.of(json -> write(json, read));
    }

    private static void write(JsonLine json, VerifiedToken token) {
        Permissions permissions = token.permissions();
        List<String> sources =
                permissions.sources().stream().map(TrackSource::wireName).toList();
        json.field("issuer", token.issuer().value())
                .field("room", token.room().value())
                .field("identity", token.identity().value())
                .field("name", token.name().isEmpty() ? null : token.name())
                .field("canPublish", permissions.canPublish())
                .field("canPublishSources", sources)
                .field("canSubscribe", permissions.canSubscribe())
                .field("canPublishData", permissions.canPublishData())
                .field("hidden", permissions.hidden())
                .field("notBefore", token.notBefore().getEpochSecond())
                .field("expiresAt", token.expiresAt().getEpochSecond());
    }
}
