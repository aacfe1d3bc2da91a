package dev.golive.timer;

import dev.golive.error.WorkoutTextException;
import java.time.Duration;
import java.util.List;

/**
 * A workout as a coach writes it: OpenWodTimer, version 1. Closed family: {@link ForTime}, {@link Amrap}, {@link Emom},
 * {@link Tabata}, {@link WaveStarts}, {@link Rest}, {@link Mix}.
 *
 * <p>Source: <a href="https://github.com/jgerardoma/OpenWodTimer">OpenWodTimer</a>, whose grammar the forms and their
 * arguments follow. Ours on top: no interval of zero, at least one round, at most 24 h in all, and at most
 * {@value TimerPlan#MOST_INTERVALS} intervals, repetitions not counted; so every workout has a {@link TimerPlan}.
 */
public sealed interface Workout permits ForTime, Amrap, Emom, Tabata, WaveStarts, Rest, Mix {

    /** The longest text that is read, in {@code char}s. */
    int MAX_TEXT = 2_000;

    /**
     * The workout of a text such as {@code mix(emom(01:00,5),rest(02:00),tabata(00:20,00:10,8))}. White space may be
     * anywhere but inside a word, a time or a number; names are in small letters, as the grammar has them.
     *
     * @throws WorkoutTextException if it is none; it knows the place, and says what to write instead
     */
    static Workout parse(String text) {
        return new WorkoutReader(text).read();
    }

    /** The text, without white space; reads as the same workout. */
    String text();

    /** What it is made of, in its order. */
    List<Block> blocks();

    /** How long it lasts in all; up to its cap where a time is the result. */
    default Duration length() {
        return TimerPlan.lengthOf(blocks());
    }
}
