package dev.golive.sroi.attendance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How attendance is read: the window, usually the session's planned start and end; the grace; the departure timeout.
 * Immutable.
 */
public final class ReadingRules {

    /** The grace unless another is given. */
    public static final Duration STANDARD_GRACE = Duration.ofSeconds(60);

    /** LiveKit's own departure timeout, which holds unless the room was made with another. */
    public static final Duration STANDARD_DEPARTURE_TIMEOUT = Duration.ofSeconds(20);

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final ReadingRules STANDARD =
            new ReadingRules(null, null, STANDARD_GRACE, STANDARD_DEPARTURE_TIMEOUT);

    private final @Nullable Instant from;
    private final @Nullable Instant to;
    private final Duration grace;
    private final Duration departureTimeout;

    private ReadingRules(@Nullable Instant from, @Nullable Instant to, Duration grace, Duration departureTimeout) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "The window from " + from + " to " + to + " is empty: give an end after its start.");
        }
        this.from = from;
        this.to = to;
        this.grace = grace;
        this.departureTimeout = departureTimeout;
    }

    /** No window, and the standard grace and departure timeout. */
    public static ReadingRules standard() {
        return STANDARD;
    }

    /**
     * Counts nothing before this moment.
     *
     * @throws IllegalArgumentException if it is outside the years 1970 to 9999, or not before the window's end
     */
    public ReadingRules withFrom(Instant start) {
        Millis.check(start);
        return new ReadingRules(start, to, grace, departureTimeout);
    }

    /**
     * Counts nothing at or after this moment, and takes it for the latest end of whoever was never seen leaving.
     *
     * @throws IllegalArgumentException if it is outside the years 1970 to 9999, or not after the window's start
     */
    public ReadingRules withTo(Instant end) {
        Millis.check(end);
        return new ReadingRules(from, end, grace, departureTimeout);
    }

    /**
     * Shows two segments as one if the gap between them is at most this long. It adds nothing to any total.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public ReadingRules withGrace(Duration longestGap) {
        return new ReadingRules(from, to, check("grace", longestGap), departureTimeout);
    }

    /**
     * How long the room stood empty before it finished by itself.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public ReadingRules withDepartureTimeout(Duration timeout) {
        return new ReadingRules(from, to, grace, check("departure timeout", timeout));
    }

    private static Duration check(String what, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The " + what + " of " + duration + " is outside PT0S to PT24H: give one in that range.");
        }
        return duration;
    }

    /** The window, without an end where none is given. */
    Span window() {
        return new Span(
                from == null ? Long.MIN_VALUE : from.toEpochMilli(), to == null ? Long.MAX_VALUE : to.toEpochMilli());
    }

    boolean hasFrom() {
        return from != null;
    }

    boolean hasTo() {
        return to != null;
    }

    long graceMillis() {
        return grace.toMillis();
    }

    long departureMillis() {
        return departureTimeout.toMillis();
    }

    @Override
    public String toString() {
        return "ReadingRules[from=" + from + ", to=" + to + ", grace=" + grace + ", departureTimeout="
                + departureTimeout + "]";
    }
}
