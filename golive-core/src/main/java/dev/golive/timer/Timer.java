package dev.golive.timer;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A timer as a value: what was done to it last, and when. Nothing ticks; what it shows follows from it and the time, with
 * {@code elapsed(now) = elapsed + rate · (now − anchor)}, and stands before its anchor. Whatever a coach does gives another
 * timer; what makes no sense now, such as a pause while it stands, gives the same one. Times are cut to whole milliseconds,
 * as they travel. Any time may be asked for, in any order.
 *
 * @param plan what it runs through
 * @param state what was done last
 * @param anchor when that was, or will be
 * @param elapsed how much had gone by then, time that was added included; whole milliseconds, 0 to 48 h
 * @param added what was added to one interval; null for nothing
 */
public record Timer(
        TimerPlan plan,
        TimerState state,
        Instant anchor,
        Duration elapsed,
        @Nullable AddedTime added) {

    /** Going back within this time of an interval's beginning leads to the one before. */
    public static final Duration BACK_TWICE = Duration.ofSeconds(2);

    /**
     * Cuts the anchor to milliseconds, and checks.
     *
     * @throws IllegalArgumentException if what has elapsed is out of its range or no whole milliseconds, or time was added
     *     to an interval that is not in the plan
     */
    public Timer {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(state, "state");
        anchor = anchor.truncatedTo(ChronoUnit.MILLIS);
        if (elapsed.isNegative() || elapsed.compareTo(Limits.LONGEST.multipliedBy(2)) > 0) {
            throw new IllegalArgumentException("A timer can't have run for " + elapsed + ". Take 0 to 48 h.");
        }
        Limits.checkWholeMillis("what has elapsed", elapsed);
        if (added != null) {
            plan.stretchOf(added.interval()).checkLongerBy(added.time());
        }
    }

    /** A timer that stands at its beginning. */
    public static Timer of(TimerPlan plan) {
        return new Timer(plan, TimerState.PAUSED, Instant.EPOCH, Duration.ZERO, null);
    }

    /** How fast time goes by: 1, or 0 while it stands. */
    public int rate() {
        return state == TimerState.SCHEDULED || state == TimerState.RUNNING ? 1 : 0;
    }

    /** What it shows. */
    public TimerReading reading(Instant now) {
        if (isWaiting(now)) {
            return TimerReading.waiting(Duration.between(now.truncatedTo(ChronoUnit.MILLIS), anchor));
        }
        long position = positionAt(now);
        if (position >= end()) {
            return TimerReading.done();
        }
        Stretch on = stretchAt(position);
        Duration remaining = Duration.ofMillis(on.endMillis() - position);
        return new TimerReading(phase(), on.interval(), on.round(), remaining, on.rounds());
    }

    /** From the beginning, without what was added; whatever it did before. The start may be ahead. */
    public Timer start(Instant at) {
        return new Timer(plan, TimerState.SCHEDULED, at, Duration.ZERO, null);
    }

    /** It stands where it is; a start that was still ahead is off. */
    public Timer pause(Instant now) {
        return rate() == 0 || isDone(now) ? this : at(now, positionAt(now), TimerState.PAUSED);
    }

    /** It goes on after a pause. The time may be ahead. */
    public Timer resume(Instant at) {
        return state == TimerState.PAUSED ? at(at, positionAt(at), TimerState.RUNNING) : this;
    }

    /** To the beginning of the next interval, or after the last one to the end; from before the start, it starts. */
    public Timer skip(Instant now) {
        if (isWaiting(now)) {
            return start(now);
        }
        return standsForGood(now) ? this : at(now, stretchAt(positionAt(now)).endMillis(), going());
    }

    /**
     * To the beginning of the interval, or of the one before in its first {@link #BACK_TWICE}; from the end, to the beginning
     * of the last one. Time that was added to an interval which is then still to come is taken off.
     */
    public Timer back(Instant now) {
        if (isWaiting(now) || state == TimerState.STOPPED) {
            return this;
        }
        long position = Math.min(positionAt(now), end() - 1);
        Stretch on = stretchAt(position);
        boolean done = isDone(now);
        boolean fresh = !done && position - on.startMillis() < BACK_TWICE.toMillis();
        Stretch to = fresh && on.index() > 0 ? stretchAt(on.startMillis() - 1) : on;
        AddedTime kept = added != null && added.interval() > to.index() ? null : added;
        return new Timer(plan, going(), now, Duration.ofMillis(to.startMillis()), kept);
    }

    /**
     * The interval that is on lasts longer, this once, and all that follows comes later; before the start, the start does.
     *
     * @param time whole milliseconds
     * @throws IllegalArgumentException if it is not 1 ms to 24 h, or the interval becomes longer than 24 h
     */
    public Timer addTime(Duration time, Instant now) {
        Limits.checkLength("what is added", time);
        if (isWaiting(now)) {
            return new Timer(plan, state, anchor.plus(time), elapsed, added);
        }
        if (standsForGood(now)) {
            return this;
        }
        long position = positionAt(now);
        Stretch on = stretchAt(position);
        on.checkLongerBy(time);
        Duration before = added != null && added.interval() == on.index() ? added.time() : Duration.ZERO;
        // What was added to an interval that is over has gone by, and need not be remembered.
        Duration over = added != null && added.interval() < on.index() ? added.time() : Duration.ZERO;
        Duration gone = Duration.ofMillis(position).minus(over);
        return new Timer(plan, going(), now, gone, new AddedTime(on.index(), before.plus(time)));
    }

    /** It stands for good, and goes on showing where that was; only a start runs it again. */
    public Timer stop(Instant now) {
        return standsForGood(now) ? this : at(now, positionAt(now), TimerState.STOPPED);
    }

    private Timer at(Instant now, long position, TimerState next) {
        return new Timer(plan, next, now, Duration.ofMillis(position), added);
    }

    /** The state after a move: one that stands goes on standing. */
    private TimerState going() {
        return rate() == 0 ? state : TimerState.RUNNING;
    }

    private TimerPhase phase() {
        return switch (state) {
            case SCHEDULED, RUNNING -> TimerPhase.RUNNING;
            case PAUSED -> TimerPhase.PAUSED;
            case STOPPED -> TimerPhase.STOPPED;
        };
    }

    private boolean isWaiting(Instant now) {
        return state == TimerState.SCHEDULED && now.isBefore(anchor);
    }

    private boolean isDone(Instant now) {
        return positionAt(now) >= end();
    }

    private boolean standsForGood(Instant now) {
        return state == TimerState.STOPPED || isDone(now);
    }

    /** How much has gone by, in ms, at most all of it. A clock that was set back does not turn the timer back. */
    private long positionAt(Instant now) {
        Duration since = Duration.between(anchor, now.truncatedTo(ChronoUnit.MILLIS));
        Duration gone = rate() == 0 || since.isNegative() ? elapsed : elapsed.plus(since);
        Duration end = Duration.ofMillis(end());
        return (gone.compareTo(end) < 0 ? gone : end).toMillis();
    }

    /** How long it lasts with what was added, in ms. */
    private long end() {
        return plan.length().toMillis() + (added == null ? 0 : added.time().toMillis());
    }

    /** The interval that is on, longer by what was added to it. */
    private Stretch stretchAt(long position) {
        if (added == null) {
            return plan.stretchAt(position);
        }
        Stretch longer = plan.stretchOf(added.interval()).longerBy(added.time());
        if (position < longer.startMillis()) {
            return plan.stretchAt(position);
        }
        long more = added.time().toMillis();
        return position < longer.endMillis()
                ? longer
                : plan.stretchAt(position - more).laterBy(added.time());
    }
}
