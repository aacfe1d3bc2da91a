package dev.golive.test.guide;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.GoLive;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.FakeLiveKitExtension;
import dev.golive.test.fake.FakeParticipant;
import dev.golive.test.fake.RoomServiceMethod;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// region first
@ExtendWith(FakeLiveKitExtension.class)
class BouncerTest {

    private final SessionPlan plan =
            SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", Instant.now(), Duration.ofMinutes(45));
    private final Participant ada = Participant.of("user-23", "Ada", Role.ATHLETE);

    @Test
    void whoHasLostTheirPlaceIsTakenOut(FakeLiveKit livekit) {
        GoLive golive = livekit.goLive().build();
        FakeParticipant inside = livekit.join(golive.join(plan, ada).token());

        new Bouncer(golive).takeOut(plan, ada);

        assertThat(inside.isConnected()).isFalse();
        assertThat(livekit).wasAskedFor(RoomServiceMethod.REMOVE_PARTICIPANT, 1);
    }
}
// endregion first
