package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimerTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final TimerPlan TABATA = TimerPlan.of(Workout.parse("tabata(00:20,00:10,8)"));

    private final Timer timer = Timer.of(TABATA).start(NOON);

    @Test
    void atABoundaryTheNextIntervalHasBegun() {
        TimerReading reading = timer.reading(NOON.plusSeconds(20));

        assertThat(reading.phase()).isEqualTo(TimerPhase.RUNNING);
        assertThat(reading.kind()).isEqualTo(IntervalKind.REST);
        assertThat(reading.label()).isEqualTo("Rest");
        assertThat(reading.round()).isEqualTo(1);
        assertThat(reading.rounds()).isEqualTo(8);
        assertThat(reading.remaining()).isEqualTo(Duration.ofSeconds(10));
        assertThat(reading.elapsed()).isZero();
    }

    @Test
    void afterTheLastIntervalItIsDone() {
        TimerReading reading = timer.reading(NOON.plus(TABATA.length()));

        assertThat(reading).isEqualTo(TimerReading.done());
        assertThat(reading.kind()).isNull();
        assertThat(reading.elapsed()).isZero();
        assertThat(reading.shown()).isZero();
    }

    @Test
    void beforeItsStartItCountsDownToIt() {
        TimerReading reading = timer.reading(NOON.minusMillis(800));

        assertThat(reading.phase()).isEqualTo(TimerPhase.WAITING);
        assertThat(reading.interval()).isNull();
        assertThat(reading.shown()).isEqualTo(Duration.ofMillis(800));
    }

    @Test
    void whereATimeIsTheResultItCountsUpAndStillKnowsWhatIsLeft() {
        Timer forTime = Timer.of(TimerPlan.of(Workout.parse("ft(20:00)"))).start(NOON);

        TimerReading reading = forTime.reading(NOON.plusSeconds(61));

        assertThat(reading.shown()).isEqualTo(Duration.ofSeconds(61));
        assertThat(reading.remaining()).isEqualTo(Duration.ofSeconds(1_139));
    }

    @Test
    void twoTimersDoNotKnowOfEachOther() {
        Timer paused = timer.pause(NOON.plusSeconds(5));

        assertThat(timer.reading(NOON.plusSeconds(25)).kind()).isEqualTo(IntervalKind.REST);
        assertThat(paused.reading(NOON.plusSeconds(25)).kind()).isEqualTo(IntervalKind.WORK);
    }

    @Test
    void fractionsOfAMillisecondAreCut() {
        Timer started = Timer.of(TABATA).start(NOON.plusNanos(999_999));

        assertThat(started).isEqualTo(timer);
        assertThat(started.reading(NOON.plusNanos(1_999_999)).remaining()).isEqualTo(Duration.ofMillis(19_999));
        assertThat(started.pause(NOON.plusNanos(1_999_999)).elapsed()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void whatMakesNoSenseNowGivesTheSameTimer() {
        Instant now = NOON.plusSeconds(5);
        Timer stopped = timer.stop(now);

        assertThat(timer.resume(now)).isSameAs(timer);
        assertThat(timer.pause(now).pause(now)).isEqualTo(timer.pause(now));
        assertThat(stopped.skip(now)).isSameAs(stopped);
        assertThat(stopped.resume(now)).isSameAs(stopped);
        assertThat(timer.skip(NOON.plusSeconds(240))).isSameAs(timer);
    }

    @Test
    void nothingOrADayIsNotAdded() {
        Instant now = NOON.plusSeconds(5);

        for (Duration time : new Duration[] {
            Duration.ZERO, Duration.ofMillis(-1), Duration.ofNanos(1_500_000), Duration.ofHours(24), Duration.ofDays(9)
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> timer.addTime(time, now))
                    .withMessageStartingWith("The length of ");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timer.addTime(Duration.ofHours(13), now).addTime(Duration.ofHours(13), now));
        assertThatIllegalArgumentException().isThrownBy(() -> timer.addTime(Duration.ofDays(2), NOON.minusSeconds(1)));
    }

    @Test
    void aTimerThatCanNotBeIsRefused() {
        Duration odd = Duration.ofNanos(1);
        AddedTime none = new AddedTime(16, Duration.ofSeconds(1));
        AddedTime tooLong = new AddedTime(0, Duration.ofHours(24));

        assertThatIllegalArgumentException().isThrownBy(() -> new Timer(TABATA, TimerState.RUNNING, NOON, odd, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timer(TABATA, TimerState.RUNNING, NOON, odd.negated(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timer(TABATA, TimerState.RUNNING, NOON, Duration.ofHours(49), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timer(TABATA, TimerState.RUNNING, NOON, Duration.ZERO, none))
                .withMessage("There is no interval 16, counted from 0: the plan has 16.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timer(TABATA, TimerState.RUNNING, NOON, Duration.ZERO, tooLong));
        assertThatIllegalArgumentException().isThrownBy(() -> new AddedTime(-1, Duration.ofSeconds(1)));
    }
}
