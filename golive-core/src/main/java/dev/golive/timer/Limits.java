package dev.golive.timer;

import java.time.Duration;

/** What all lengths and counts of this package are held to. */
final class Limits {

    /** The longest of all: an interval, a block, a plan. */
    static final Duration LONGEST = Duration.ofHours(24);

    /** The longest time that {@code MM:SS} can say: the grammar has two digits for the minutes. */
    static final Duration LONGEST_TIME = Duration.ofMinutes(99).plusSeconds(59);

    /** One a second, for a day. */
    static final int MOST_ROUNDS = 86_400;

    private static final int NANOS_IN_A_MILLI = 1_000_000;

    private Limits() {}

    static void checkLength(String what, Duration length) {
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The length of " + what + " is " + length + ". Take 1 ms to 24 h.");
        }
        checkWholeMillis(what, length);
    }

    static void checkWholeMillis(String what, Duration length) {
        if (length.toNanosPart() % NANOS_IN_A_MILLI != 0) {
            throw new IllegalArgumentException(
                    "The length of " + what + " is " + length + ". Round it to whole milliseconds.");
        }
    }

    /** Holds a time of a workout's text to what the text can say. */
    static void checkTime(Duration time) {
        if (time.isZero()) {
            throw new IllegalArgumentException("A time of 00:00 is over at once. Take 00:01 to 99:59.");
        }
        checkStart(time);
    }

    /** Holds a start to what the text can say; it may be at once. */
    static void checkStart(Duration time) {
        if (time.isNegative() || time.compareTo(LONGEST_TIME) > 0 || time.toNanosPart() != 0) {
            throw new IllegalArgumentException("The time " + time + " can't be written as MM:SS. Take whole seconds, at"
                    + " most 99:59; rounds or a mix make it longer.");
        }
    }

    static void checkRounds(int rounds) {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException(rounds + " rounds can't be done. Take 1 to 86400.");
        }
    }

    /** Such as {@code 01:30}. */
    static String text(Duration time) {
        return "%02d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
