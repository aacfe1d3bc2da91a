package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimerCommandTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "tabata(00:20,00:10,8) | 0 | {\"phase\":\"RUNNING\",\"kind\":\"WORK\",\"round\":1,\"label\":\"Work\",\"remainingMs\":20000}",
                "tabata(00:20,00:10,8) | 19999 | {\"phase\":\"RUNNING\",\"kind\":\"WORK\",\"round\":1,\"label\":\"Work\",\"remainingMs\":1}",
                "tabata(00:20,00:10,8) | 20000 | {\"phase\":\"RUNNING\",\"kind\":\"REST\",\"round\":1,\"label\":\"Rest\",\"remainingMs\":10000}",
                "tabata(00:20,00:10,8) | 30000 | {\"phase\":\"RUNNING\",\"kind\":\"WORK\",\"round\":2,\"label\":\"Work\",\"remainingMs\":20000}",
                "tabata(00:20,00:10,8) | 240000 | {\"phase\":\"DONE\",\"kind\":null,\"round\":0,\"label\":null,\"remainingMs\":0}",
                "ft(20:00,5) | 60000 | {\"phase\":\"RUNNING\",\"kind\":\"WORK\",\"round\":1,\"label\":\"5 rounds for time\",\"remainingMs\":1140000}",
                "rsa(00:00,02:00) | 120000 | {\"phase\":\"RUNNING\",\"kind\":\"WORK\",\"round\":2,\"label\":\"Wave\",\"remainingMs\":120000}",
                "mix(ft(01:00),rest(01:00)) | 9223372036854775807 | {\"phase\":\"DONE\",\"kind\":null,\"round\":0,\"label\":null,\"remainingMs\":0}"
            })
    void aWorkoutShowsOneLine(String workout, String elapsed, String line) {
        assertThat(Run.of("timer", "at", workout, "--elapsed", elapsed)).isEqualTo(Run.done(line));
    }

    @Test
    void beforeItsStartItWaits() {
        assertThat(Run.of("timer", "at", "amrap(12:00)", "--elapsed=-1500"))
                .isEqualTo(Run.done(
                        "{\"phase\":\"WAITING\",\"kind\":null,\"round\":0,\"label\":null,\"remainingMs\":1500}"));
        assertThat(Run.of("timer", "at", "amrap(12:00)", "--elapsed", "-1500").exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "tabata, 'tabata(00:20,00:10,8)'",
        "emom-10, 'emom(01:00,10)'",
        "amrap-12, amrap(12:00)",
        "for-time-20, ft(20:00)",
        "wave-starts, 'rsa(00:00,02:00,04:00,06:00)'"
    })
    void aPresetIsItsWorkout(String preset, String workout) {
        assertThat(Run.of("timer", "at", preset, "--elapsed", "130000"))
                .isEqualTo(Run.of("timer", "at", workout, "--elapsed", "130000"))
                .matches(run -> run.exitCode() == 0);
    }

    @Test
    void textThatIsNoWorkoutIsRefusedWithItsPlace() {
        assertThat(Run.of("timer", "at", "tabata(00:20,00:75,8)", "--elapsed", "0"))
                .isEqualTo(Run.refused(
                        "At position 16: There are no 75 seconds in a minute. Take 00 to 59, and a minute" + " more."));
        assertThat(Run.of("timer", "at", "burpees", "--elapsed", "0"))
                .isEqualTo(Run.refused("At position 0: \"burpees\" is no workout. Take ft, amrap, emom, tabata, rsa,"
                        + " rest or mix, in small letters, such as emom(01:00,10)."));
        assertThat(Run.of("timer", "at", "", "--elapsed", "0").exitCode()).isEqualTo(3);
    }

    @Test
    void aMistakeInTheOptionsIsNamed() {
        assertThat(Run.of("timer", "at", "tabata"))
                .isEqualTo(Run.usage("Missing required option: '--elapsed=MS'", "See: golive timer at --help"));
        assertThat(Run.of("timer", "at", "tabata", "--elapsed", "1s"))
                .isEqualTo(Run.usage(
                        "Invalid value for option '--elapsed': \"1s\" is no whole number.",
                        "See: golive timer at --help"));
    }

    @Test
    void byItselfItShowsItsHelp() {
        Run run = Run.of("timer");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("golive timer at tabata");
    }
}
