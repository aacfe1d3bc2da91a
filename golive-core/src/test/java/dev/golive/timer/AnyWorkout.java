package dev.golive.timer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Any workout, from a seed. */
final class AnyWorkout {

    private final SplittableRandom random;
    private int intervals;
    private Duration left = Limits.LONGEST;

    private AnyWorkout(SplittableRandom random) {
        this.random = random;
    }

    static Workout from(SplittableRandom random) {
        return new AnyWorkout(random).workout(0);
    }

    private Workout workout(int levels) {
        int form = random.nextInt(levels == Mix.MOST_LEVELS ? 6 : 7);
        if (form == 6) {
            List<Workout> workouts = new ArrayList<>();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                workouts.add(workout(levels + 1));
            }
            return new Mix(workouts);
        }
        Workout workout = simple(form);
        boolean fits = workout.length().compareTo(left) <= 0
                && intervals + TimerPlan.intervalsIn(workout.blocks()) <= TimerPlan.MOST_INTERVALS - 10;
        Workout taken = fits ? workout : new Rest(Duration.ofSeconds(1));
        intervals += TimerPlan.intervalsIn(taken.blocks());
        left = left.minus(taken.length()).minusMinutes(1);
        return taken;
    }

    private Workout simple(int form) {
        return switch (form) {
            case 0 -> new ForTime(time(), random.nextBoolean() ? rounds() : null);
            case 1 -> new Amrap(time());
            case 2 -> new Emom(time(), random.nextInt(1, 15));
            case 3 -> new Tabata(time(), time(), random.nextInt(1, 8));
            case 4 -> waves();
            default -> new Rest(time());
        };
    }

    private Workout waves() {
        List<Duration> starts = new ArrayList<>();
        Duration start = Duration.ofSeconds(random.nextBoolean() ? 0 : random.nextInt(100));
        for (int n = random.nextInt(2, 9); n > 0; n--) {
            starts.add(start);
            start = start.plusSeconds(random.nextInt(1, 600));
        }
        return new WaveStarts(starts);
    }

    private Duration time() {
        return Duration.ofSeconds(random.nextInt(4) == 0 ? random.nextInt(1, 6_000) : random.nextInt(1, 100));
    }

    private int rounds() {
        return random.nextInt(1, Limits.MOST_ROUNDS + 1);
    }
}
