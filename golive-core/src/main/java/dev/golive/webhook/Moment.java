package dev.golive.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time that LiveKit gives in whole seconds, and since some version in milliseconds too. */
final class Moment {

    private Moment() {}

    /** The finer of the two that is there; null if neither is. */
    static @Nullable Instant of(long seconds, long millis) {
        if (millis > 0) {
            return Instant.ofEpochMilli(millis);
        }
        return seconds > 0 ? Instant.ofEpochSecond(seconds) : null;
    }

    /** A time in nanoseconds, as egress has it; null for zero. */
    static @Nullable Instant ofNanos(long nanos) {
        return nanos > 0 ? Instant.ofEpochSecond(0, nanos) : null;
    }
}
