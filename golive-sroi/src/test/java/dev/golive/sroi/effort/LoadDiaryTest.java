package dev.golive.sroi.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.sroi.fixture.Shuffling;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions by day and week. */
class LoadDiaryTest {

    @Test
    void withoutASessionThereIsNoWeek() {
        assertThat(LoadDiary.create().weeks()).isEmpty();
    }

    @Test
    void sessionsOfADayAddUpAndDaysWithoutOneAreZero() {
        // 2026-11-23 is a Monday.
        LoadDiary diary = LoadDiary.create()
                .add(session("2026-11-23", 7, 45))
                .add(session("2026-11-23", 3, 20))
                .add(session("2026-11-29", 5, 60));

        assertThat(weeks(diary)).containsExactly("2026-W48 375 0 0 0 0 0 300");
    }

    @Test
    void aWeekEndsOnSundayAndAWeekWithoutASessionIsLeftOut() {
        LoadDiary diary = LoadDiary.create()
                .add(session("2026-11-30", 1, 10))
                .add(session("2026-11-29", 2, 10))
                .add(session("2026-12-20", 3, 10));

        assertThat(weeks(diary))
                .containsExactly("2026-W48 0 0 0 0 0 0 20", "2026-W49 10 0 0 0 0 0 0", "2026-W51 0 0 0 0 0 0 30");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 161803})
    void sessionsMayComeInAnyOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < 300; i++) {
            List<SessionEffort> sessions = new ArrayList<>();
            for (int each = random.nextInt(30); each > 0; each--) {
                LocalDate date = LocalDate.of(2026, 11, 1).plusDays(random.nextInt(60));
                sessions.add(new SessionEffort(
                        date, new Rpe(random.nextInt(101)), Duration.ofMillis(random.nextInt(86_400_001))));
            }
            assertThat(diary(Shuffling.shuffled(sessions, random)).weeks())
                    .as("seed %d, diary %d", seed, i)
                    .isEqualTo(diary(sessions).weeks());
        }
    }

    private static LoadDiary diary(List<SessionEffort> sessions) {
        LoadDiary diary = LoadDiary.create();
        sessions.forEach(diary::add);
        return diary;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-W48",
        "2026-01-01, 2026-W01",
        "2025-12-28, 2025-W52",
        "2025-12-29, 2026-W01",
        "2026-12-31, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "1970-01-01, 1970-W01",
        "9999-12-31, 9999-W52"
    })
    void weeksAreNumberedAsIso8601Does(LocalDate day, String week) {
        assertThat(IsoWeek.of(day)).hasToString(week);
        assertThat(IsoWeek.of(day).monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(day)
                .isBetween(IsoWeek.of(day).monday(), IsoWeek.of(day).monday().plusDays(6));
    }

    @Test
    void weeksComeInOrderOfTime() {
        assertThat(new IsoWeek(2026, 53)).isLessThan(new IsoWeek(2027, 1)).isGreaterThan(new IsoWeek(2026, 9));
    }

    @Test
    void weeksAndDaysThatAreNotAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(2025, 53));
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(2026, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IsoWeek(2026, 54));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> session("1969-12-31", 5, 45))
                .withMessageContaining("1970 to 9999");
    }

    private static List<String> weeks(LoadDiary diary) {
        return diary.weeks().stream()
                .map(week -> week.week() + " "
                        + String.join(
                                " ",
                                week.days().stream()
                                        .map(day -> day.au(0).toPlainString())
                                        .toList()))
                .toList();
    }

    private static SessionEffort session(String date, int rating, int minutes) {
        return new SessionEffort(LocalDate.parse(date), Rpe.of(rating), Duration.ofMinutes(minutes));
    }
}
