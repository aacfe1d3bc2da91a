package dev.golive.benchmark.micro;

import dev.golive.participant.DisplayName;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantId;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.safeguard.ClearedEntry;
import dev.golive.safeguard.EntryPolicy;
import dev.golive.safeguard.Safeguard;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.TokenMinter;
import dev.golive.token.TokenRequest;
import io.livekit.server.AccessToken;
import io.livekit.server.CanPublish;
import io.livekit.server.CanPublishData;
import io.livekit.server.CanSubscribe;
import io.livekit.server.CanUpdateOwnMetadata;
import io.livekit.server.Hidden;
import io.livekit.server.RoomJoin;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** An athlete's token: the same claims, with both libraries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MintToken {

    static final String KEY = "APIbenchmark";
    static final String SECRET = "a-secret-for-benchmarks-that-opens-nothing-at-all";

    private static final String ROOM = "gl1.fit.s.tuesday-hiit";
    private static final String IDENTITY = "p_5gq0x3jv7m2k9w4r8t1z6y0b3c";
    private static final String NAME = "Ada";
    private static final Duration LIFETIME = Duration.ofHours(2);

    private final TokenMinter minter =
            TokenMinter.create(ApiCredentials.of(ApiKey.of(KEY), ApiSecret.of(SECRET)), Clock.systemUTC());
    private final Safeguard safeguard = Safeguard.create(EntryPolicy.open());
    private final ParticipantId id = ParticipantId.of("user-7");
    private final RoomName room = RoomName.of(ROOM);
    private final Identity identity = Identity.of(IDENTITY);
    private final DisplayName name = DisplayName.of(NAME);

    /** Ours, from what the rest of the library hands around. */
    @Benchmark
    public String golive() {
        return mint(room, identity, name);
    }

    /** Ours, from bare texts, each of which is checked first. */
    @Benchmark
    public String goliveFromTexts() {
        return mint(RoomName.of(ROOM), Identity.of(IDENTITY), DisplayName.of(NAME));
    }

    /** LiveKit's, from bare texts, which it does not check. */
    @Benchmark
    @SuppressWarnings("JavaUtilDate") // LiveKit's library asks for it.
    public String livekitServer() {
        long now = System.currentTimeMillis();
        AccessToken token = new AccessToken(KEY, SECRET);
        token.setIdentity(IDENTITY);
        token.setName(NAME);
        token.setNotBefore(new Date(now));
        token.setExpiration(new Date(now + LIFETIME.toMillis()));
        token.addGrants(
                new RoomJoin(true),
                new io.livekit.server.RoomName(ROOM),
                new CanPublish(false),
                new CanSubscribe(true),
                new CanPublishData(false),
                new CanUpdateOwnMetadata(false),
                new Hidden(false));
        return token.toJwt();
    }

    private String mint(RoomName room, Identity identity, DisplayName name) {
        Participant athlete = new Participant(id, name, Role.ATHLETE);
        ClearedEntry entry = (ClearedEntry) safeguard.decide(room, athlete);
        return minter.mint(
                        TokenRequest.builder(entry, identity).lifetime(LIFETIME).build())
                .value();
    }
}
