package dev.golive.sroi.attendance;

import java.time.Duration;
import java.util.Objects;

/**
 * How a house reads attendance, whatever the session. Immutable, thread-safe. All lengths are from zero to 24 hours.
 *
 * @param window which window a reading is cut to
 * @param grace the longest gap between two segments that are shown as one; it adds nothing to any total
 * @param lateAfter how long after the window's start somebody may come without being late; coming at that very
 *     millisecond is not late
 * @param leftEarlyBefore how long before the window's end somebody may leave without having left early; leaving at that
 *     very millisecond is not early
 * @param departureTimeout how long the room stands empty before it finishes by itself
 */
public record AttendancePolicy(
        WindowKind window, Duration grace, Duration lateAfter, Duration leftEarlyBefore, Duration departureTimeout) {

    /** First, since the policy below is held against it. */
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * The policy unless another is given: the planned window, a grace of 60 s, five minutes at either end, and LiveKit's
     * own departure timeout of 20 s.
     */
    public static final AttendancePolicy STANDARD = new AttendancePolicy(
            WindowKind.PLANNED,
            Duration.ofSeconds(60),
            Duration.ofMinutes(5),
            Duration.ofMinutes(5),
            Duration.ofSeconds(20));

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a length is negative or longer than a day
     */
    public AttendancePolicy {
        Objects.requireNonNull(window, "window");
        check("grace", grace);
        check("time after which somebody is late", lateAfter);
        check("time before the end at which somebody leaves early", leftEarlyBefore);
        check("departure timeout", departureTimeout);
    }

    /** The same policy cut to this window. */
    public AttendancePolicy withWindow(WindowKind kind) {
        return new AttendancePolicy(kind, grace, lateAfter, leftEarlyBefore, departureTimeout);
    }

    /**
     * The same policy with this grace.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public AttendancePolicy withGrace(Duration longestGap) {
        return new AttendancePolicy(window, longestGap, lateAfter, leftEarlyBefore, departureTimeout);
    }

    /**
     * The same policy with this much time to come.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public AttendancePolicy withLateAfter(Duration length) {
        return new AttendancePolicy(window, grace, length, leftEarlyBefore, departureTimeout);
    }

    /**
     * The same policy with this much time to leave.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public AttendancePolicy withLeftEarlyBefore(Duration length) {
        return new AttendancePolicy(window, grace, lateAfter, length, departureTimeout);
    }

    /**
     * The same policy with this departure timeout.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public AttendancePolicy withDepartureTimeout(Duration timeout) {
        return new AttendancePolicy(window, grace, lateAfter, leftEarlyBefore, timeout);
    }

    /**
     * The rules for one session under this policy.
     *
     * @throws IllegalArgumentException if the live window is asked for and the session never went live
     */
    public ReadingRules rules(SessionTimes times) {
        if (window == WindowKind.LIVE && times.live().from() == null) {
            throw new IllegalArgumentException("The session never went live, so nothing of it lies in its live window:"
                    + " give the time when it went live, or read it by the planned window.");
        }
        Window cut = switch (window) {
            case PLANNED -> times.planned();
            case LIVE -> times.live();
            case NONE -> Window.OPEN;
        };
        return ReadingRules.of(this, cut).withLive(times.live());
    }

    private static void check(String what, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The " + what + " of " + duration + " is outside PT0S to PT24H: give one in that range.");
        }
    }
}
