package dev.golive.samples.console;

import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a session to its room, and back. */
@Command(
        name = "room",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        parameterListHeading = "%n",
        optionListHeading = "%n",
        header = "The room of a session, or the session of a room.",
        description = {
            "",
            "A session has the same room everywhere and always; nothing is looked up, and no credentials are needed.",
            "A session id that begins with a hyphen goes after a -- of its own."
        },
        footer = {
            "",
            "Examples:",
            "  golive room tuesday-hiit",
            "      gl1.golive.s.tuesday-hiit",
            "  golive room --session-of gl1.fit.s.tuesday-hiit --namespace fit",
            "      tuesday-hiit"
        })
final class RoomCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final NamespaceOption namespace = new NamespaceOption();

    @ArgGroup(multiplicity = "1")
    private Question question = new Question();

    RoomCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.print(
                question.room == null
                        ? roomOf(question.session, namespace.naming())
                        : sessionOf(question.room, namespace.naming()));
        return ExitCode.DONE;
    }

    private static String roomOf(String session, RoomNaming naming) {
        return naming.nameFor(RefusedException.orRefused(() -> SessionId.of(session)))
                .value();
    }

    private static String sessionOf(String name, RoomNaming naming) {
        RoomName room = RefusedException.orRefused(() -> RoomName.of(name));
        return naming.sessionOf(room)
                .orElseThrow(() -> new RefusedException(ForeignRoom.why(room, naming)))
                .value();
    }

    /** The one thing that is asked for. */
    static final class Question {

        @Parameters(paramLabel = "SESSION", description = "The session's id, as your timetable writes it.")
        private String session = "";

        @Option(
                names = "--session-of",
                paramLabel = "ROOM",
                description = "Prints the id of this room's session instead.")
        private @Nullable String room;
    }
}
