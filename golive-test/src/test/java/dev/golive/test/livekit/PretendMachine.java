package dev.golive.test.livekit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A machine in a temporary folder: its own PATH, cache and settings, with shell scripts for programs. */
final class PretendMachine {

    final Map<String, String> environment = new HashMap<>();
    final Map<String, String> properties = new HashMap<>();
    final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    final List<String> questions = new ArrayList<>();
    Platform platform = Platform.LINUX;
    boolean answer;

    private final Path folder;

    PretendMachine(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(bin());
        environment.put("PATH", bin().toString());
        environment.put("GOLIVE_CACHE", cache().toString());
        properties.put("user.home", folder.resolve("home").toString());
    }

    Path bin() {
        return folder.resolve("bin");
    }

    Path cache() {
        return folder.resolve("cache");
    }

    Path cachedServer() {
        return cache().resolve("livekit-server-1.13.5");
    }

    /** A file that can be run and does what the shell lines say. */
    Path program(Path file, String lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
        return file;
    }

    Path server(Path file, String version) throws IOException {
        return program(file, "echo livekit-server version " + version);
    }

    /** A {@code go} that notes how it was called, and "builds" a server of the tested version. */
    Path go() throws IOException {
        return program(bin().resolve("go"), """
                if [ "$1" = env ]; then echo "$GOSUMDB"; exit 0; fi
                echo "$* GOSUMDB=$GOSUMDB GONOSUMDB=$GONOSUMDB GOINSECURE=$GOINSECURE" >> "%s"
                printf '#!/bin/sh\\necho livekit-server version 1.13.5\\n' > "$GOBIN/server"
                chmod +x "$GOBIN/server"
                """.formatted(goCalls()));
    }

    Path goCalls() {
        return folder.resolve("go-calls.txt");
    }

    Surroundings surroundings() {
        return surroundings(ChildProcesses.reporting(progress::add, Duration.ofMillis(20)));
    }

    Surroundings surroundings(CommandRunner commands) {
        Confirmation confirmation = question -> {
            questions.add(question);
            return answer;
        };
        return new Surroundings(platform, environment, properties, commands, confirmation, progress::add);
    }

    LiveKitBinary search() {
        return BinarySearch.of(surroundings()).find();
    }
}
