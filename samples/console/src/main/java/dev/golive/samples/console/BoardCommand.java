package dev.golive.samples.console;

import dev.golive.board.BoardPatch;
import dev.golive.board.BoardSettings;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What lies over the picture. By itself it shows its help. */
@Command(
        name = "board",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Looks at what a coach's commands make of a board.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  golive board apply <commands.ndjson",
            "  golive board apply --video-hosts cdn.example.com <commands.ndjson | jq"
        })
final class BoardCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine board = spec.commandLine();
        board.usage(board.getErr());
        return ExitCode.USAGE;
    }

    /** Runs commands over an empty board. */
    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            optionListHeading = "%n",
            header = "Applies a coach's commands to an empty board.",
            description = {
                "",
                "Reads one JSON command a line from standard input, as a coach's page sends it, and answers each at once with a"
                        + " line: rev and patch, the JSON Patch (RFC 6902) that the room hears, which is empty if nothing changes;"
                        + " or refused with the code, pointer and detail. What is refused changes nothing. Blank lines are passed"
                        + " over. The last line is the board: epoch, rev, board. The exit code is 3 if any was refused.",
                "",
                "A line may leave out v and id. It may say atMs, when it is taken, in milliseconds since 1970; else it is taken"
                        + " at the same moment as the one before, the first one at 0.",
                "",
                "Nobody is asked who sends it. What people count and answer is not the coach's, and refused."
            },
            footer = {
                "",
                "Examples:",
                "  golive board apply <commands.ndjson",
                "  golive board apply --video-hosts cdn.example.com <commands.ndjson | jq"
            })
    static final class Apply implements Callable<Integer> {

        /** The longest line that is read; a command is far shorter, and refused by its own limit. */
        static final int MAX_LINE_BYTES = 1 << 20;

        private final Surroundings surroundings;

        @Option(
                names = "--video-hosts",
                split = ",",
                paramLabel = "HOST",
                description =
                        "Where demo videos may come from, as in the setting golive.board.video-hosts; nowhere unless it"
                                + " is given.")
        private List<String> videoHosts = List.of();

        Apply(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            PracticeBoard board = new PracticeBoard(new BoardSettings(Set.copyOf(videoHosts)));
            LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
            boolean allTaken = true;
            try {
                while (lines.next()) {
                    allTaken &= lines.isBlank() || isTaken(board, lines);
                }
            } catch (IOException e) {
                throw RefusedException.unreadable(e);
            }
            surroundings.print(
                    JsonLine.of(json -> json.field("epoch", board.now().epoch())
                            .field("rev", board.now().rev())
                            .json("board", board.now().document().json())));
            return allTaken ? ExitCode.DONE : ExitCode.REFUSED;
        }

        private boolean isTaken(PracticeBoard board, LineReader lines) {
            try {
                if (lines.tooLong()) {
                    throw new MessageRefusedException(
                            RefusalCode.TOO_LARGE, "", "This line is longer than " + MAX_LINE_BYTES + " bytes.");
                }
                BoardPatch patch = board.take(lines.bytes(), lines.number());
                surroundings.print(
                        JsonLine.of(json -> json.field("rev", board.now().rev()).json("patch", patch.json())));
                return true;
            } catch (MessageRefusedException no) {
                surroundings.print(
                        JsonLine.of(json -> json.field("refused", no.code().name())
                                .field("pointer", no.pointer())
                                .field("detail", no.getMessage())));
                return false;
            }
        }
    }
}
