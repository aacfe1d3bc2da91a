package dev.golive.test.livekit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** LiveKit's own installer, which writes outside of the SDK's cache and so runs only after a yes. */
record InstallerWay() implements Way {

    static final String RELEASES = "https://github.com/livekit/livekit/releases";

    private static final Duration LIMIT = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "installer";
    }

    @Override
    public Attempt attempt(Surroundings surroundings) {
        Optional<String> command = surroundings.platform().installer();
        if (command.isEmpty()) {
            return new Attempt.Missed("LiveKit has none for this system, but releases at " + RELEASES);
        }
        String question = "There is no livekit-server on this machine. Run LiveKit's own installer, `%s`?"
                .formatted(command.get());
        if (!surroundings.confirmation().confirms(question)) {
            return new Attempt.Missed("`%s` was not run, because nobody agreed to it".formatted(command.get()));
        }
        return run(surroundings, command.get());
    }

    private Attempt run(Surroundings surroundings, String command) {
        try {
            CommandRunner.Outcome outcome = surroundings
                    .commands()
                    .run(new CommandRunner.Command(
                            surroundings.platform().shell(command),
                            Map.of(),
                            LIMIT,
                            Optional.of("Running `%s`".formatted(command))));
            Optional<Path> installed = surroundings.onPath("livekit-server");
            if (outcome.exitCode() != 0 || installed.isEmpty()) {
                return new Attempt.Missed("`%s` ended with %d and there is %s livekit-server on the PATH:\n%s"
                        .formatted(
                                command,
                                outcome.exitCode(),
                                installed.isEmpty() ? "no" : "a",
                                outcome.output().indent(5).stripTrailing()));
            }
            return VersionQuestion.ask(surroundings.commands(), installed.get())
                    .<Attempt>map(version -> new Attempt.Found(new LiveKitBinary(installed.get(), version, name())))
                    .orElseGet(() -> new Attempt.Missed("%s does not run here".formatted(installed.get())));
        } catch (IOException failed) {
            return new Attempt.Missed(failed.toString());
        }
    }
}
