package dev.golive.test.livekit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks an executable which LiveKit server it is. */
final class VersionQuestion {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ANSWER = Pattern.compile("livekit-server version (\\S+)");

    private VersionQuestion() {}

    /** The version, or empty if the file does not run or is something else. */
    static Optional<String> ask(CommandRunner commands, Path executable) {
        try {
            CommandRunner.Outcome outcome =
                    commands.run(CommandRunner.Command.of(List.of(executable.toString(), "--version"), PATIENCE));
            Matcher answer = ANSWER.matcher(outcome.output());
            return outcome.exitCode() == 0 && answer.find() ? Optional.of(answer.group(1)) : Optional.empty();
        } catch (IOException cannotRun) {
            return Optional.empty();
        }
    }
}
