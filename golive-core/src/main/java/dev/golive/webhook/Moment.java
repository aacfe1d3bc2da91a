package dev.golive.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time that LiveKit gives in whole seconds, and since some version in milliseconds too. */
final class Moment {

    /** 1 January 10000, in seconds: no time that LiveKit gives is later, and far beyond it {@link Instant} ends. */
    static final long LATEST_SECONDS = 253_402_300_800L;

    private Moment() {}

    /** The finer of the two that is there; null if neither is, or if it is no time at all. */
    static @Nullable Instant of(long seconds, long millis) {
        if (millis > 0) {
            return Instant.ofEpochMilli(millis);
        }
        return seconds > 0 && seconds < LATEST_SECONDS ? Instant.ofEpochSecond(seconds) : null;
    }

    /** A time in nanoseconds, as egress has it; null for zero. */
    static @Nullable Instant ofNanos(long nanos) {
        return nanos > 0 ? Instant.ofEpochSecond(0, nanos) : null;
    }
}
