package dev.golive.command;

import dev.golive.message.MessageId;
import java.util.List;

/**
 * Says how long the heart was in each zone.
 *
 * @param id chosen by the sender; the same id again is the same command
 * @param zoneSeconds five numbers, 0 to 86,400 s each, from the lowest zone up
 */
public record HeartRate(MessageId id, List<Integer> zoneSeconds) implements Command {

    /** How many zones there are. */
    public static final int ZONES = 5;

    /** A day, in seconds. */
    public static final int LONGEST_SECONDS = 86_400;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are not five, or one is out of its range
     */
    public HeartRate {
        zoneSeconds = List.copyOf(zoneSeconds);
        if (zoneSeconds.size() != ZONES) {
            throw new IllegalArgumentException("There are five zones, not " + zoneSeconds.size() + ".");
        }
        if (zoneSeconds.stream().anyMatch(seconds -> seconds < 0 || seconds > LONGEST_SECONDS)) {
            throw new IllegalArgumentException("A zone lasts 0 to " + LONGEST_SECONDS + " seconds.");
        }
    }

    @Override
    public String type() {
        return "heart-rate";
    }
}
