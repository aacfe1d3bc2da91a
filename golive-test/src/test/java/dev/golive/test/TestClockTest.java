package dev.golive.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TestClockTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final TestClock clock = TestClock.at("2026-11-22T18:00:00Z");

    @Test
    void itStandsStillUntilItIsMoved() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.millis()).isEqualTo(NOW.toEpochMilli());

        assertThat(clock.advance(Duration.ofMillis(1))).isEqualTo(NOW.plusMillis(1));

        assertThat(clock.instant()).isEqualTo(NOW.plusMillis(1));
    }

    @Test
    void itStepsBackAsRealClocksDo() {
        clock.advance(Duration.ofMinutes(-1));
        assertThat(clock.instant()).isEqualTo(NOW.minusSeconds(60));

        clock.set(NOW.minusSeconds(3_600));
        assertThat(clock.instant()).isEqualTo(NOW.minusSeconds(3_600));
    }

    @Test
    void aViewOfAnotherZoneMovesWithIt() {
        Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

        clock.advance(Duration.ofHours(1));

        assertThat(berlin.instant()).isEqualTo(clock.instant());
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(clock.withZone(clock.getZone())).isEqualTo(clock).isNotEqualTo(berlin);
    }

    @Test
    void manyThreadsMoveItTogether() {
        IntStream.range(0, 1_000).parallel().forEach(step -> clock.advance(Duration.ofSeconds(1)));

        assertThat(clock.instant()).isEqualTo(NOW.plusSeconds(1_000));
    }
}
