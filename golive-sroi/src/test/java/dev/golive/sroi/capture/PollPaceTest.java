package dev.golive.sroi.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollPaceTest {

    private static final PollPace PACE = PollPace.between(Duration.ofSeconds(4), Duration.ofSeconds(20));

    @Test
    void itBeginsWithTheShortestPause() {
        assertThat(PACE.pause()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void whileAllIsQuietThePauseGrowsByHalfUpToTheLongest() {
        assertThat(PACE.afterQuiet().pause()).isEqualTo(Duration.ofSeconds(6));
        assertThat(PACE.afterQuiet().afterQuiet().pause()).isEqualTo(Duration.ofSeconds(9));
        assertThat(PACE.afterQuiet()
                        .afterQuiet()
                        .afterQuiet()
                        .afterQuiet()
                        .afterQuiet()
                        .pause())
                .isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void newsBringTheShortestPauseBack() {
        assertThat(PACE.afterQuiet().afterQuiet().afterNews()).isEqualTo(PACE);
    }

    @Test
    void failuresDoubleThePauseUpToTheLongest() {
        assertThat(PACE.afterFailure().pause()).isEqualTo(Duration.ofSeconds(8));
        assertThat(PACE.afterFailure().afterFailure().afterFailure().pause()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void pausesThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PollPace.between(Duration.ZERO, Duration.ofSeconds(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PollPace.between(Duration.ofSeconds(2), Duration.ofSeconds(1)));
    }
}
