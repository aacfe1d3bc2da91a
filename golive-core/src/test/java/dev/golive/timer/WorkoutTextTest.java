package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.WorkoutTextException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkoutTextTest {

    @TestFactory
    Stream<DynamicTest> aGoodTextIsReadAndWrittenCanonically() {
        return each("good", example -> {
            Workout workout = Workout.parse(example.path("text").stringValue());

            assertThat(workout.text()).isEqualTo(example.path("canonical").stringValue());
            assertThat(workout).hasToString(workout.text());
            assertThat(Workout.parse(workout.text())).isEqualTo(workout);
            assertThat(workout.length()).isEqualTo(TimerTable.millis(example, "ms"));
            assertThat(TimerPlan.of(workout).length()).isEqualTo(workout.length());
        });
    }

    @TestFactory
    Stream<DynamicTest> aBadTextIsRefusedWhereItIsWrong() {
        return each("refused", example -> {
            String text = example.path("text").stringValue();

            assertThatExceptionOfType(WorkoutTextException.class)
                    .isThrownBy(() -> Workout.parse(text))
                    .satisfies(refusal -> {
                        int position = example.path("position").intValue();
                        assertThat(refusal.position()).isEqualTo(position);
                        assertThat(refusal).hasMessageStartingWith("At position " + position + ": ");
                        assertThat(refusal.getMessage()).hasSizeLessThan(250).endsWith(".");
                    });
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "emoms(01:00,10) | At position 0: \"emoms\" is no workout. Take ft, amrap, emom, tabata, rsa, rest or mix,"
                        + " in small letters, such as emom(01:00,10).",
                "mix() | At position 4: Here a workout is missing. Take ft, amrap, emom, tabata, rsa, rest or mix, in small"
                        + " letters, such as emom(01:00,10).",
                "emom(01:00) | At position 10: Here a comma is missing. Write it like emom(01:00,10).",
                "amrap(5:00) | At position 6: Here a time should be, written MM:SS with two digits each, such as 01:30; at"
                        + " most 99:59.",
                "amrap(00:75) | At position 9: There are no 75 seconds in a minute. Take 00 to 59, and a minute more.",
                "rsa(00:00,02:00,01:00) | At position 16: A round starts at 01:00, and the one before it at 02:00. Write"
                        + " starts in their order, each later than the last."
            })
    void aRefusalSaysWhatToWriteInstead(String text, String message) {
        assertThatExceptionOfType(WorkoutTextException.class)
                .isThrownBy(() -> Workout.parse(text))
                .withMessage(message);
    }

    @Test
    void aHugeTextIsRefusedWithAShortMessage() {
        assertThatExceptionOfType(WorkoutTextException.class)
                .isThrownBy(() -> Workout.parse("x".repeat(5_000_000)))
                .withMessage("At position 2000: A workout has at most 2000 characters, and this text has 5000000. Write"
                        + " what repeats as rounds.");
        assertThatExceptionOfType(WorkoutTextException.class)
                .isThrownBy(() -> Workout.parse("x".repeat(Workout.MAX_TEXT)))
                .withMessageStartingWith("At position 0: \"" + "x".repeat(20) + "\" is no workout.");
        assertThat(Workout.parse(" ".repeat(Workout.MAX_TEXT - 9) + "ft(20:00)"))
                .hasToString("ft(20:00)");
    }

    private static Stream<DynamicTest> each(String list, Consumer<JsonNode> check) {
        assertThat(TimerTable.WORKOUTS.path(list).size()).isGreaterThan(20);
        return TimerTable.WORKOUTS
                .path(list)
                .valueStream()
                .map(example ->
                        DynamicTest.dynamicTest(example.path("note").stringValue(), () -> check.accept(example)));
    }
}
