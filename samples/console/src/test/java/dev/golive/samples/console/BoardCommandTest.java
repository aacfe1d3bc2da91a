package dev.golive.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.board.Board;
import dev.golive.board.BoardDocument;
import dev.golive.board.BoardPatch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardCommandTest {

    private static final String PIN =
            "{\"v\":1,\"id\":\"01a203be-8d88-7c00-8000-000000000001\",\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}}";
    private static final String PINNED =
            "{\"rev\":1,\"patch\":[{\"op\":\"add\",\"path\":\"/pin\",\"value\":{\"text\":\"Water\"}}]}\n";
    private static final String SHOWN =
            "{\"epoch\":0,\"rev\":1,\"board\":{\"timers\":[],\"reps\":[],\"pin\":{\"text\":\"Water\"}}}\n";
    private static final String NOTHING = "{\"epoch\":0,\"rev\":0,\"board\":{\"timers\":[],\"reps\":[]}}\n";

    @Test
    void withoutCommandsTheBoardIsEmpty() {
        assertThat(Run.on("\n \t\r\n", "board", "apply")).isEqualTo(new Run(0, NOTHING, ""));
    }

    @Test
    void aCommandIsAnsweredWithThePatchAndAtTheEndTheBoardIsShown() {
        assertThat(Run.on(PIN, "board", "apply")).isEqualTo(new Run(0, PINNED + SHOWN, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}}",
                " { \"v\" : 1 , \"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} ",
                "{\"body\":{\"text\":\"Water\"},\"type\":\"board.pin\",\"id\":\"01a203be-8d88-7c00-8000-000000000001\"}",
                "{\"atMs\":null,\"more\":{\"v\":[{\"id\":2}]},\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}}"
            })
    void aLineMayLeaveOutVersionAndId(String line) {
        assertThat(Run.on(line, "board", "apply")).isEqualTo(new Run(0, PINNED + SHOWN, ""));
    }

    @Test
    void aCommandIsTakenAtItsMomentOrAtTheOneBefore() {
        String input = """
                {"type":"timer.set","body":{"timerId":"main","label":"Main set","workout":"tabata"},"atMs":1795359149448}
                {"type":"timer.control","body":{"timerId":"main","action":"start"}}
                {"atMs":1795359160448,"type":"timer.control","body":{"timerId":"main","action":"pause"}}
                """;

        List<String> lines = Run.on(input, "board", "apply").out().lines().toList();

        assertThat(lines.get(1))
                .isEqualTo("{\"rev\":2,\"patch\":["
                        + "{\"op\":\"replace\",\"path\":\"/timers/0/phase\",\"value\":\"SCHEDULED\"},"
                        + "{\"op\":\"replace\",\"path\":\"/timers/0/anchorMs\",\"value\":1795359150448},"
                        + "{\"op\":\"replace\",\"path\":\"/timers/0/rate\",\"value\":1}]}");
        assertThat(lines.get(2)).startsWith("{\"rev\":3,").contains("\"PAUSED\"", "1795359160448", "10000");
        assertThat(lines.get(3))
                .startsWith("{\"epoch\":1795359149448,\"rev\":3,")
                .contains("\"phase\":\"PAUSED\",\"anchorMs\":1795359160448,\"elapsedMs\":10000,\"rate\":0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not JSON | INVALID | ",
                "{ | INVALID | ",
                "[] | INVALID | ",
                "{} | INVALID | /type",
                "{\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} more | INVALID | ",
                "{\"type\":\"board.pin\",\"body\":{\"text\":\"\"}} | INVALID | /body/text",
                "{\"v\":2,\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /v",
                "{\"id\":7,\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /id",
                "{\"atMs\":-1,\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /atMs",
                "{\"atMs\":1.5,\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /atMs",
                "{\"atMs\":\"now\",\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /atMs",
                "{\"atMs\":9007199254740993,\"type\":\"board.pin\",\"body\":{\"text\":\"Water\"}} | INVALID | /atMs",
                "{\"type\":\"chat.send\",\"body\":{\"text\":\"Hi\"}} | INVALID | /type",
                "{\"type\":\"rep.count\",\"body\":{\"repId\":\"r\",\"count\":1,\"seq\":1}} | INVALID | /type",
                "{\"type\":\"board.totals\",\"body\":{\"reps\":[],\"groups\":[]}} | INVALID | /type",
                "{\"type\":\"board.pin\",\"body\":{\"text\":\"Water\",\"ifRev\":3}} | INVALID | /body/ifRev",
                "{\"type\":\"timer.control\",\"body\":{\"timerId\":\"main\",\"action\":\"start\"}} | INVALID | /body/timerId",
                "{\"type\":\"timer.set\",\"body\":{\"timerId\":\"main\",\"label\":\"Set\",\"workout\":\"nap\"}} | INVALID | /body/workout",
                "{\"type\":\"spotlight.show\",\"body\":{\"kind\":\"demo-video\",\"url\":\"https://cdn.example.com/a.mp4\"}} | INVALID | /body/url"
            })
    void whatDoesNotFitIsRefusedWithItsPlaceAndChangesNothing(String line, String code, String pointer) {
        String place = pointer == null ? "" : pointer;

        Run run = Run.on(line + "\n" + PIN, "board", "apply");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"refused\":\"" + code + "\",\"pointer\":\"" + place + "\",\"detail\":\"")
                .endsWith(".\"}\n" + PINNED + SHOWN);
    }

    @Test
    void aLineThatIsRefusedMovesNoClock() {
        String input = "{\"atMs\":1795359149448,\"type\":\"board.pin\",\"body\":{}}\n" + PIN;

        assertThat(Run.on(input, "board", "apply").out()).endsWith(PINNED + SHOWN);
    }

    @Test
    void whatIsSoAlreadyChangesNothing() {
        String same = PIN.replace("0001\"", "0002\"");

        assertThat(Run.on(PIN + "\n" + same, "board", "apply"))
                .isEqualTo(new Run(0, PINNED + "{\"rev\":1,\"patch\":[]}\n" + SHOWN, ""));
    }

    @Test
    void aScoreIsAStepThatTheBoardDoesNotShow() {
        String score = "{\"type\":\"score.set\",\"body\":{\"participant\":\"p_7\",\"score\":3}}";

        assertThat(Run.on(PIN + "\n" + score, "board", "apply"))
                .isEqualTo(new Run(
                        0, PINNED + "{\"rev\":2,\"patch\":[]}\n" + SHOWN.replace("\"rev\":1", "\"rev\":2"), ""));
    }

    @Test
    void theSameIdAgainIsTheSameCommand() {
        String award = "{\"v\":1,\"id\":\"01a203be-8d88-7c00-8000-000000000001\",\"type\":\"xp.award\","
                + "\"body\":{\"participant\":\"p_7\",\"name\":\"Whoever\",\"points\":5,\"reason\":\"Form\",\"ifRev\":0}}\n";

        Run run = Run.on(award + award, "board", "apply");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\n{\"rev\":1,\"patch\":[]}\n")
                .contains("\"awards\":[{\"id\":\"01a203be-8d88-7c00-8000-000000000001\",\"participant\":\"p_7\","
                        + "\"points\":5,\"reason\":\"Form\"}]");
    }

    @Test
    void theSameLinesAreTheSameBytes() {
        String input = "{\"type\":\"xp.award\",\"body\":{\"participant\":\"p_7\",\"points\":5,\"reason\":\"Form\"}}\n"
                .repeat(3);

        assertThat(Run.on(input, "board", "apply"))
                .isEqualTo(Run.on(input, "board", "apply"))
                .matches(run -> run.out().contains("{\"rev\":3,"));
    }

    @Test
    void videosComeFromTheHostsThatAreNamed() {
        String video =
                "{\"type\":\"spotlight.show\",\"body\":{\"kind\":\"demo-video\",\"url\":\"https://cdn.example.com/a.mp4\"}}";

        assertThat(Run.on(video, "board", "apply", "--video-hosts", "a.example.com,CDN.example.com")
                        .exitCode())
                .isZero();
        assertThat(Run.on(video, "board", "apply", "--video-hosts", "a.example.com")
                        .out())
                .startsWith(
                        "{\"refused\":\"INVALID\",\"pointer\":\"/body/url\",\"detail\":\"Videos from cdn.example.com"
                                + " are not allowed here.\"}\n");
    }

    @Test
    void aHugeLineIsRefusedAndTheNextOneTaken() {
        String input = "x".repeat(3 << 20) + "\n" + PIN + "\n" + PIN.replace("Water", "w".repeat(20_000)) + "\n";

        List<String> lines = Run.on(input, "board", "apply").out().lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"refused\":\"TOO_LARGE\",\"pointer\":\"\",");
        assertThat(lines.get(1) + "\n").isEqualTo(PINNED);
        assertThat(lines.get(2)).startsWith("{\"refused\":\"TOO_LARGE\",\"pointer\":\"\",");
    }

    @Test
    void allPatchesTogetherAreTheBoard() throws IOException {
        StringBuilder input = new StringBuilder();
        try (Stream<Path> all = Files.walk(Path.of("../../wire/example/command"))) {
            for (Path file : all.filter(path -> path.toString().matches(".*/(minimal|full|edge-.*)\\.json"))
                    .sorted()
                    .toList()) {
                input.append(Files.readString(file).replaceAll(",\"ifRev\":[0-9]+", ""));
            }
        }

        Run run = Run.on(input.toString(), "board", "apply", "--video-hosts", "cdn.example.com");

        List<String> lines = run.out().lines().toList();
        String last = lines.get(lines.size() - 1);
        BoardDocument board = Board.empty().document();
        int patches = 0;
        for (String line : lines) {
            if (line.startsWith("{\"rev\":")) {
                patches++;
                board = new BoardPatch(line.substring(line.indexOf('['), line.length() - 1)).applyTo(board);
            }
        }
        assertThat(patches).isGreaterThan(10);
        BoardDocument shown = BoardDocument.ofJson(last.substring(last.indexOf("{\"timers"), last.length() - 1));
        assertThat(BoardPatch.between(board, shown).json()).isEqualTo("[]");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anAnswerComesBeforeTheNextCommand() throws IOException, InterruptedException {
        PipedOutputStream commands = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(commands);
        PipedInputStream answers = new PipedInputStream();
        PipedOutputStream output = new PipedOutputStream(answers);
        Surroundings surroundings =
                new Surroundings(Run.ENVIRONMENT, InstantSource.fixed(Run.NOW), input, output, System.err);
        Thread console = new Thread(() -> new Console(surroundings).run("board", "apply"));
        console.start();
        BufferedReader lines = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));

        for (int i = 1; i <= 3; i++) {
            commands.write(
                    ("{\"type\":\"board.pin\",\"body\":{\"text\":\"" + i + "\"}}\n").getBytes(StandardCharsets.UTF_8));
            commands.flush();

            assertThat(lines.readLine()).startsWith("{\"rev\":" + i + ",");
        }
        commands.close();
        assertThat(lines.readLine()).startsWith("{\"epoch\":0,\"rev\":3,");
        console.join();
    }

    @Test
    void byItselfItShowsItsHelp() {
        Run run = Run.of("board");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("golive board apply");
    }
}
