package dev.golive.timer;

import dev.golive.error.WorkoutTextException;
import java.time.Duration;

/** The signs of a workout's text, taken one after the other. Not thread-safe. */
final class WorkoutText {

    /** How much of a text a message quotes. */
    private static final int MOST_QUOTED = 20;

    private static final int SECONDS_IN_A_MINUTE = 60;

    private final String text;
    private int at;

    WorkoutText(String text) {
        if (text.length() > Workout.MAX_TEXT) {
            throw new WorkoutTextException(
                    Workout.MAX_TEXT,
                    "A workout has at most " + Workout.MAX_TEXT + " characters, and this text has " + text.length()
                            + ". Write what repeats as rounds.");
        }
        this.text = text;
    }

    /** Where the next sign is that is no white space; the length of the text if there is none. */
    int next() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The letters that come next, at most as many as a message quotes; empty if something else comes. */
    String word() {
        int start = next();
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, Math.min(at, start + MOST_QUOTED));
    }

    void open(String example) {
        need('(', "(", example);
    }

    void close(String example) {
        need(')', ")", example);
    }

    void needComma(String example) {
        need(',', "comma", example);
    }

    private void need(char sign, String name, String example) {
        int place = next();
        if (place == text.length() || text.charAt(place) != sign) {
            throw new WorkoutTextException(place, "Here a " + name + " is missing. Write it like " + example + ".");
        }
        at++;
    }

    /** Takes a comma, if one comes. */
    boolean comma() {
        int place = next();
        boolean comes = place < text.length() && text.charAt(place) == ',';
        if (comes) {
            at++;
        }
        return comes;
    }

    /** Takes a time, {@code MM:SS}. */
    Duration time() {
        int start = next();
        String minutes = digits();
        boolean colon = at < text.length() && text.charAt(at) == ':';
        if (colon) {
            at++;
        }
        int secondsAt = at;
        String seconds = colon ? digits() : "";
        if (minutes.length() != 2 || seconds.length() != 2) {
            throw new WorkoutTextException(
                    start, "Here a time should be, written MM:SS with two digits each, such as 01:30; at most 99:59.");
        }
        if (Integer.parseInt(seconds) >= SECONDS_IN_A_MINUTE) {
            throw new WorkoutTextException(
                    secondsAt, "There are no " + seconds + " seconds in a minute. Take 00 to 59, and a minute more.");
        }
        return Duration.ofMinutes(Integer.parseInt(minutes)).plusSeconds(Integer.parseInt(seconds));
    }

    /** Takes a number of rounds. */
    int rounds() {
        int start = next();
        String digits = digits();
        if (digits.isEmpty()) {
            throw new WorkoutTextException(
                    start, "Here a number of rounds is missing. Write it in digits, such as 10.");
        }
        String plain = digits.replaceFirst("^0+(?=.)", "");
        int rounds = plain.length() > String.valueOf(Limits.MOST_ROUNDS).length() ? 0 : Integer.parseInt(plain);
        if (rounds < 1 || rounds > Limits.MOST_ROUNDS) {
            throw new WorkoutTextException(
                    start, "So many rounds can't be done. Take 1 to " + Limits.MOST_ROUNDS + ".");
        }
        return rounds;
    }

    private String digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return text.substring(start, at);
    }

    /** Holds that nothing follows. */
    void end() {
        int place = next();
        if (place < text.length()) {
            throw new WorkoutTextException(
                    place,
                    "Here the workout is over, and something follows. To do several, write mix(emom(01:00,10),rest(02:00)).");
        }
    }

    /** No-break spaces too: texts are pasted from pages. */
    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
