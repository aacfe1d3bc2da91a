package dev.golive.sroi.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.Shuffling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zones, times in them, and Edwards' TRIMP. */
class HeartRateTest {

    private static final MaxHeartRate TWO_HUNDRED = MaxHeartRate.measured(200);
    private static final Duration GAP = Duration.ofSeconds(10);

    @ParameterizedTest
    @CsvSource({
        "0, BELOW", "99, BELOW", "100, ZONE_1", "119, ZONE_1", "120, ZONE_2", "139, ZONE_2", "140, ZONE_3",
        "159, ZONE_3", "160, ZONE_4", "179, ZONE_4", "180, ZONE_5", "200, ZONE_5", "230, ZONE_5", "300, ZONE_5"
    })
    void aLimitBelongsToTheZoneAboveIt(int rate, HeartRateZone zone) {
        assertThat(HeartRateZone.of(rate, TWO_HUNDRED)).isEqualTo(zone);
    }

    @Test
    void aLimitBetweenTwoBeatsIsExact() {
        // 183.5 at 35 years: half of it is 91.75, and 60 % are 110.1.
        MaxHeartRate highest = MaxHeartRate.tanaka(35);

        assertThat(HeartRateZone.of(91, highest)).isEqualTo(HeartRateZone.BELOW);
        assertThat(HeartRateZone.of(92, highest)).isEqualTo(HeartRateZone.ZONE_1);
        assertThat(HeartRateZone.of(110, highest)).isEqualTo(HeartRateZone.ZONE_1);
        assertThat(HeartRateZone.of(111, highest)).isEqualTo(HeartRateZone.ZONE_2);
    }

    @ParameterizedTest
    @CsvSource({"40, 1800", "35, 1835", "20, 1940", "5, 2045", "81, 1513", "120, 1240"})
    void tanakaIsExact(int age, int tenths) {
        assertThat(MaxHeartRate.tanaka(age)).isEqualTo(new MaxHeartRate(tenths, MaxHeartRate.Origin.TANAKA));
    }

    @Test
    void whatWasMeasuredWins() {
        assertThat(MaxHeartRate.of(OptionalInt.of(191), 40)).isEqualTo(MaxHeartRate.measured(191));
        assertThat(MaxHeartRate.of(OptionalInt.empty(), 40)).isEqualTo(MaxHeartRate.tanaka(40));
        assertThat(MaxHeartRate.measured(191).origin()).isEqualTo(MaxHeartRate.Origin.MEASURED);
    }

    @Test
    void trimpIsMinutesTimesTheNumberOfTheZone() {
        ZoneTimes times = ZoneTimes.none();
        for (HeartRateZone zone : HeartRateZone.values()) {
            times = times.plus(zone, Duration.ofMinutes(10));
        }

        assertThat(times.trimp(0)).isEqualByComparingTo("150");
        assertThat(ZoneTimes.none()
                        .plus(HeartRateZone.BELOW, Duration.ofMinutes(60))
                        .trimp(2))
                .isEqualTo("0.00");
        assertThat(ZoneTimes.none()
                        .plus(HeartRateZone.ZONE_5, Duration.ofSeconds(90))
                        .trimp(2))
                .isEqualTo("7.50");
        assertThat(times.plus(times).trimp(0)).isEqualByComparingTo("300");
    }

    @Test
    void aSampleHoldsUntilTheNextOneAndAtMostForTheLongestGap() {
        List<HeartRateSample> samples = List.of(sample(0, 90), sample(4, 150), sample(9, 190), sample(100, 150));

        ZoneTimes times = ZoneTimes.of(samples, TWO_HUNDRED, GAP);

        assertThat(times.in(HeartRateZone.BELOW)).isEqualTo(Duration.ofSeconds(4));
        assertThat(times.in(HeartRateZone.ZONE_3)).isEqualTo(Duration.ofSeconds(5));
        assertThat(times.in(HeartRateZone.ZONE_5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(ZoneTimes.of(List.of(sample(0, 190)), TWO_HUNDRED, GAP)).isEqualTo(ZoneTimes.none());
        assertThat(ZoneTimes.of(List.of(), TWO_HUNDRED, GAP)).isEqualTo(ZoneTimes.none());
    }

    @Test
    void samplesMayComeInAnyOrderAndTwice() {
        SplittableRandom random = new SplittableRandom(20261127);

        for (int i = 0; i < 500; i++) {
            List<HeartRateSample> samples = new ArrayList<>();
            for (int each = random.nextInt(40); each > 0; each--) {
                samples.add(sample(random.nextInt(60), 60 + random.nextInt(150)));
            }
            ZoneTimes once = ZoneTimes.of(samples, TWO_HUNDRED, GAP);
            assertThat(ZoneTimes.of(Shuffling.repeated(samples, random), TWO_HUNDRED, GAP))
                    .as("samples %d", i)
                    .isEqualTo(once);
        }
    }

    @Test
    void ratesAndTimesThatCantBeAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MaxHeartRate.measured(59));
        assertThatIllegalArgumentException().isThrownBy(() -> MaxHeartRate.measured(251));
        assertThatIllegalArgumentException().isThrownBy(() -> MaxHeartRate.tanaka(4));
        assertThatIllegalArgumentException().isThrownBy(() -> HeartRateZone.of(301, TWO_HUNDRED));
        assertThatIllegalArgumentException().isThrownBy(() -> sample(0, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ZoneTimes.of(List.of(), TWO_HUNDRED, Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ZoneTimes.none().plus(HeartRateZone.ZONE_1, Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ZoneTimes(List.of(Duration.ZERO)));
    }

    private static HeartRateSample sample(int second, int rate) {
        return new HeartRateSample(Instant.ofEpochSecond(second), rate);
    }
}
