package dev.golive.test.livekit;

import java.nio.file.Path;
import java.util.Optional;

/** A server that was installed on this machine, of whatever version. */
record PathWay() implements Way {

    @Override
    public String name() {
        return "PATH";
    }

    @Override
    public Attempt attempt(Surroundings surroundings) {
        Optional<Path> file = surroundings.onPath("livekit-server");
        if (file.isEmpty()) {
            return new Attempt.Missed("no livekit-server in any of its %d folders"
                    .formatted(surroundings.path().size()));
        }
        return VersionQuestion.ask(surroundings.commands(), file.get())
                .<Attempt>map(version -> new Attempt.Found(new LiveKitBinary(file.get(), version, name())))
                .orElseGet(() -> new Attempt.Missed("%s does not run here".formatted(file.get())));
    }
}
