package dev.golive.sroi.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something was planned, was live or is looked at, with its start and without its end. Either side may
 * be open. Immutable, thread-safe.
 *
 * @param from the first moment inside, from 1970 to 9999; null where it has no start
 * @param to the first moment after it, from 1970 to 9999, later than the start; null where it has no end
 */
public record Window(@Nullable Instant from, @Nullable Instant to) {

    /** Without a start and without an end: nothing is outside. */
    public static final Window OPEN = new Window(null, null);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a time is outside the years 1970 to 9999, or the end is not after the start
     */
    public Window {
        if (from != null) {
            Millis.check(from);
        }
        if (to != null) {
            Millis.check(to);
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The window from " + from + " to " + to + " is empty: give an end after its start.");
        }
    }

    /**
     * The same window with this start.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public Window withFrom(Instant start) {
        return new Window(start, to);
    }

    /**
     * The same window with this end.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public Window withTo(Instant end) {
        return new Window(from, end);
    }

    /** The stretch, without an end where none is given. */
    Span span() {
        return new Span(
                from == null ? Long.MIN_VALUE : from.toEpochMilli(), to == null ? Long.MAX_VALUE : to.toEpochMilli());
    }
}
