package dev.golive.room;

import java.time.Duration;

/**
 * How LiveKit runs a room. It travels with every token, so a room has the same tuning however it came to be.
 *
 * @param emptyTimeout how long a room waits for its first participant, 1 s to 24 h
 * @param departureTimeout how long it waits for somebody to come back after the last one left, 1 s to 24 h; longer than
 *     a coach's network may be away, or the class ends with it
 * @param maxParticipants 0 for no limit, else 2 to 100,000; hidden previews count
 * @param playout how long viewers buffer
 * @param syncStreams whether all tracks of a publisher play in step, at the price of some delay
 */
public record RoomProfile(
        Duration emptyTimeout,
        Duration departureTimeout,
        int maxParticipants,
        PlayoutDelay playout,
        boolean syncStreams) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a value is out of the range above
     */
    public RoomProfile {
        requireWithinADay("emptyTimeout", emptyTimeout);
        requireWithinADay("departureTimeout", departureTimeout);
        if (maxParticipants != 0 && (maxParticipants < 2 || maxParticipants > 100_000)) {
            throw new IllegalArgumentException(
                    "maxParticipants is " + maxParticipants + ": take 0 for no limit, or 2 to 100000.");
        }
    }

    /** One coach, one athlete: five places, for a reload's overlap and previews; the lowest delay. */
    public static RoomProfile oneToOne() {
        return new RoomProfile(Duration.ofMinutes(10), Duration.ofMinutes(2), 5, PlayoutDelay.none(), false);
    }

    /** A class of up to some hundreds. The default. */
    public static RoomProfile groupClass() {
        return new RoomProfile(Duration.ofMinutes(10), Duration.ofMinutes(3), 500, PlayoutDelay.none(), false);
    }

    /** A broadcast to more than that: a little buffering smooths what a large room does to the network. */
    public static RoomProfile largeBroadcast() {
        return new RoomProfile(
                Duration.ofMinutes(10),
                Duration.ofMinutes(5),
                0,
                PlayoutDelay.between(Duration.ofMillis(200), Duration.ofSeconds(2)),
                true);
    }

    private static void requireWithinADay(String name, Duration value) {
        if (value.compareTo(Duration.ofSeconds(1)) < 0 || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " is " + value + ": take 1 s to 24 h.");
        }
    }
}
