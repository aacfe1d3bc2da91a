package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every timer at any time. */
class TimerLawTest {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final int TIMERS = 500;

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125})
    void fromBoundaryToBoundaryItGoesThroughAllOfIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < TIMERS; i++) {
            TimerPlan plan = TimerPlan.of(AnyWorkout.from(random));
            Timer timer = Timer.of(plan).start(NOON);
            Instant now = NOON;
            while (timer.reading(now).phase() != TimerPhase.DONE) {
                TimerReading begun = timer.reading(now);
                // An interval that takes no time would never be over.
                assertThat(begun.remaining())
                        .as("seed %d, %s at %s", seed, plan, now)
                        .isPositive();
                Duration into = any(random, begun.remaining());
                TimerReading later = timer.reading(now.plus(into));

                assertThat(begun.elapsed())
                        .as("seed %d, %s at %s", seed, plan, now)
                        .isZero();
                assertThat(later.interval())
                        .as("seed %d, %s at %s", seed, plan, now)
                        .isEqualTo(begun.interval());
                assertThat(later.round())
                        .as("seed %d, %s at %s", seed, plan, now)
                        .isEqualTo(begun.round());
                assertThat(later.elapsed())
                        .as("seed %d, %s at %s", seed, plan, now)
                        .isEqualTo(into);
                now = now.plus(begun.remaining());
            }

            assertThat(Duration.between(NOON, now))
                    .as("seed %d, %s", seed, plan)
                    .isEqualTo(plan.length());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261126})
    void whatIsLeftAndWhatHasGoneAreTheLengthOfTheInterval(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < TIMERS; i++) {
            Timer timer = anyTimer(random);
            TimerReading reading = timer.reading(anyTime(random));

            Interval interval = reading.interval();
            if (interval != null) {
                assertThat(reading.elapsed().plus(reading.remaining()))
                        .as("seed %d, %s", seed, timer)
                        .isEqualTo(interval.length());
                assertThat(reading.elapsed()).as("seed %d, %s", seed, timer).isGreaterThanOrEqualTo(Duration.ZERO);
                assertThat(reading.remaining()).as("seed %d, %s", seed, timer).isPositive();
                assertThat(reading.round()).as("seed %d, %s", seed, timer).isBetween(1, reading.rounds());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261127})
    void aSkipAndAStepBackLeadToTheBeginningOfWhatWasSkipped(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < TIMERS; i++) {
            Timer timer = anyTimer(random);
            Instant now = anyTime(random);
            TimerReading before = timer.reading(now);
            TimerReading after = timer.skip(now).back(now).reading(now);

            if (before.phase() == TimerPhase.RUNNING || before.phase() == TimerPhase.PAUSED) {
                assertThat(after.interval())
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isEqualTo(before.interval());
                assertThat(after.round())
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isEqualTo(before.round());
                assertThat(after.elapsed())
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 20261128})
    void aPauseTakesNothingAwayHoweverLong(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < TIMERS; i++) {
            Timer timer = anyTimer(random);
            Instant now = anyTime(random);
            Duration pause = Duration.ofMillis(random.nextInt(100_000_000));
            Duration later = Duration.ofMillis(random.nextInt(1_000_000));
            Timer resumed = timer.pause(now).resume(now.plus(pause));

            if (timer.reading(now).phase() == TimerPhase.RUNNING) {
                assertThat(resumed.reading(now.plus(pause).plus(later)))
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isEqualTo(timer.pause(now).resume(now).reading(now.plus(later)));
                assertThat(resumed.reading(now.plus(pause)))
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isEqualTo(timer.reading(now));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 20261129})
    void laterNeverShowsWhatIsEarlier(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < TIMERS; i++) {
            Timer timer = anyTimer(random);
            Instant now = anyTime(random);
            Instant later = now.plusMillis(random.nextInt(600_000));

            assertThat(left(timer, later))
                    .as("seed %d, %s at %s", seed, timer, now)
                    .isLessThanOrEqualTo(left(timer, now));
        }
    }

    /** How long it takes from now to the end, of a timer that runs; by the readings alone. */
    private static Duration left(Timer timer, Instant now) {
        Duration left = Duration.ZERO;
        Timer at = timer;
        for (TimerReading on = at.reading(now);
                on.phase() != TimerPhase.DONE && at.state() != TimerState.STOPPED;
                on = at.reading(now)) {
            left = left.plus(on.remaining());
            at = at.skip(now);
        }
        return left;
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 20261130})
    void aClockThatStepsAnywhereThrowsNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Instant[] odd = {
            Instant.MIN, Instant.MAX, Instant.EPOCH, NOON.minusNanos(1), Instant.ofEpochMilli(Long.MIN_VALUE)
        };

        for (int i = 0; i < TIMERS; i++) {
            Timer timer = anyTimer(random);
            for (Instant now : odd) {
                Timer moved = move(timer, random, random.nextBoolean() ? now : anyTime(random));

                assertThat(moved.reading(now).remaining())
                        .as("seed %d, %s at %s", seed, moved, now)
                        .isGreaterThanOrEqualTo(Duration.ZERO);
                assertThat(timer.reading(now).remaining())
                        .as("seed %d, %s at %s", seed, timer, now)
                        .isGreaterThanOrEqualTo(Duration.ZERO);
            }
        }
    }

    /** Started, and moved a few times in any order; the clock steps back now and then. */
    private static Timer anyTimer(SplittableRandom random) {
        TimerPlan plan = TimerPlan.of(AnyWorkout.from(random));
        Timer timer = Timer.of(plan).start(NOON.plusMillis(random.nextInt(2_000)));
        for (int n = random.nextInt(6); n > 0; n--) {
            timer = move(timer, random, anyTime(random));
        }
        return timer;
    }

    private static Timer move(Timer timer, SplittableRandom random, Instant now) {
        return switch (random.nextInt(6)) {
            case 0 -> timer.pause(now);
            case 1 -> timer.resume(now);
            case 2 -> timer.skip(now);
            case 3 -> timer.back(now);
            case 4 -> timer.addTime(Duration.ofMillis(random.nextInt(1, 60_000)), now);
            default -> random.nextInt(5) == 0 ? timer.stop(now) : timer.resume(now);
        };
    }

    private static Instant anyTime(SplittableRandom random) {
        return NOON.plusMillis(random.nextInt(-2_000, random.nextInt(3) == 0 ? 3_600_000 : 300_000));
    }

    private static Duration any(SplittableRandom random, Duration below) {
        return Duration.ofMillis(random.nextLong(below.toMillis()));
    }
}
