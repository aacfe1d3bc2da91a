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

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if there are not five
     */
    public HeartRate {
        zoneSeconds = List.copyOf(zoneSeconds);
        if (zoneSeconds.size() != 5) {
            throw new IllegalArgumentException("There are five zones, not " + zoneSeconds.size() + ".");
        }
    }

    @Override
    public String type() {
        return "heart-rate";
    }
}
