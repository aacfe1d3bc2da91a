package dev.golive.sroi.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.Shuffling;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Activity levels, MET-minutes and totals. */
class ActivityTest {

    private static final IsoWeek WEEK = new IsoWeek(2026, 48);

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, INACTIVE",
        "PT29M59.999S, PT0S, INACTIVE",
        "PT30M, PT0S, FAIRLY_ACTIVE",
        "PT0S, PT14M59.999S, INACTIVE",
        "PT0S, PT15M, FAIRLY_ACTIVE",
        "PT149M59.999S, PT0S, FAIRLY_ACTIVE",
        "PT150M, PT0S, ACTIVE",
        "PT0S, PT75M, ACTIVE",
        "PT60M, PT44M59.999S, FAIRLY_ACTIVE",
        "PT60M, PT45M, ACTIVE"
    })
    void anAdultsLevelCountsVigorousMinutesTwice(Duration moderate, Duration vigorous, ActivityLevel level) {
        assertThat(new ActivityWeek(WEEK, moderate, vigorous).level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, PT0S, LESS_ACTIVE",
        "PT209M59.999S, PT0S, LESS_ACTIVE",
        "PT210M, PT0S, FAIRLY_ACTIVE",
        "PT100M, PT110M, FAIRLY_ACTIVE",
        "PT0S, PT419M59.999S, FAIRLY_ACTIVE",
        "PT0S, PT420M, ACTIVE",
        "PT200M, PT220M, ACTIVE"
    })
    void aChildsLevelIsTheDailyMeanOfTheWeekAndCountsAMinuteOnce(
            Duration moderate, Duration vigorous, ChildActivityLevel level) {
        assertThat(new ActivityWeek(WEEK, moderate, vigorous).childLevel()).isEqualTo(level);
    }

    @Test
    void sessionsAddUpAndLightOnesDoNotCount() {
        ActivityWeek week = ActivityWeek.none(WEEK)
                .plus(Intensity.LIGHT, Duration.ofHours(10))
                .plus(Intensity.MODERATE, Duration.ofMinutes(45))
                .plus(Intensity.VIGOROUS, Duration.ofMinutes(30));

        assertThat(week.moderateEquivalent()).isEqualTo(Duration.ofMinutes(105));
        assertThat(week.level()).isEqualTo(ActivityLevel.FAIRLY_ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 02140, PT50M, 115.00",
        "MODERATE, 02143, PT45M, 180.00",
        "VIGOROUS, 02146, PT45M, 270.00",
        "LIGHT, 02140, PT1S, 0.04"
    })
    void metMinutesAreMetsTimesMinutes(Intensity intensity, String code, Duration length, String metMinutes) {
        MetSource source = MetSource.ofClass(intensity);

        assertThat(source.code()).isEqualTo(code);
        assertThat(source.edition()).isEqualTo(Compendium.ADULT_2011);
        assertThat(source.metMinutes(length, 2)).isEqualTo(metMinutes);
    }

    @Test
    void metMinutesOfTwoEditionsDontAddUp() {
        Duration hour = Duration.ofHours(1);
        MetMinutes hourOf2011 = MetMinutes.of(MetSource.LIGHT_CLASS, hour);
        MetMinutes hourOf2024 =
                MetMinutes.of(new MetSource(Compendium.ADULT_2024, "02140", new BigDecimal("2.25")), hour);

        assertThat(hourOf2011.plus(hourOf2011).rounded(0)).isEqualByComparingTo("276");
        assertThat(hourOf2024.rounded(0)).isEqualByComparingTo("135");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> hourOf2011.plus(hourOf2024))
                .withMessageContaining("each edition by itself");
    }

    @Test
    void anEditionIsForPeopleOfItsAges() {
        assertThat(List.of(18, 19, 59, 60)).allMatch(Compendium.ADULT_2011::isFor);
        assertThat(List.of(19, 59)).allMatch(Compendium.ADULT_2024::isFor);
        assertThat(List.of(18, 60)).noneMatch(Compendium.ADULT_2024::isFor);
        assertThat(Compendium.OLDER_ADULT_2024.isFor(60)).isTrue();
        assertThat(Compendium.OLDER_ADULT_2024.isFor(59)).isFalse();
        assertThat(List.of(Compendium.values())).noneMatch(edition -> edition.isFor(12));
    }

    @Test
    void metsWithoutACodeOrASensibleValueAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetSource(Compendium.ADULT_2011, "2140", BigDecimal.ONE))
                .withMessageContaining("five digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetSource(Compendium.ADULT_2011, "02140", BigDecimal.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MetSource(Compendium.ADULT_2011, "02140", new BigDecimal("2.345")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ActivityWeek(WEEK, Duration.ofMinutes(-1), Duration.ZERO));
    }

    @Test
    void aLaterFigureOfASourceTakesThePlaceOfItsEarlierOne() {
        Tally tally = Tally.nothing()
                .with(new TallyReading("phone", 1, 10))
                .with(new TallyReading("watch", 1, 5))
                .with(new TallyReading("phone", 3, 25))
                .with(new TallyReading("phone", 2, 40));

        assertThat(tally.total()).isEqualTo(30);
        assertThat(tally.sources()).isEqualTo(2);
        assertThat(tally.with(new TallyReading("phone", 4, 24)).total()).isEqualTo(29);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 141421})
    void anyOrderDuplicationAndDivisionOfReadingsIsTheSame(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            List<TallyReading> readings = new ArrayList<>();
            for (int each = random.nextInt(20); each > 0; each--) {
                readings.add(new TallyReading("s" + random.nextInt(4), random.nextInt(5), random.nextInt(100)));
            }
            Tally once = tally(readings);
            Tally divided = Shuffling.divided(readings, 1 + random.nextInt(4), random).stream()
                    .map(ActivityTest::tally)
                    .reduce(Tally.nothing(), Tally::merge);

            assertThat(tally(Shuffling.repeated(readings, random)))
                    .as("seed %d, %d", seed, i)
                    .isEqualTo(once);
            assertThat(divided).as("seed %d, %d", seed, i).isEqualTo(once).hasSameHashCodeAs(once);
            assertThat(once.merge(once)).isEqualTo(once);
        }
    }

    private static Tally tally(List<TallyReading> readings) {
        Tally tally = Tally.nothing();
        for (TallyReading reading : readings) {
            tally = tally.with(reading);
        }
        return tally;
    }

    @Test
    void aFigureWithoutASourceOrBelowZeroIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyReading(" ", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyReading("phone", -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TallyReading("phone", 0, -1));
    }
}
