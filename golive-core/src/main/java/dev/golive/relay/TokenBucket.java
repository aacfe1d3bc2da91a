package dev.golive.relay;

import java.time.Duration;
import java.time.Instant;

/** One person's allowance of one class. Thread-safe. */
final class TokenBucket {

    private final RateLimit limit;
    private double tokens;
    private Instant filledAt;

    TokenBucket(RateLimit limit, Instant now) {
        this.limit = limit;
        this.tokens = limit.burst();
        this.filledAt = now;
    }

    /** Takes one, or says how long to wait for it; zero if it was taken. */
    synchronized Duration take(Instant now) {
        if (now.isAfter(filledAt)) {
            double more = (double) Duration.between(filledAt, now).toNanos()
                    / limit.pause().toNanos();
            tokens = Math.min(limit.burst(), tokens + more);
        }
        // A clock that was set back gives nothing and takes nothing.
        filledAt = now;
        if (tokens >= 1) {
            tokens -= 1;
            return Duration.ZERO;
        }
        long nanos = (long) Math.ceil((1 - tokens) * limit.pause().toNanos());
        return Duration.ofMillis(Math.max(1, -Math.floorDiv(-nanos, 1_000_000L)));
    }
}
