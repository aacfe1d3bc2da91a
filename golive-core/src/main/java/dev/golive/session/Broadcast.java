package dev.golive.session;

import dev.golive.participant.Identity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session's time on air.
 *
 * @param coach who went live, inside the room
 * @param from when they went live, as far as the session's store remembers
 * @param to when it was over, not before the start; null while it is on air
 */
public record Broadcast(
        Identity coach, Instant from, @Nullable Instant to) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it was over before it began
     */
    public Broadcast {
        Objects.requireNonNull(coach, "coach");
        Objects.requireNonNull(from, "from");
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A broadcast from " + from + " can't be over at " + to + ".");
        }
    }

    /** A broadcast that begins now. */
    static Broadcast begin(Identity coach, Instant now) {
        return new Broadcast(coach, now, null);
    }

    /** The same, over now unless it was before; should the clock have stepped back, over as it began. */
    Broadcast end(Instant now) {
        return to != null ? this : new Broadcast(coach, from, now.isBefore(from) ? from : now);
    }

    /** The same, of somebody who was forgotten. */
    Broadcast forgotten() {
        return new Broadcast(Identity.FORGOTTEN, from, to);
    }
}
