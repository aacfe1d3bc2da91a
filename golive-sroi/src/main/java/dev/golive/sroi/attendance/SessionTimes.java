package dev.golive.sroi.attendance;

import java.util.Objects;

/**
 * When a session was to be, and when it was, as far as the host knows.
 *
 * @param planned planned start and end
 * @param live when it went live and when it was over; without a start if it never did, without an end while it is on
 */
public record SessionTimes(Window planned, Window live) {

    /** Nothing is known. */
    public static final SessionTimes UNKNOWN = new SessionTimes(Window.OPEN, Window.OPEN);

    /** Refuses null. */
    public SessionTimes {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(live, "live");
    }

    /** The same with this plan. */
    public SessionTimes withPlanned(Window window) {
        return new SessionTimes(window, live);
    }

    /** The same with this time live. */
    public SessionTimes withLive(Window window) {
        return new SessionTimes(planned, window);
    }
}
