package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomProfileTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void everyPresetOutwaitsALostNetwork() {
        List<RoomProfile> presets =
                List.of(RoomProfile.oneToOne(), RoomProfile.groupClass(), RoomProfile.largeBroadcast());

        assertThat(presets).allSatisfy(preset -> {
            assertThat(preset.departureTimeout()).isGreaterThan(Duration.ofSeconds(20));
            assertThat(preset.emptyTimeout()).isGreaterThanOrEqualTo(Duration.ofMinutes(5));
        });
    }

    @Test
    void aPrivateSessionHasRoomForAReloadAndAPreview() {
        assertThat(RoomProfile.oneToOne().maxParticipants()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "PT10M", "PT24H"})
    void aTimeoutMayTakeASecondToADay(String timeout) {
        Duration time = Duration.parse(timeout);

        RoomProfile profile = new RoomProfile(time, time, 0, PlayoutDelay.none(), false);

        assertThat(profile.emptyTimeout()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.999S", "PT24H0.001S"})
    void anyOtherTimeoutIsRefusedByName(String timeout) {
        Duration time = Duration.parse(timeout);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoomProfile(time, MINUTE, 0, PlayoutDelay.none(), false))
                .withMessage("emptyTimeout is %s: take 1 s to 24 h.", time);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoomProfile(MINUTE, time, 0, PlayoutDelay.none(), false))
                .withMessage("departureTimeout is %s: take 1 s to 24 h.", time);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 100_000})
    void aRoomMayHoldTwoOrMoreOrAnyNumber(int most) {
        RoomProfile profile = new RoomProfile(MINUTE, MINUTE, most, PlayoutDelay.none(), false);

        assertThat(profile.maxParticipants()).isEqualTo(most);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1, 100_001, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void aRoomForOneOrForTooManyIsRefused(int most) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoomProfile(MINUTE, MINUTE, most, PlayoutDelay.none(), false))
                .withMessage("maxParticipants is %d: take 0 for no limit, or 2 to 100000.", most);
    }
}
