package dev.golive.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** How long a store keeps, and when it looks for what is older: once an hour, whoever comes first. Thread-safe. */
final class Retention {

    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    private final Duration keepFor;
    private final AtomicReference<Instant> nextSweep = new AtomicReference<>(Instant.MIN);

    Retention(Duration keepFor) {
        this.keepFor = keepFor;
    }

    /** If it is time to look: the moment before which everything is too old. */
    Optional<Instant> sweepDue(Instant now) {
        Instant due = nextSweep.get();
        if (now.isBefore(due) || !nextSweep.compareAndSet(due, now.plus(BETWEEN_SWEEPS))) {
            return Optional.empty();
        }
        return Optional.of(now.minus(keepFor));
    }
}
