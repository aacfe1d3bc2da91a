package dev.golive.board;

import dev.golive.timer.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Does something to a timer.
 *
 * @param timer which one
 * @param action what
 * @param when when it starts or goes on, at most a day ahead; null for {@link #AHEAD} from now, and for every other action
 * @param more how much longer the interval lasts, whole milliseconds, 1 ms to 24 h; null for every other action
 */
public record TimerControl(
        BoardId timer,
        TimerAction action,
        @Nullable Instant when,
        @Nullable Duration more) implements BoardCommand {

    /** A start is so far ahead that it reaches everybody before it is. */
    public static final Duration AHEAD = Duration.ofSeconds(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is a time that the action has not, or lacks one that it has, or it is out
     *     of its range
     */
    public TimerControl {
        Objects.requireNonNull(timer, "timer");
        Objects.requireNonNull(action, "action");
        if (when != null && !action.together()) {
            throw new IllegalArgumentException("Only a start and a resumption are set for a time.");
        }
        if ((more != null) != (action == TimerAction.ADD_TIME)) {
            throw new IllegalArgumentException("Adding time needs to say how much, and nothing else does.");
        }
        if (more != null && (more.compareTo(Duration.ofMillis(1)) < 0 || more.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("What is added is " + more + ". Take 1 ms to 24 h.");
        }
    }

    /** Does it now; what everybody does together, {@link #AHEAD} of now. */
    public static TimerControl of(BoardId timer, TimerAction action) {
        return new TimerControl(timer, action, null, null);
    }

    @Override
    public String type() {
        return "timer.control";
    }

    @Override
    public BoardChange applyTo(Board board, UUID id, Instant at) {
        Optional<BoardTimer> found = board.timer(timer);
        if (found.isEmpty()) {
            return BoardChange.unknown("timerId", "timer", timer);
        }
        if (when != null && (when.isBefore(at) || when.isAfter(at.plus(LONGEST)))) {
            return BoardChange.refuse("atMs", "That moment is past, or more than a day ahead. Leave it out for now.");
        }
        try {
            Timer before = found.get().timer();
            return BoardChange.of(board, board.with(found.get().with(after(before, at))));
        } catch (IllegalArgumentException e) {
            return BoardChange.refuse("addMs", String.valueOf(e.getMessage()));
        }
    }

    private Timer after(Timer before, Instant at) {
        Instant ahead = when == null ? at.plus(AHEAD) : when;
        return switch (action) {
            case START -> before.start(ahead);
            case PAUSE -> before.pause(at);
            case RESUME -> before.resume(ahead);
            case SKIP -> before.skip(at);
            case BACK -> before.back(at);
            case ADD_TIME -> before.addTime(Objects.requireNonNull(more, "more"), at);
            case STOP -> before.stop(at);
        };
    }
}
