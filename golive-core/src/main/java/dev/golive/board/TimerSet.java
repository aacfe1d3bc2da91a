package dev.golive.board;

import dev.golive.error.WorkoutTextException;
import dev.golive.timer.Preset;
import dev.golive.timer.Timer;
import dev.golive.timer.TimerPlan;
import dev.golive.timer.Workout;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts a timer on the board, or another plan on one that is there. It stands at its beginning.
 *
 * @param timer which one
 * @param label what it is called
 * @param workout OpenWodTimer v1 text, or the name of a preset; 1 to {@value #LONGEST_WORKOUT} characters
 * @param leadIn time to get ready before it, whole milliseconds, 1 s to 10 min; null for none
 */
public record TimerSet(
        BoardId timer,
        BoardLabel label,
        String workout,
        @Nullable Duration leadIn) implements BoardCommand {

    /** The longest workout text, in characters. */
    public static final int LONGEST_WORKOUT = 1_000;

    /** The shortest time to get ready. */
    public static final Duration SHORTEST_LEAD_IN = Duration.ofSeconds(1);

    /** The longest time to get ready. */
    public static final Duration LONGEST_LEAD_IN = Duration.ofMinutes(10);

    /**
     * Checks all but whether the workout is one.
     *
     * @throws IllegalArgumentException if something is out of its range
     */
    public TimerSet {
        Objects.requireNonNull(timer, "timer");
        Objects.requireNonNull(label, "label");
        if (workout.isEmpty() || workout.length() > LONGEST_WORKOUT) {
            throw new IllegalArgumentException("A workout's text has 1 to " + LONGEST_WORKOUT + " characters.");
        }
        if (leadIn != null && (leadIn.compareTo(SHORTEST_LEAD_IN) < 0 || leadIn.compareTo(LONGEST_LEAD_IN) > 0)) {
            throw new IllegalArgumentException("The lead-in is " + leadIn + ". Take 1 s to 10 min.");
        }
    }

    @Override
    public String type() {
        return "timer.set";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        if (board.timer(timer).isEmpty() && board.timers().size() == Board.MOST_TIMERS) {
            return BoardChange.refuse(
                    "timerId", "There are " + Board.MOST_TIMERS + " timers already. Take one off first.");
        }
        try {
            TimerPlan plan =
                    TimerPlan.of(Preset.find(workout).map(Preset::workout).orElseGet(() -> Workout.parse(workout)));
            TimerPlan whole = leadIn == null ? plan : plan.withLeadIn(leadIn);
            return BoardChange.of(board, board.with(new BoardTimer(timer, label, Timer.of(whole))));
        } catch (WorkoutTextException | IllegalArgumentException e) {
            return BoardChange.refuse("workout", String.valueOf(e.getMessage()));
        }
    }
}
