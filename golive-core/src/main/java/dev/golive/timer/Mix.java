package dev.golive.timer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code mix(workout,…)}: workouts one after the other.
 *
 * <p>Source: OpenWodTimer, "MIX": a mix may be in a mix, at most {@value #MOST_LEVELS} deep.
 *
 * @param workouts in their order, at least one
 */
public record Mix(List<Workout> workouts) implements Workout {

    /** How deep mixes may be in each other; one that holds no other is one deep. */
    public static final int MOST_LEVELS = 4;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if there is no workout, they are too deep in each other, there are more than
     *     {@value TimerPlan#MOST_INTERVALS} intervals, or it all lasts longer than 24 h
     */
    public Mix {
        workouts = List.copyOf(workouts);
        if (workouts.isEmpty()) {
            throw new IllegalArgumentException(
                    "A mix has no workout. Give it at least one, such as mix(amrap(10:00)).");
        }
        if (levelsOver(workouts) > MOST_LEVELS) {
            throw new IllegalArgumentException("A mix is more than " + MOST_LEVELS
                    + " deep. Write the inner workouts one after the other instead.");
        }
        TimerPlan.check(blocksOf(workouts));
    }

    private static int levelsOver(List<Workout> workouts) {
        return 1 + workouts.stream().mapToInt(Mix::levels).max().orElse(0);
    }

    private static int levels(Workout workout) {
        return workout instanceof Mix mix ? levelsOver(mix.workouts()) : 0;
    }

    private static List<Block> blocksOf(List<Workout> workouts) {
        return workouts.stream().flatMap(workout -> workout.blocks().stream()).toList();
    }

    @Override
    public String text() {
        return workouts.stream().map(Workout::text).collect(Collectors.joining(",", "mix(", ")"));
    }

    @Override
    public List<Block> blocks() {
        return blocksOf(workouts);
    }

    @Override
    public String toString() {
        return text();
    }
}
