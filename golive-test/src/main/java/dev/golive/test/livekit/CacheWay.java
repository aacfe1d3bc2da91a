package dev.golive.test.livekit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server that an earlier run installed; its version is in its name, so it need not be asked. */
record CacheWay() implements Way {

    @Override
    public String name() {
        return "cache";
    }

    @Override
    public Attempt attempt(Surroundings surroundings) {
        Path file = surroundings.cachedServer();
        return in(file, name())
                .<Attempt>map(Attempt.Found::new)
                .orElseGet(() -> new Attempt.Missed(
                        Files.exists(file)
                                ? "%s is not an executable file".formatted(file)
                                : "%s does not exist".formatted(file)));
    }

    static Optional<LiveKitBinary> in(Path file, String foundBy) {
        return Files.isRegularFile(file) && Files.isExecutable(file)
                ? Optional.of(new LiveKitBinary(file, LiveKitBinary.TESTED_VERSION, foundBy))
                : Optional.empty();
    }
}
