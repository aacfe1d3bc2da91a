package dev.golive.sroi.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.effort.ActivityLevel;
import dev.golive.sroi.effort.Intensity;
import dev.golive.sroi.effort.IsoWeek;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.RepsCounted;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** New and returning people, who stayed, weeks in a row, and how active people were, of a period. */
class ProgrammePeriodTest {

    private static final Duration HOUR = Duration.ofHours(1);

    /** From Monday, 5 October, to Sunday, 1 November 2026. */
    private static final Window OCTOBER =
            new Window(Instant.parse("2026-10-05T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z"));

    private static final RollupRules RULES = RollupRules.standard().withPeriod(OCTOBER);

    @Test
    void whoIsNewNeverAttendedBeforeThePeriod() {
        ProgrammeFigures figures = read(
                new ProgrammeEvents()
                        .stay("s_ann", "one", at("09-07T18"), HOUR)
                        .stay("s_ann", "two", at("10-06T18"), HOUR)
                        .stay("s_ben", "two", at("10-06T18"), HOUR)
                        .stay("s_cat", "three", at("11-02T18"), HOUR),
                RULES);

        assertThat(figures.uniquePeople()).isEqualTo(2);
        assertThat(figures.newPeople()).isEqualTo(1);
        assertThat(figures.returningPeople()).isEqualTo(1);
        assertThat(figures.people())
                .extracting(PersonFigures::subject, PersonFigures::newcomer)
                .containsExactly(tuple("s_ann", false), tuple("s_ben", true));
        assertThat(figures.sessions())
                .extracting(SessionFigures::session, SessionFigures::people, SessionFigures::newPeople)
                .containsExactly(tuple("two", 2L, 1L));
    }

    @Test
    void retentionIsOfThoseWhoWereActiveAtTheStart() {
        ProgrammeEvents events = new ProgrammeEvents()
                // Active at the start alone.
                .stay("s_ann", "a", at("09-20T18"), HOUR)
                // At both ends.
                .stay("s_ben", "a", at("09-20T18"), HOUR)
                .stay("s_ben", "c", at("10-20T18"), HOUR)
                // New, and gone before the last 28 days of it, which are all of it: active at the end.
                .stay("s_cat", "b", at("10-05T18"), HOUR)
                // Too long ago to be active at the start, back again.
                .stay("s_dan", "z", at("09-06T23"), HOUR)
                .stay("s_dan", "c", at("10-20T18"), HOUR);

        assertThat(read(events, RULES).retention()).contains(new Retention(2, 3, 1));
        assertThat(read(events, RULES.withActiveFor(Duration.ofDays(29))).retention())
                .contains(new Retention(3, 3, 2));
        assertThat(read(events, RULES.withPeriod(OCTOBER.withTo(at("10-06T00"))))
                        .retention())
                .contains(new Retention(2, 3, 2));
        assertThat(read(events, RollupRules.standard().withPeriod(Window.OPEN.withFrom(at("10-05T00"))))
                        .retention())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> RULES.withActiveFor(Duration.ZERO));
    }

    @Test
    void aPeriodInWhichNobodyCameStillTellsWhoWasLost() {
        ProgrammeEvents events = new ProgrammeEvents().stay("s_ann", "a", at("10-01T18"), HOUR);

        assertThat(read(events, RULES).retention()).contains(new Retention(1, 0, 0));
        assertThat(events.rollup()
                        .read(RULES.withPeriod(Window.OPEN.withFrom(at("11-01T00"))))
                        .programmes())
                .isEmpty();
    }

    @Test
    void aStreakIsWeeksInARowAndMayBeOfBeforeThePeriod() {
        ProgrammeEvents events = new ProgrammeEvents();
        for (String day : new String[] {"09-14", "09-21", "09-28", "10-05", "10-19", "10-26"}) {
            events.stay("s_ann", "a" + day, at(day + "T18"), HOUR);
        }
        events.stay("s_ben", "b", at("10-20T18"), HOUR);
        events.stay("s_cat", "c", at("10-05T18"), HOUR).stay("s_cat", "d", at("11-02T18"), HOUR);

        assertThat(read(events, RULES).people())
                .extracting(PersonFigures::subject, PersonFigures::streak)
                .containsExactly(
                        tuple("s_ann", new Streak(2, 4)),
                        // The last week may not be over: his goes on.
                        tuple("s_ben", new Streak(1, 1)),
                        tuple("s_cat", new Streak(0, 1)));
        assertThat(read(events, RollupRules.standard()).people().get(2).streak())
                .isEqualTo(new Streak(1, 1));
    }

    @Test
    void aRatingIsOfTheDayOnWhichThePersonCame() {
        ProgrammeEvents events = new ProgrammeEvents()
                .stay("s_ann", "late", at("11-01T23"), Duration.ofMinutes(90))
                .tell(at("11-02T08"), "late", "s_ann", new EffortReported(6, null))
                .tell(at("11-02T08"), "late", "s_ann", new RepsCounted("squats", "", 9))
                // Said of a session in which nobody saw him: it is of when he said it.
                .tell(at("11-02T08"), "late", "s_ben", new EffortReported(6, Duration.ofMinutes(10)));

        ProgrammeFigures october = read(events, RULES);

        // Half an hour of the session lies after the period.
        assertThat(october.totals().presentMs()).isEqualTo(HOUR.toMillis());
        assertThat(october.totals().load().au(0)).isEqualByComparingTo("360");
        assertThat(october.totals().reps()).isEqualTo(9);
        assertThat(october.people()).hasSize(1);
        ProgrammeFigures november = read(events, RULES.withPeriod(Window.OPEN.withFrom(at("11-02T00"))));
        assertThat(november.totals().load().au(0)).isEqualByComparingTo("60");
        assertThat(november.totals().presentMs())
                .isEqualTo(Duration.ofMinutes(30).toMillis());
        assertThat(november.uniquePeople()).isEqualTo(1);
        assertThat(november.newPeople()).isZero();
    }

    @Test
    void aWeekBeginsWhereThePeopleAre() {
        ProgrammeEvents events = new ProgrammeEvents().stay("s_ann", "a", at("10-18T23"), HOUR);

        // British Summer Time is an hour ahead: midnight on Monday.
        assertThat(read(events, RULES).weeks()).extracting(ProgrammeWeek::week).containsExactly(new IsoWeek(2026, 42));
        assertThat(read(events, RULES.withZone(ZoneId.of("Europe/London"))).weeks())
                .extracting(ProgrammeWeek::week)
                .containsExactly(new IsoWeek(2026, 43));
    }

    @Test
    void levelsGoByWhatTheCoachDeclaredElseByWhatPeopleFelt() {
        ProgrammeEvents events = new ProgrammeEvents()
                .stay("s_ann", "yoga", at("10-05T18"), HOUR)
                .tell(at("10-05T20"), "yoga", "s_ann", new EffortReported(9, null))
                .stay("s_ben", "hiit", at("10-06T18"), Duration.ofMinutes(75))
                .tell(at("10-06T20"), "hiit", "s_ben", new EffortReported(7, null))
                .stay("s_cat", "hiit", at("10-06T18"), HOUR)
                .tell(at("10-06T20"), "hiit", "s_cat", new EffortReported(5, Duration.ofMinutes(40)))
                .stay("s_dan", "hiit", at("10-06T18"), HOUR)
                .stay("s_eve", "hiit", at("10-06T18"), Duration.ofMinutes(75))
                .tell(at("10-06T20"), "hiit", "s_eve", new EffortReported(8, null))
                .tell(at("09-01T12"), null, "s_eve", new GuardianVerified());

        ProgrammeFigures figures = read(
                events,
                RULES.withIntensities(
                        session -> session.value().equals("yoga") ? Optional.of(Intensity.LIGHT) : Optional.empty()));

        assertThat(figures.people())
                .extracting(
                        PersonFigures::subject, person -> person.weeks().get(0).level())
                .containsExactly(
                        tuple("s_ann", Optional.of(ActivityLevel.INACTIVE)),
                        tuple("s_ben", Optional.of(ActivityLevel.ACTIVE)),
                        tuple("s_cat", Optional.of(ActivityLevel.FAIRLY_ACTIVE)),
                        // Nobody said how hard it was for him; and a child is not graded as an adult.
                        tuple("s_dan", Optional.empty()),
                        tuple("s_eve", Optional.empty()));
        ProgrammeWeek week = figures.weeks().get(0);
        assertThat(week.people()).isEqualTo(5);
        assertThat(week.levels()).containsOnlyKeys(ActivityLevel.values()).containsValue(1L);
        assertThat(week.ungraded()).isEqualTo(2);
        assertThat(read(events, RULES.withMinors(subject -> true))
                        .weeks()
                        .get(0)
                        .ungraded())
                .isEqualTo(5);
    }

    @Test
    void loadOfAWeekHasMonotonyAndStrainOfTheDiary() {
        ProgrammeEvents events = new ProgrammeEvents()
                .stay("s_ann", "a", at("10-05T18"), HOUR)
                .tell(at("10-05T20"), "a", "s_ann", new EffortReported(5, null))
                .stay("s_ann", "b", at("10-07T18"), HOUR)
                .tell(at("10-07T20"), "b", "s_ann", new EffortReported(7, null));

        PersonWeek week = read(events, RULES).people().get(0).weeks().get(0);

        assertThat(week.sessions()).isEqualTo(2);
        assertThat(week.load().total().au(0)).isEqualByComparingTo("720");
        // 300 and 420 on two of seven days: mean 102.857, population deviation 165.763.
        assertThat(week.load().variation().orElseThrow().monotony().rounded(2)).isEqualByComparingTo("0.62");
        assertThat(week.load().variation().orElseThrow().strain().rounded(0)).isEqualByComparingTo("447");
    }

    @Test
    void figuresThatCanNotBeDoNotStopTheReport() {
        ProgrammeEvents events = new ProgrammeEvents()
                .stay("s_ann", "left-open", at("10-05T00"), Duration.ofDays(20))
                .tell(at("10-05T20"), "left-open", "s_ann", new EffortReported(5, null));
        for (int i = 0; i < 12; i++) {
            events.tell(at("10-05T20"), "s" + i, "s_ben", new EffortReported(9, Duration.ofDays(1)));
        }
        events.tell(Instant.EPOCH, "old", "s_cat", new EffortReported(9, Duration.ofMinutes(1)));

        ProgrammeFigures figures = read(events, RollupRules.standard().withZone(ZoneId.of("America/New_York")));

        assertThat(figures.people().get(0).totals().load().au(0)).isEqualByComparingTo("7200");
        assertThat(figures.people().get(1).weeks().get(0).activity().vigorous()).isEqualTo(Duration.ofDays(7));
        assertThat(figures.people().get(2).weeks().get(0).week()).isEqualTo(new IsoWeek(1970, 1));
    }

    private static ProgrammeFigures read(ProgrammeEvents events, RollupRules rules) {
        return events.rollup().read(rules).programmes().get(0);
    }

    private static Instant at(String dayAndHour) {
        return Instant.parse("2026-" + dayAndHour + ":00:00Z");
    }
}
