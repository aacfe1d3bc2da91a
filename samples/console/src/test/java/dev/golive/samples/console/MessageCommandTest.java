package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCommandTest {

    private static final String SEND =
            "{\"v\":1,\"id\":\"01a203be-8d88-7c00-8000-000000000001\",\"type\":\"chat.send\",\"body\":{\"text\":\"Hi\"}}";
    private static final String LIVE =
            "{\"v\":1,\"id\":\"01a203be-8d88-7c00-8000-000000000001\",\"type\":\"session.live\",\"at\":1795359149448,\"body\":{}}";

    @Test
    void aCommandIsOkOrRefusedLineByLine() {
        String input = SEND + "\n\n \t\r\n" + SEND.replace("Hi", "") + "\nnot JSON\n"
                + SEND.replace("chat.send", "chat.shout") + "\n";

        assertThat(Run.on(input, "message", "check"))
                .isEqualTo(new Run(
                        3, "ok chat.send\nrefused INVALID /body/text\nrefused INVALID \nrefused INVALID /type\n", ""));
        assertThat(Run.on(SEND, "message", "check")).isEqualTo(Run.done("ok chat.send"));
    }

    @Test
    void whatTheRoomSaysMayBeOfAnUnknownTypeOrVersion() {
        String input = LIVE + "\n" + LIVE.replace("session.live", "weather.changed") + "\n"
                + LIVE.replace("\"v\":1", "\"v\":2");

        assertThat(Run.on(input, "message", "check", "--from", "room"))
                .isEqualTo(new Run(0, "ok session.live\nok weather.changed\nok session.live\n", ""));
        assertThat(Run.on(LIVE, "message", "check", "--from", "client"))
                .isEqualTo(new Run(3, "refused INVALID /type\n", ""));
        assertThat(Run.on(SEND, "message", "check", "--from=room")).isEqualTo(new Run(3, "refused INVALID /at\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"message, room", "command, client"})
    void allExamplesOfTheContractAreOk(String kind, String from) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("../../wire/example", kind))) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("rejected"))
                    .sorted()
                    .toList();
        }
        StringBuilder input = new StringBuilder();
        for (Path file : files) {
            input.append(Files.readString(file));
        }

        Run run = Run.on(input.toString(), "message", "check", "--from", from);

        assertThat(run)
                .isEqualTo(new Run(
                        0,
                        files.stream()
                                .map(file -> "ok " + file.getName(5) + "\n")
                                .collect(Collectors.joining()),
                        ""));
    }

    @Test
    void aHugeLineIsRefusedAndTheNextOneRead() {
        String input = "x".repeat(3 << 20) + "\n" + SEND + "\n" + " ".repeat(20_000) + SEND + "\n";

        assertThat(Run.on(input, "message", "check"))
                .isEqualTo(new Run(3, "refused TOO_LARGE \nok chat.send\nrefused TOO_LARGE \n", ""));
    }

    @Test
    void aNameInAPointerCantFakeALine() {
        String input = SEND.replace("\"body\"", "\"a\\nok\":1,\"a\\nok\":2,\"body\"");

        assertThat(Run.on(input, "message", "check")).isEqualTo(new Run(3, "refused INVALID /a?ok\n", ""));
    }

    @Test
    void anAnswerComesBeforeTheNextQuestion() throws IOException, InterruptedException {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(questions);
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream output = new PipedOutputStream(answers);
        Surroundings surroundings =
                new Surroundings(Run.ENVIRONMENT, InstantSource.fixed(Run.NOW), input, output, System.err);
        Thread console = new Thread(() -> new Console(surroundings).run("message", "check"));
        console.start();

        for (int i = 0; i < 3; i++) {
            questions.write((SEND + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();

            assertThat(new String(answers.readNBytes(13), StandardCharsets.UTF_8))
                    .isEqualTo("ok chat.send\n");
        }
        questions.close();
        console.join();
    }

    @Test
    void aSenderIsOneOfTwo() {
        assertThat(Run.of("message", "check", "--from", "coach"))
                .isEqualTo(Run.usage(
                        "Invalid value for option '--from': \"coach\" sends nothing. Take client or room.",
                        "See: golive message check --help"));
    }

    @Test
    void byItselfItShowsItsHelp() {
        Run run = Run.of("message");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("check");
    }
}
