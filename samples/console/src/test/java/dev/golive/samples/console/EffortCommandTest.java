package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From sessions to load, monotony and strain. */
class EffortCommandTest {

    private static final String NONE = "{\"sd\":\"POPULATION\",\"weeks\":[]}\n";
    private static final String MONDAY = "{\"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":60}";

    /** One day alone: its load over the root of six, so 0.4082 and 122.47. */
    private static final String MONDAY_ALONE =
            "{\"sd\":\"POPULATION\",\"weeks\":[{\"week\":\"2026-W48\",\"days\":[300.00,0.00,0.00,0.00,0.00,0.00,0.00],"
                    + "\"load\":300.00,\"monotony\":0.4082,\"strain\":122.47}]}\n";

    @Test
    void withoutSessionsThereAreNoWeeks() {
        assertThat(load("\n \t\r\n")).isEqualTo(new Run(0, NONE, ""));
    }

    @Test
    void oneSessionIsAWeek() {
        assertThat(load(MONDAY)).isEqualTo(new Run(0, MONDAY_ALONE, ""));
    }

    @Test
    void theSampleIsNamedAndSmaller() {
        Run run = load(MONDAY, "--sd", "sample");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("{\"sd\":\"SAMPLE\",")
                .contains("\"load\":300.00,\"monotony\":0.3780,\"strain\":113.39}");
        assertThat(load(MONDAY, "--sd", "Population")).isEqualTo(new Run(0, MONDAY_ALONE, ""));
        assertThat(load(MONDAY, "--sd", "both"))
                .isEqualTo(Run.usage("--sd: There is no both. Take population or sample."));
    }

    @Test
    void sessionsOfADayAddUpAndWeeksComeInOrder() {
        String input = session("2026-11-30", "1", "10")
                + session("2026-11-29", "6.5", "45")
                + session("2026-11-29", "2", "10.5")
                + session("2026-01-01", "1", "0.001");

        String out = load(input).out();

        assertThat(out)
                .contains(
                        "[{\"week\":\"2026-W01\",\"days\":[0.00,0.00,0.00,0.00,",
                        "{\"week\":\"2026-W48\",\"days\":[0.00,0.00,0.00,0.00,0.00,0.00,313.50],\"load\":313.50,",
                        "{\"week\":\"2026-W49\",\"days\":[10.00,")
                .hasLineCount(1);
    }

    @Test
    void daysThatAreAllAlikeHaveNullForMonotonyAndStrain() {
        StringBuilder input = new StringBuilder();
        for (int day = 23; day <= 29; day++) {
            input.append(session("2026-11-" + day, "5", "60"));
        }

        assertThat(load(input.toString()).out()).endsWith("\"load\":2100.00,\"monotony\":null,\"strain\":null}]}\n");
        assertThat(load(session("2026-11-23", "0", "60")).out())
                .endsWith("\"load\":0.00,\"monotony\":null,\"strain\":null}]}\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {20261127, 7})
    void theOrderOfLinesIsOfNoMatter(long seed) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(session(
                    "2026-1" + random.nextInt(2) + "-0" + (1 + random.nextInt(9)), "" + random.nextInt(11), "45"));
        }
        Run once = load(String.join("", lines));

        for (int i = 0; i < 50; i++) {
            Collections.shuffle(lines, random);
            assertThat(load(String.join("", lines))).as("seed %d", seed).isEqualTo(once);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not JSON | This is not JSON, or it names a field twice.",
                "{\"date\":\"2026-11-23\" | This is not JSON, or it names a field twice.",
                "{\"rpe\":1,\"rpe\":2} | This is not JSON, or it names a field twice.",
                "[] | This is not a JSON object.",
                "7 | This is not a JSON object.",
                "{\"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":60} {} | There is more than one JSON object.",
                "{} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":null,\"rpe\":5,\"minutes\":60} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":20261123,\"rpe\":5,\"minutes\":60} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":\"2026-02-29\",\"rpe\":5,\"minutes\":60} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":\"1969-12-31\",\"rpe\":5,\"minutes\":60} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":\"2026-11-23T10:00\",\"rpe\":5,\"minutes\":60} | /date: This must be a day from 1970 to 9999, such as \"2026-11-27\".",
                "{\"date\":\"2026-11-23\",\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":11,\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":-1,\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":6.55,\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":\"5\",\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":1e999999999,\"minutes\":60} | /rpe: This must be a number from 0 to 10 with at most one decimal.",
                "{\"date\":\"2026-11-23\",\"rpe\":5} | /minutes: This must be a number from 0 to 1440 with at most three decimals.",
                "{\"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":-0.001} | /minutes: This must be a number from 0 to 1440 with at most three decimals.",
                "{\"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":1440.001} | /minutes: This must be a number from 0 to 1440 with at most three decimals.",
                "{\"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":1e-999999999} | /minutes: This must be a number from 0 to 1440 with at most three decimals."
            })
    void whatIsNoSessionIsNamedWithItsPlaceAndTheRestIsKept(String line, String refusal) {
        assertThat(load("\n" + line + "\n" + MONDAY)).isEqualTo(new Run(3, MONDAY_ALONE, "line 2: " + refusal + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minutes\":60.000,\"rpe\":5.0,\"date\":\"2026-11-23\"}",
                "{\"date\":\"2026-11-23\",\"rpe\":0.5e1,\"minutes\":6e1}",
                " { \"note\" : {\"rpe\":[9]} , \"date\":\"2026-11-23\",\"rpe\":5,\"minutes\":60}\r"
            })
    void aSessionMayBeWrittenInOtherWays(String line) {
        assertThat(load(line)).isEqualTo(new Run(0, MONDAY_ALONE, ""));
    }

    @Test
    void aHugeLineIsRefusedAndTheRestIsKept() {
        String input = "x".repeat(1 << 20) + "\n" + MONDAY;

        assertThat(load(input))
                .isEqualTo(new Run(
                        3, MONDAY_ALONE, "line 1: This line is longer than 65536 bytes, which no session is.\n"));
    }

    @Test
    void byItselfItShowsItsHelp() {
        Run run = Run.of("effort");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("golive effort load");
    }

    private static String session(String date, String rpe, String minutes) {
        return "{\"date\":\"" + date + "\",\"rpe\":" + rpe + ",\"minutes\":" + minutes + "}\n";
    }

    private static Run load(String input, String... options) {
        List<String> arguments = new ArrayList<>(List.of("effort", "load"));
        arguments.addAll(Arrays.asList(options));
        return Run.on(input, arguments.toArray(String[]::new));
    }
}
