package dev.golive.test.livekit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles the tested version with Go into the cache; Go verifies the source against its public checksum database. */
record GoInstallWay() implements Way {

    static final String MODULE = "github.com/livekit/livekit-server/cmd/server@v" + LiveKitBinary.TESTED_VERSION;

    private static final Duration LIMIT = Duration.ofMinutes(40);

    @Override
    public String name() {
        return "go install";
    }

    @Override
    public Attempt attempt(Surroundings surroundings) {
        Optional<Path> go = surroundings.onPath("go");
        if (go.isEmpty()) {
            return new Attempt.Missed("there is no go on the PATH");
        }
        Path target = surroundings.cachedServer();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            InstallationLock lock = InstallationLock.acquire(target, LIMIT, surroundings.progress());
            try {
                // Another process may have done it while this one waited for the lock.
                Optional<LiveKitBinary> done = CacheWay.in(target, name());
                return done.isPresent() ? new Attempt.Found(done.get()) : install(surroundings, go.get(), target);
            } finally {
                lock.release();
            }
        } catch (IOException failed) {
            return new Attempt.Missed(failed.toString());
        }
    }

    private Attempt install(Surroundings surroundings, Path go, Path target) throws IOException {
        Path folder = Files.createTempDirectory(target.toAbsolutePath().getParent(), "installing-");
        try {
            String activity = "Compiling livekit-server %s with go install, once (some minutes)"
                    .formatted(LiveKitBinary.TESTED_VERSION);
            surroundings.progress().accept(activity);
            CommandRunner.Outcome outcome = surroundings
                    .commands()
                    .run(new CommandRunner.Command(
                            List.of(go.toString(), "install", MODULE),
                            variables(surroundings, go, folder),
                            LIMIT,
                            Optional.of(activity)));
            if (outcome.exitCode() != 0) {
                return new Attempt.Missed("`go install %s` ended with %d:\n%s"
                        .formatted(
                                MODULE,
                                outcome.exitCode(),
                                outcome.output().indent(5).stripTrailing()));
            }
            return moved(surroundings, folder.resolve(surroundings.platform().executable("server")), target);
        } finally {
            delete(folder);
        }
    }

    private Attempt moved(Surroundings surroundings, Path built, Path target) throws IOException {
        Optional<String> version = VersionQuestion.ask(surroundings.commands(), built);
        if (version.isEmpty()) {
            return new Attempt.Missed("what it built does not run here");
        }
        // Whoever looks into the cache meanwhile sees the whole file or none.
        Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
        surroundings.progress().accept("Installed livekit-server %s at %s.".formatted(version.get(), target));
        return new Attempt.Found(new LiveKitBinary(target, version.get(), name()));
    }

    /** Whatever the reader switched off for modules of their own, these are public ones and stay verified. */
    private static Map<String, String> variables(Surroundings surroundings, Path go, Path bin) throws IOException {
        CommandRunner.Outcome asked = surroundings
                .commands()
                .run(CommandRunner.Command.of(List.of(go.toString(), "env", "GOSUMDB"), Duration.ofMinutes(1)));
        String database = asked.output().strip();
        return Map.of(
                "GOBIN",
                bin.toString(),
                "GOSUMDB",
                database.isEmpty() || database.equals("off") ? "sum.golang.org" : database,
                "GONOSUMDB",
                "none",
                "GOINSECURE",
                "none");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
