package dev.golive.test.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.GoLive;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.TwirpCode;
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

@ExtendWith(FakeLiveKitExtension.class)
class BouncerOnABadDayTest {

    private final SessionPlan plan =
            SessionPlan.of(SessionId.of("tuesday-hiit"), "Tuesday HIIT", Instant.now(), Duration.ofMinutes(45));
    private final Participant ada = Participant.of("user-23", "Ada", Role.ATHLETE);

    // region failure
    @Test
    void aShortFailureIsOvercomeAndALongOneIsTold(FakeLiveKit livekit) {
        GoLive golive = livekit.goLive().build();
        FakeParticipant inside = livekit.join(golive.join(plan, ada).token());

        livekit.fail(RoomServiceMethod.REMOVE_PARTICIPANT, TwirpCode.UNAVAILABLE)
                .times(2);
        new Bouncer(golive).takeOut(plan, ada);
        assertThat(inside.isConnected()).isFalse();

        livekit.refuseConnections();
        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> new Bouncer(golive).takeOut(plan, ada));

        livekit.recover();
        new Bouncer(golive).takeOut(plan, ada);
    }
    // endregion failure
}
