package dev.golive.sroi.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.golive.sroi.fixture.Shuffling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Load, monotony and strain of a week, against figures worked out by hand. */
class WeekLoadTest {

    private static final IsoWeek WEEK = IsoWeek.of(LocalDate.of(2026, 11, 27));

    @Test
    void aLoadIsRatingTimesMinutes() {
        assertThat(load("7", 45)).isEqualByComparingTo("315");
        assertThat(load("0", 45)).isEqualByComparingTo("0");
        assertThat(load("10", 1440)).isEqualByComparingTo("14400");
        assertThat(load("6.5", 45)).isEqualByComparingTo("292.5");
        assertThat(Load.of(Rpe.of(7), Duration.ofMillis(1)).au(9)).isEqualByComparingTo("0.000116667");
    }

    private static BigDecimal load(String rating, int minutes) {
        Rpe rpe = new Rpe(new BigDecimal(rating).movePointRight(1).intValueExact());
        return Load.of(rpe, Duration.ofMinutes(minutes)).au(4);
    }

    @ParameterizedTest
    @CsvSource({
        // One day alone: T² / (7Q − T²) = 1/6, of a sample 1/7.
        "100 0 0 0 0 0 0, 100.00, 0.4082, 40.82, 0.3780, 37.80",
        // Every other day: 900² / (7 × 270,000 − 900²) = 3/4, so the half of √3.
        "300 0 300 0 300 0 0, 900.00, 0.8660, 779.42, 0.8018, 721.61",
        // Six days alike: 600² / (7 × 60,000 − 600²) = 6, of a sample 36/7.
        "100 100 100 100 100 100 0, 600.00, 2.4495, 1469.69, 2.2678, 1360.67",
        // 400² / (7 × 40,000 − 400²) = 4/3.
        "100 100 100 100 0 0 0, 400.00, 1.1547, 461.88, 1.0690, 427.62",
        // The days of table 5 of Foster and others 2001, whose loads add up to 3400.
        "940 50 1120 180 390 50 670, 3400.00, 1.2116, 4119.44, 1.1217, 3813.86"
    })
    void monotonyAndStrainAreAsWorkedOutByHand(
            String days, String load, String monotony, String strain, String sampleMonotony, String sampleStrain) {
        WeekLoad week = week(days);

        assertThat(week.total().au(2)).isEqualTo(load);
        assertThat(shown(week, Deviation.POPULATION)).isEqualTo("POPULATION " + monotony + " " + strain);
        assertThat(shown(week, Deviation.SAMPLE)).isEqualTo("SAMPLE " + sampleMonotony + " " + sampleStrain);
        assertThat(week.variation()).isEqualTo(week.variation(Deviation.POPULATION));
    }

    private static String shown(WeekLoad week, Deviation deviation) {
        return week.variation(deviation)
                .map(each -> each.deviation() + " " + each.monotony().rounded(4) + " "
                        + each.strain().rounded(2))
                .orElse("undefined");
    }

    @Test
    void thePapersOwnFigureIsThePopulationsDeviationOverItsNineEntries() {
        // Table 5 prints 1.26 and does not say how; this is why POPULATION is the standard.
        double[] entries = {940, 50, 840, 280, 180, 390, 50, 390, 280};

        assertThat(monotony(entries, 0)).isCloseTo(1.26, within(0.005));
        assertThat(monotony(entries, 1)).isCloseTo(1.19, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 0 0 0 0 0", "315 315 315 315 315 315 315"})
    void daysThatAreAllAlikeHaveNoMonotony(String days) {
        assertThat(week(days).variation(Deviation.POPULATION)).isEmpty();
        assertThat(week(days).variation(Deviation.SAMPLE)).isEmpty();
    }

    @Test
    void theSmallestDifferenceHasAMonotonyAndNoInfinity() {
        List<Load> days = new ArrayList<>(
                week("14400 14400 14400 14400 14400 14400 14400").days());
        days.set(3, new Load(days.get(3).units() - 1));

        Variation variation = new WeekLoad(WEEK, days).variation().orElseThrow();

        // With T = 7x − 1 and Q = 7x² − 2x + 1, 7Q − T² is 6.
        assertThat(variation.monotony().rounded(0)).isEqualByComparingTo("24690856607");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20261127})
    void orderOfDaysAndUnitOfLoadAreOfNoMatter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            List<Load> days = randomDays(random);
            WeekLoad week = new WeekLoad(WEEK, days);
            long factor = 1L + random.nextInt(50);
            WeekLoad scaled = new WeekLoad(
                    WEEK,
                    days.stream().map(day -> new Load(day.units() * factor)).toList());

            for (Deviation deviation : Deviation.values()) {
                assertThat(new WeekLoad(WEEK, Shuffling.shuffled(days, random)).variation(deviation))
                        .as("seed %d, week %d", seed, i)
                        .isEqualTo(week.variation(deviation));
                assertThat(scaled.variation(deviation).map(Variation::monotony))
                        .as("seed %d, week %d", seed, i)
                        .isEqualTo(week.variation(deviation).map(Variation::monotony));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 271828})
    void theExactFiguresAreThoseOfTheFormula(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 2_000; i++) {
            List<Load> days = randomDays(random);
            WeekLoad week = new WeekLoad(WEEK, days);
            double[] loads =
                    days.stream().mapToDouble(day -> day.units() / 600_000.0).toArray();
            for (Deviation deviation : Deviation.values()) {
                double expected = monotony(loads, deviation == Deviation.SAMPLE ? 1 : 0);
                week.variation(deviation).ifPresent(variation -> {
                    assertThat(variation.monotony().rounded(9).doubleValue())
                            .as("seed %d", seed)
                            .isCloseTo(expected, within(expected * 1e-6 + 1e-9));
                    assertThat(variation.strain().rounded(9).doubleValue())
                            .as("seed %d", seed)
                            .isCloseTo(Arrays.stream(loads).sum() * expected, within(expected));
                });
            }
        }
    }

    private static List<Load> randomDays(SplittableRandom random) {
        List<Load> days = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            days.add(random.nextInt(3) == 0 ? Load.NONE : new Load(random.nextLong(14_400L * 600_000)));
        }
        return days;
    }

    /** The formula as it stands in the papers. */
    private static double monotony(double[] days, int less) {
        double mean = Arrays.stream(days).average().orElseThrow();
        double squares =
                Arrays.stream(days).map(day -> (day - mean) * (day - mean)).sum();
        return mean / Math.sqrt(squares / (days.length - less));
    }

    @Test
    void whatIsNoWeekOrNoRatingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeekLoad(WEEK, List.of(Load.NONE)))
                .withMessageContaining("seven days");
        assertThatIllegalArgumentException().isThrownBy(() -> Rpe.of(11)).withMessageContaining("0 to 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Rpe.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rpe(101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Load(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.of(Rpe.of(1), Duration.ofMinutes(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Load.of(Rpe.of(1), Duration.ofDays(1).plusMillis(1)))
                .withMessageContaining("PT24H");
        assertThatIllegalArgumentException().isThrownBy(() -> Load.of(Rpe.of(1), Duration.ofNanos(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Load.NONE.au(10));
    }

    @Test
    void everyRatingHasAnAnswerInPlainWords() {
        assertThat(Rpe.anchors()).hasSize(11).doesNotHaveDuplicates();
        assertThat(Rpe.of(7)).hasToString("7");
        assertThat(new Rpe(65)).hasToString("6.5");
    }

    static WeekLoad week(String days) {
        return new WeekLoad(
                WEEK,
                Arrays.stream(days.split(" "))
                        .map(au -> new Load(Long.parseLong(au) * 600_000))
                        .toList());
    }
}
