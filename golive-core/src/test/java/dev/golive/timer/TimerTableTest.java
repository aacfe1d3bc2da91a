package dev.golive.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The cases that every implementation reads. */
class TimerTableTest {

    @TestFactory
    Stream<DynamicTest> whatACoachDoesGivesThisTimer() {
        return each(shared -> {
            TimerPlan plan = TimerTable.plan(shared.path("plan").stringValue());

            Timer timer = Timer.of(plan);
            for (JsonNode step : shared.path("did")) {
                timer = TimerTable.done(timer, step);
            }

            JsonNode expected = shared.path("timer");
            assertThat(timer).isEqualTo(TimerTable.timer(plan, expected));
            assertThat(timer.rate()).isEqualTo(expected.path("rate").intValue());
        });
    }

    @TestFactory
    Stream<DynamicTest> aTimerShowsThisAtEachTime() {
        return each(shared -> {
            Timer timer = TimerTable.timer(TimerTable.plan(shared.path("plan").stringValue()), shared.path("timer"));

            List<String> shown = new ArrayList<>();
            List<String> expected = new ArrayList<>();
            for (JsonNode reading : shared.path("readings")) {
                shown.add(written(timer.reading(TimerTable.instant(reading, "nowMs"))));
                expected.add(expected(reading));
            }

            assertThat(expected).isNotEmpty();
            assertThat(shown).isEqualTo(expected);
        });
    }

    @Test
    void thePlanOfAWorkoutIsThatOfItsText() {
        JsonNode plans = TimerTable.READINGS.path("plans");

        List<String> withText = plans.propertyStream()
                .filter(plan -> plan.getValue().has("workout"))
                .peek(plan -> assertThat(TimerPlan.of(
                                Workout.parse(plan.getValue().path("workout").stringValue())))
                        .isEqualTo(TimerTable.plan(plan.getKey())))
                .map(plan -> plan.getKey())
                .toList();

        assertThat(withText).hasSize(8);
    }

    private static String written(TimerReading reading) {
        return String.join(
                " ",
                reading.phase().name(),
                String.valueOf(reading.kind()),
                reading.round() + "/" + reading.rounds(),
                String.valueOf(reading.label()),
                String.valueOf(reading.remaining().toMillis()),
                String.valueOf(reading.shown().toMillis()));
    }

    private static String expected(JsonNode reading) {
        return String.join(
                " ",
                reading.path("phase").stringValue(),
                reading.path("kind").stringValue("null"),
                reading.path("round") + "/" + reading.path("rounds"),
                reading.path("label").stringValue("null"),
                reading.path("remainingMs").toString(),
                reading.path("shownMs").toString());
    }

    private static Stream<DynamicTest> each(Consumer<JsonNode> check) {
        List<JsonNode> cases = TimerTable.cases().toList();
        assertThat(cases).hasSizeGreaterThan(50);
        return cases.stream()
                .map(shared -> DynamicTest.dynamicTest(shared.path("note").stringValue(), () -> check.accept(shared)));
    }
}
