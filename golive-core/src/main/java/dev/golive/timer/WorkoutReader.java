package dev.golive.timer;

import dev.golive.error.WorkoutTextException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads one workout from a text, from left to right, and knows where it is when something does not fit. Used once. */
final class WorkoutReader {

    private final WorkoutText text;
    private Duration total = Duration.ZERO;
    private int intervals;

    WorkoutReader(String text) {
        this.text = new WorkoutText(text);
    }

    /** The workout that is the whole text. */
    Workout read() {
        Workout workout = workout(0);
        text.end();
        return workout;
    }

    /**
     * The next workout.
     *
     * @param levels how many mixes it is in
     */
    private Workout workout(int levels) {
        int start = text.next();
        String name = text.word();
        if (name.equals("mix")) {
            return mix(start, levels);
        }
        Workout workout = switch (name) {
            case "ft" -> forTime();
            case "amrap" -> amrap();
            case "emom" -> emom(start);
            case "tabata" -> tabata(start);
            case "rsa" -> waveStarts(start);
            case "rest" -> rest();
            default -> throw unknown(start, name);
        };
        return counted(start, workout);
    }

    private Workout forTime() {
        text.open("ft(20:00) or ft(20:00,5)");
        Duration cap = time();
        Integer rounds = text.comma() ? text.rounds() : null;
        text.close("ft(20:00) or ft(20:00,5)");
        return new ForTime(cap, rounds);
    }

    private Workout amrap() {
        text.open("amrap(12:00)");
        Duration time = time();
        text.close("amrap(12:00)");
        return new Amrap(time);
    }

    private Workout emom(int start) {
        text.open("emom(01:00,10)");
        Duration time = time();
        text.needComma("emom(01:00,10)");
        int rounds = text.rounds();
        text.close("emom(01:00,10)");
        return made(start, () -> new Emom(time, rounds));
    }

    private Workout tabata(int start) {
        text.open("tabata(00:20,00:10,8)");
        Duration work = time();
        text.needComma("tabata(00:20,00:10,8)");
        Duration rest = time();
        text.needComma("tabata(00:20,00:10,8)");
        int rounds = text.rounds();
        text.close("tabata(00:20,00:10,8)");
        return made(start, () -> new Tabata(work, rest, rounds));
    }

    private Workout rest() {
        text.open("rest(02:00)");
        Duration time = time();
        text.close("rest(02:00)");
        return new Rest(time);
    }

    private Workout waveStarts(int start) {
        text.open("rsa(00:00,02:00,04:00)");
        List<Duration> starts = new ArrayList<>();
        do {
            int at = text.next();
            Duration next = text.time();
            if (!starts.isEmpty()) {
                Duration last = starts.get(starts.size() - 1);
                made(at, () -> WaveStarts.inOrder(last, next));
            }
            starts.add(next);
        } while (text.comma());
        text.close("rsa(00:00,02:00,04:00)");
        return made(start, () -> new WaveStarts(starts));
    }

    private Workout mix(int start, int levels) {
        if (levels == Mix.MOST_LEVELS) {
            throw new WorkoutTextException(
                    start,
                    "Mixes can be " + Mix.MOST_LEVELS
                            + " deep, and this one is deeper. Write its workouts one after the other, without the mix.");
        }
        text.open("mix(emom(01:00,10),rest(02:00))");
        List<Workout> workouts = new ArrayList<>();
        do {
            workouts.add(workout(levels + 1));
        } while (text.comma());
        text.close("mix(emom(01:00,10),rest(02:00))");
        return made(start, () -> new Mix(workouts));
    }

    /** A time that takes some. */
    private Duration time() {
        int at = text.next();
        Duration time = text.time();
        if (time.isZero()) {
            throw new WorkoutTextException(at, "An interval of 00:00 is over at once. Take 00:01 to 99:59.");
        }
        return time;
    }

    /** Holds all that was read so far to what fits one plan: the place is that of the workout which is too much. */
    private Workout counted(int start, Workout workout) {
        total = total.plus(workout.length());
        intervals += TimerPlan.intervalsIn(workout.blocks());
        if (total.compareTo(Limits.LONGEST) > 0) {
            throw new WorkoutTextException(start, "With this, it lasts longer than 24 hours. Make it shorter.");
        }
        if (intervals > TimerPlan.MOST_INTERVALS) {
            throw new WorkoutTextException(
                    start,
                    "With this, there are more than " + TimerPlan.MOST_INTERVALS
                            + " intervals. Write what repeats as rounds, such as emom(01:00,10).");
        }
        return workout;
    }

    private static <T> T made(int start, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new WorkoutTextException(start, String.valueOf(e.getMessage()));
        }
    }

    private static WorkoutTextException unknown(int start, String name) {
        String known = "Take ft, amrap, emom, tabata, rsa, rest or mix, in small letters, such as emom(01:00,10).";
        return new WorkoutTextException(
                start,
                name.isEmpty() ? "Here a workout is missing. " + known : "\"" + name + "\" is no workout. " + known);
    }
}
