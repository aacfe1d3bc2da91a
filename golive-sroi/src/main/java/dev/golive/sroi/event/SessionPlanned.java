package dev.golive.sroi.event;

import java.time.Instant;

/**
 * A session was planned, or planned anew: the last plan holds.
 *
 * @param startsAt its planned start
 * @param endsAt its planned end, after the start
 */
public record SessionPlanned(Instant startsAt, Instant endsAt) implements Fact {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if it does not end after its start
     */
    public SessionPlanned {
        if (!endsAt.isAfter(startsAt)) {
            throw new IllegalArgumentException(
                    "A session ends after its start; this one starts at " + startsAt + " and ends at " + endsAt + ".");
        }
    }
}
