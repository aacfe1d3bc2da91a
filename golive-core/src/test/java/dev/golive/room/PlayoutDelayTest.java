package dev.golive.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayoutDelayTest {

    @ParameterizedTest
    @CsvSource({"PT0S,PT0S", "PT0S,PT10S", "PT10S,PT10S", "PT0.2S,PT2S"})
    void anyRangeWithinTenSecondsIsHeld(Duration shortest, Duration longest) {
        PlayoutDelay delay = PlayoutDelay.between(shortest, longest);

        assertThat(delay).isEqualTo(new PlayoutDelay(shortest, longest));
    }

    @ParameterizedTest
    @CsvSource({"PT-0.001S,PT1S", "PT2S,PT1S", "PT0S,PT10.001S", "PT0S,PT-1S"})
    void anyOtherIsRefused(Duration shortest, Duration longest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlayoutDelay.between(shortest, longest))
                .withMessage("The playout delay %s to %s can't be used: take 0 to 10 s, in order.", shortest, longest);
    }

    @Test
    void noneIsAsLowAsTheNetworkAllows() {
        assertThat(PlayoutDelay.none()).isEqualTo(PlayoutDelay.between(Duration.ZERO, Duration.ZERO));
    }
}
