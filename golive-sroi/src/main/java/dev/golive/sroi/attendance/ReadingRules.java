package dev.golive.sroi.attendance;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How attendance is read: the policy; the window, usually the session's planned start and end; when it was live; and as of
 * when. Immutable, thread-safe. {@link AttendancePolicy#rules} makes them for one session.
 */
public final class ReadingRules {

    /** The grace unless another is given. */
    public static final Duration STANDARD_GRACE = AttendancePolicy.STANDARD.grace();

    /** LiveKit's own departure timeout, which holds unless the room was made with another. */
    public static final Duration STANDARD_DEPARTURE_TIMEOUT = AttendancePolicy.STANDARD.departureTimeout();

    /** How far the server's clock may be ahead of the reader's before it is taken to be wrong. */
    public static final Duration CLOCK_LEEWAY = Duration.ofMinutes(5);

    private static final ReadingRules STANDARD =
            new ReadingRules(AttendancePolicy.STANDARD, Window.OPEN, Window.OPEN, null);

    private final AttendancePolicy policy;
    private final Window window;
    private final Window live;
    private final @Nullable Instant asOf;

    private ReadingRules(AttendancePolicy policy, Window window, Window live, @Nullable Instant asOf) {
        this.policy = policy;
        this.window = window;
        this.live = live;
        this.asOf = asOf;
    }

    /** No window, and the standard policy. */
    public static ReadingRules standard() {
        return STANDARD;
    }

    /** This policy and this window, of whichever kind. */
    static ReadingRules of(AttendancePolicy policy, Window window) {
        return new ReadingRules(policy, window, Window.OPEN, null);
    }

    /**
     * Counts nothing before this moment.
     *
     * @throws IllegalArgumentException if it is outside the years 1970 to 9999, or not before the window's end
     */
    public ReadingRules withFrom(Instant start) {
        return new ReadingRules(policy, window.withFrom(start), live, asOf);
    }

    /**
     * Counts nothing at or after this moment, and takes it for the latest end of whoever was never seen leaving.
     *
     * @throws IllegalArgumentException if it is outside the years 1970 to 9999, or not after the window's start
     */
    public ReadingRules withTo(Instant end) {
        return new ReadingRules(policy, window.withTo(end), live, asOf);
    }

    /** Counts what lies in this window, in place of any other. */
    public ReadingRules withWindow(Window counted) {
        return new ReadingRules(policy, counted, live, asOf);
    }

    /** Says when the session was live, for the figure of presence while live. It cuts nothing else off. */
    public ReadingRules withLive(Window whenLive) {
        return new ReadingRules(policy, window, whenLive, asOf);
    }

    /**
     * Says when the reading is made. What a fact says of a moment later than that by more than {@link #CLOCK_LEEWAY} comes
     * from a clock that is wrong: it proves nothing, it is possible still, and whoever it is about is graded
     * {@link Grade#ESTIMATED}. Without this, no clock is doubted.
     *
     * @throws IllegalArgumentException if it is outside the years 1970 to 9999
     */
    public ReadingRules withAsOf(Instant now) {
        Millis.check(now);
        return new ReadingRules(policy, window, live, now);
    }

    /**
     * Shows two segments as one if the gap between them is at most this long. It adds nothing to any total.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public ReadingRules withGrace(Duration longestGap) {
        return new ReadingRules(policy.withGrace(longestGap), window, live, asOf);
    }

    /**
     * How long the room stood empty before it finished by itself.
     *
     * @throws IllegalArgumentException if it is negative or longer than a day
     */
    public ReadingRules withDepartureTimeout(Duration timeout) {
        return new ReadingRules(policy.withDepartureTimeout(timeout), window, live, asOf);
    }

    /** The window, without an end where none is given. */
    Span window() {
        return window.span();
    }

    boolean hasFrom() {
        return window.from() != null;
    }

    boolean hasTo() {
        return window.to() != null;
    }

    /** When it was live, null if nobody said when it went live. */
    @Nullable Span live() {
        return live.from() == null ? null : live.span();
    }

    /** The last moment that a clock may have told. */
    long horizon() {
        return asOf == null ? Long.MAX_VALUE : asOf.toEpochMilli() + CLOCK_LEEWAY.toMillis();
    }

    long graceMillis() {
        return policy.grace().toMillis();
    }

    long departureMillis() {
        return policy.departureTimeout().toMillis();
    }

    long lateAfterMillis() {
        return policy.lateAfter().toMillis();
    }

    long leftEarlyMillis() {
        return policy.leftEarlyBefore().toMillis();
    }

    @Override
    public String toString() {
        return "ReadingRules[" + policy + ", window=" + window + ", live=" + live + ", asOf=" + asOf + "]";
    }
}
