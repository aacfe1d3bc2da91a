package dev.golive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.Ending;
import dev.golive.session.SessionPlan;
import dev.golive.session.SessionState;
import dev.golive.test.livekit.LocalLiveKit;
import dev.golive.test.livekit.LocalLiveKitExtension;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the pages that do without Spring. */
class PlainJavaGuideTest {

    @RegisterExtension
    static final LocalLiveKitExtension SERVER = LocalLiveKitExtension.create();

    @Test
    void aSessionWithoutSpring() {
        LocalLiveKit server = SERVER.server();
        String url = server.url().toString();
        String key = server.apiKey();
        String secret = server.apiSecret();

        // region plain
        GoLive golive = GoLive.builder(LiveKitUrl.parse(url), ApiCredentials.of(ApiKey.of(key), ApiSecret.of(secret)))
                .namespace("fit")
                .build();

        SessionPlan plan =
                SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", Instant.now(), Duration.ofMinutes(45));

        JoinTicket coach = golive.join(plan, Participant.of("user-7", "Sam", Role.COACH));
        JoinTicket athlete = golive.join(plan, Participant.of("user-23", "Ada", Role.ATHLETE));

        golive.sessions().goLive(plan, coach.token().identity());
        golive.sessions().end(plan, Ending.CLOSE_ROOM);
        // endregion plain

        assertThat(athlete.token().room()).isEqualTo(coach.token().room());
        assertThat(golive.sessions().stateOf(plan).state()).isEqualTo(SessionState.ENDED);
    }

    @Test
    void endingASessionWhoseRoomNobodyOpenedIsHarmless() {
        LocalLiveKit server = SERVER.server();
        GoLive golive = GoLive.builder(
                        LiveKitUrl.parse(server.url().toString()),
                        ApiCredentials.of(ApiKey.of(server.apiKey()), ApiSecret.of(server.apiSecret())))
                .build();
        SessionPlan plan = SessionPlan.of(SessionId.of("empty"), "Empty", Instant.now(), Duration.ofMinutes(45));

        assertThat(golive.sessions().end(plan, Ending.LET_IDLE).state()).isEqualTo(SessionState.ENDED);
        assertThat(golive.sessions().end(plan, Ending.CLOSE_ROOM).state()).isEqualTo(SessionState.ENDED);
    }

    @Test
    void aRoomFollowsFromItsSession() {
        // region rooms
        RoomNaming naming = RoomNaming.of("fit");
        RoomName room = naming.nameFor(SessionId.of("tuesday-hiit"));
        // endregion rooms

        assertThat(room.value()).isEqualTo("gl1.fit.s.tuesday-hiit");
    }
}
