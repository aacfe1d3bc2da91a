package dev.golive.samples.console;

import dev.golive.command.CommandCodec;
import dev.golive.error.MessageRefusedException;
import dev.golive.message.MessageCodec;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What travels between pages, server and room. By itself it shows its help. */
@Command(
        name = "message",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Looks at what travels between pages, server and room.",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  golive message check <commands.ndjson",
            "  golive message check --from room <packets.ndjson"
        })
final class MessageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine message = spec.commandLine();
        message.usage(message.getErr());
        return ExitCode.USAGE;
    }

    /** Holds documents against the protocol. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            optionListHeading = "%n",
            header = "Holds documents against the protocol.",
            description = {
                "",
                "Reads one JSON document a line from standard input and answers each at once with a line: \"ok\" and its type,"
                        + " or \"refused\" with the code and the JSON Pointer of the place, which is empty for the whole document."
                        + " Blank lines are passed over. The exit code is 3 if any was refused.",
                "",
                "What the room says may be of a type or a version that this console does not know; what a client asks for may not."
            },
            footer = {
                "",
                "Examples:",
                "  golive message check <commands.ndjson",
                "  golive message check --from room <packets.ndjson"
            })
    static final class Check implements Callable<Integer> {

        /** The longest line that is read; what travels is far shorter, and refused by its own limit. */
        static final int MAX_LINE_BYTES = 1 << 20;

        private final Surroundings surroundings;

        @Option(
                names = "--from",
                paramLabel = "SENDER",
                description =
                        "Who sends it: client, a page to the server, or room, the server to the room; client unless it is given.")
        private Origin from = Origin.CLIENT;

        Check(Surroundings surroundings) {
            this.surroundings = surroundings;
        }

        @Override
        public Integer call() {
            LineReader lines = new LineReader(surroundings.in(), MAX_LINE_BYTES);
            boolean allRead = true;
            try {
                while (lines.next()) {
                    allRead &= lines.isBlank() || isRead(lines);
                }
            } catch (IOException e) {
                throw RefusedException.unreadable(e);
            }
            return allRead ? ExitCode.DONE : ExitCode.REFUSED;
        }

        private boolean isRead(LineReader lines) {
            if (lines.tooLong()) {
                surroundings.print("refused TOO_LARGE ");
                return false;
            }
            String refusal = null;
            String type = "";
            try {
                type = from.typeOf(lines.bytes());
            } catch (MessageRefusedException e) {
                refusal = e.code() + " " + e.pointer();
            }
            surroundings.print(refusal == null ? "ok " + type : "refused " + shown(refusal));
            return refusal == null;
        }

        /** A name in a pointer may hold what would fake another line. */
        private static String shown(@Nullable String pointer) {
            return String.valueOf(pointer).replaceAll("\\p{Cntrl}", "?");
        }
    }

    /** Who sends a document. */
    enum Origin {
        CLIENT {
            @Override
            String typeOf(byte[] document) {
                return CommandCodec.decode(document).type();
            }
        },
        ROOM {
            @Override
            String typeOf(byte[] document) {
                return MessageCodec.decode(document).type();
            }
        };

        /** The type of a document from there. */
        abstract String typeOf(byte[] document);

        static Origin parse(String name) {
            return switch (name) {
                case "client" -> CLIENT;
                case "room" -> ROOM;
                default -> throw new IllegalArgumentException("\"" + name + "\" sends nothing. Take client or room.");
            };
        }
    }
}
