package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.error.WorkoutTextException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every workout and every text. */
class WorkoutLawTest {

    private static final int WORKOUTS = 1_000;
    private static final String SIGNS = "ftamrpeobsix(),:0123456789 \n\u00a0\u0660\ud83c\u0000";

    @ParameterizedTest
    @ValueSource(longs = {1, 20261125})
    void whatIsWrittenReadsAsTheSameWorkout(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < WORKOUTS; i++) {
            Workout workout = AnyWorkout.from(random);
            String text = workout.text();

            assertThat(Workout.parse(text)).as("seed %d, %s", seed, text).isEqualTo(workout);
            assertThat(Workout.parse(spaced(text, random)))
                    .as("seed %d, %s with spaces", seed, text)
                    .isEqualTo(workout);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20261126})
    void everyWorkoutHasAPlanOfItsLength(long seed) {
        SplittableRandom random = new SplittableRandom(seed);

        for (int i = 0; i < WORKOUTS; i++) {
            Workout workout = AnyWorkout.from(random);
            TimerPlan plan = TimerPlan.of(workout);

            assertThat(plan.length())
                    .as("seed %d, %s", seed, workout)
                    .isEqualTo(workout.length())
                    .isPositive()
                    .isLessThanOrEqualTo(Limits.LONGEST);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 20261127})
    void aSpoiltTextIsReadOrRefusedWithAPlaceInIt(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int refused = 0;

        for (int i = 0; i < 10 * WORKOUTS; i++) {
            String text = spoilt(AnyWorkout.from(random).text(), random);
            try {
                Workout workout = Workout.parse(text);

                assertThat(Workout.parse(workout.text()))
                        .as("seed %d, %s", seed, text)
                        .isEqualTo(workout);
            } catch (WorkoutTextException e) {
                refused++;
                assertThat(e.position()).as("seed %d, %s", seed, text).isBetween(0, text.length());
                assertThat(e.getMessage()).as("seed %d, %s", seed, text).hasSizeLessThan(250);
            }
        }

        assertThat(refused).as("refused, seed %d", seed).isGreaterThan(WORKOUTS);
    }

    /** White space where it may be: around parentheses and commas. */
    private static String spaced(String text, SplittableRandom random) {
        List<String> spaces = List.of("", " ", "\t", "\r\n ", "\u00a0");
        StringBuilder spaced = new StringBuilder();
        for (String token : text.split("(?<=[(),])|(?=[(),])", -1)) {
            spaced.append(token).append(spaces.get(random.nextInt(spaces.size())));
        }
        return spaced.toString();
    }

    /** One to three signs changed, left out or put in. */
    private static String spoilt(String text, SplittableRandom random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int n = random.nextInt(1, 4); n > 0 && spoilt.length() > 0; n--) {
            int at = random.nextInt(spoilt.length());
            char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
            switch (random.nextInt(3)) {
                case 0 -> spoilt.setCharAt(at, sign);
                case 1 -> spoilt.deleteCharAt(at);
                default -> spoilt.insert(at, sign);
            }
        }
        return spoilt.toString();
    }
}
