package dev.golive.sroi.event;

import java.util.List;

/**
 * How long somebody's heart was in each of five zones, up to now: a newer report takes the place of an older one. Health
 * data.
 *
 * @param seconds five figures, the lowest zone first, 0 to 86400 each
 */
public record HeartRateReported(List<Integer> seconds) implements Fact {

    /** How many zones there are. */
    public static final int ZONES = 5;

    /** The seconds of a day. */
    public static final int MOST = 86_400;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are not five, or one is out of its range
     */
    public HeartRateReported {
        seconds = List.copyOf(seconds);
        if (seconds.size() != ZONES || seconds.stream().anyMatch(zone -> zone < 0 || zone > MOST)) {
            throw new IllegalArgumentException("Five zones of 0 to " + MOST + " seconds each, not " + seconds + ".");
        }
    }
}
