package dev.golive.samples.console;

import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mints a LiveKit token, or reads one. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        optionListHeading = "%n",
        header = "Mints a LiveKit token, or reads one.",
        customSynopsis = {
            "golive token --role ROLE --session ID --participant ID [--name N] [--ttl DURATION] [--namespace N]",
            "       golive token --verify"
        },
        description = {
            "",
            "The room knows the bearer by a pseudonym, the one that GoLive.join gives: derived from participant, room and"
                    + " secret. The participant's own id is in the token only as the name, where --name is left out. Entry"
                    + " is not decided on: whoever has the secret decides.",
            "",
            "--verify reads a token from standard input and prints its claims as one line of JSON: issuer, room, identity,"
                    + " name, canPublish, canPublishSources, canSubscribe, canPublishData, hidden, notBefore, expiresAt"
                    + " (both in seconds since 1970).",
            "",
            "Needs LIVEKIT_API_KEY and LIVEKIT_API_SECRET in the environment."
        },
        footer = {
            "",
            "Examples:",
            "  golive token --role coach --session tuesday-hiit --participant user-7 --name Sam",
            "  golive token --role athlete --session tuesday-hiit --participant user-23 --ttl PT10M",
            "  golive token --role athlete --session tuesday-hiit --participant user-23 | golive token --verify"
        })
final class TokenCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final NamespaceOption namespace = new NamespaceOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "One of coach, co-coach, moderator, athlete, guest, preview.")
    private @Nullable Role role;

    @Option(names = "--session", paramLabel = "ID", description = "The session's id.")
    private @Nullable String session;

    @Option(names = "--participant", paramLabel = "ID", description = "Your own id of the person.")
    private @Nullable String participant;

    @Option(
            names = "--name",
            paramLabel = "N",
            description = "What the room calls them; the participant's id unless it is given.")
    private @Nullable String name;

    @Option(
            names = "--ttl",
            paramLabel = "DURATION",
            description = "How long the token opens the room, such as PT10M; the role's standard unless it is given.")
    private @Nullable Duration lifetime;

    @Option(names = "--verify", description = "Reads a token from standard input instead, and prints its claims.")
    private boolean verify;

    TokenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.print(verify ? read() : mint());
        return ExitCode.DONE;
    }

    private byte[] read() {
        for (String option : List.of("--role", "--session", "--participant", "--name", "--ttl")) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), "--verify reads a token from standard input: leave " + option + " out.");
            }
        }
        return desk().read(surroundings.readAll("token", TokenDesk.MAX_TOKEN_BYTES));
    }

    private byte[] mint() {
        Role knownRole = needed("--role", role);
        String knownSession = needed("--session", session);
        String knownParticipant = needed("--participant", participant);
        TokenDesk desk = desk();
        RoomName room = namespace.naming().nameFor(RefusedException.orRefused(() -> SessionId.of(knownSession)));
        return desk.mint(room, Bearer.of(knownParticipant, name, knownRole), lifetime);
    }

    private <T> T needed(String option, @Nullable T value) {
        if (value == null) {
            throw new ParameterException(
                    spec.commandLine(), "Missing option: " + option + ", or --verify to read a token.");
        }
        return value;
    }

    private TokenDesk desk() {
        return new TokenDesk(Credentials.of(surroundings.environment()), surroundings.clock());
    }
}
