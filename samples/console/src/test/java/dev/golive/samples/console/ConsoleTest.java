package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common. */
class ConsoleTest {

    @Test
    void byItselfItShowsItsHelpAsAMistake() {
        Run nothing = Run.of();

        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.out()).isEmpty();
        assertThat(nothing.err()).isEqualTo(Run.of("--help").out());
    }

    @Test
    void theHelpShowsEveryCommandExamplesAndExitCodes() {
        Run help = Run.of("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out())
                .contains(
                        "\n  room  ",
                        "\n  token  ",
                        "\n  webhook  ",
                        "\n  attendance  ",
                        "\n  effort  ",
                        "\n  message  ",
                        "\n  timer  ",
                        "\n  board  ",
                        "\n  evidence  ",
                        "\n  merkle  ")
                .contains("Examples:\n  golive room tuesday-hiit\n")
                .contains("Exit codes:\n  0   done\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "room",
                "token",
                "webhook",
                "attendance",
                "effort",
                "message",
                "timer",
                "board",
                "evidence",
                "merkle"
            })
    void everyCommandHasHelpWithAnExampleAndNoLineThatTurnsOver(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Usage: golive " + command).containsPattern("Examples?:\n  golive " + command);
        assertThat(help.out().lines().filter(line -> line.startsWith("  golive ")))
                .allMatch(line -> line.length() < 110);
    }

    @Test
    void theVersionIsToldEverywhere() {
        assertThat(Run.of("--version")).isEqualTo(Run.done("golive (not packaged)"));
        assertThat(Run.of("room", "--version")).isEqualTo(Run.done("golive (not packaged)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "room --namspace fit | Unknown option: '--namspace' | Did you mean --namespace? See: golive room --help",
                "token --rol coach | Unknown options: '--rol', 'coach' | Did you mean --role? See: golive token --help",
                "tokn | Unmatched argument at index 0: 'tokn' | Did you mean token? See: golive --help",
                "--versoin | Unknown option: '--versoin' | Did you mean --version? See: golive --help"
            },
            quoteCharacter = '~')
    void aSlipIsNamedWithWhatWasProbablyMeant(String arguments, String mistake, String suggestion) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines().toList()).hasSize(2).last().isEqualTo(suggestion);
        assertThat(run.err()).startsWith(mistake);
    }

    @Test
    void anArgumentCantFakeALineOrPaintTheScreen() {
        Run run = Run.of("room", "yoga", "--namespace", "a\nline 7: \u001b[31m");

        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err()).doesNotContain("\u001b").contains("a?line 7: ?[31m");
    }

    @Test
    void anArgumentThatLostBytesOnTheWayIsRefused() {
        assertThat(Run.of("room", "caf\uFFFD"))
                .isEqualTo(Run.usage(
                        "An argument is not UTF-8, so part of it was lost on the way here. Set a locale such as"
                                + " C.UTF-8."));
    }

    @Test
    void inputThatFailsIsRefusedInOneLine() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }

            @Override
            public int read(byte[] into, int at, int length) throws IOException {
                return read();
            }
        };

        for (String command :
                new String[] {"attendance", "effort load", "token --verify", "webhook --authorization x"}) {
            assertThat(Run.on(failing, Run.ENVIRONMENT, Run.NOW, command.split(" ")))
                    .isEqualTo(Run.refused("Standard input could not be read: Is a directory."));
        }
    }

    @Test
    void aResultThatNobodyTakesIsNoMistakeAndOneThatIsLostIs() {
        assertThat(errWhenOutputFailsWith("Broken pipe")).isEmpty();
        assertThat(errWhenOutputFailsWith("No space left on device"))
                .isEqualTo("The result could not be written: No space left on device.\n");
    }

    private static String errWhenOutputFailsWith(String reason) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Console(new Surroundings(
                        Run.ENVIRONMENT,
                        InstantSource.fixed(Run.NOW),
                        InputStream.nullInputStream(),
                        failing,
                        new PrintStream(err, true, StandardCharsets.UTF_8)))
                .run("room", "yoga");
        assertThat(exitCode).isEqualTo(1);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aSecretIsPrintedNowhere() {
        for (String arguments : new String[] {
            "token --role athlete --session yoga --participant ann",
            "token --verify",
            "webhook --authorization x",
            "token"
        }) {
            Run run = Run.of(arguments.split(" "));
            assertThat(run.out() + run.err()).doesNotContain(Run.SECRET);
        }
    }
}
