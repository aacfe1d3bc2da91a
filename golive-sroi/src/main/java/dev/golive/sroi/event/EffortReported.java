package dev.golive.sroi.event;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said how hard the session was for them: a session RPE (Foster 2001), on the CR-10 scale. Health data.
 *
 * @param rpe 0 to 10
 * @param lasted how long they trained, one minute to a day, whole minutes; null for as long as they were there
 */
public record EffortReported(int rpe, @Nullable Duration lasted) implements Fact {

    /** The longest. */
    public static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a figure is out of its range
     */
    public EffortReported {
        if (rpe < 0 || rpe > 10) {
            throw new IllegalArgumentException("A rating of perceived exertion is 0 to 10, not " + rpe + ".");
        }
        if (lasted != null
                && (lasted.toMinutes() < 1
                        || lasted.compareTo(LONGEST) > 0
                        || !Duration.ofMinutes(lasted.toMinutes()).equals(lasted))) {
            throw new IllegalArgumentException("An effort lasts 1 to 1440 whole minutes, not " + lasted + ".");
        }
    }
}
