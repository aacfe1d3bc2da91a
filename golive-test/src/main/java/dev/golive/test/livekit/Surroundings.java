package dev.golive.test.livekit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Everything that the search for a server may look at, run or ask. */
record Surroundings(
        Platform platform,
        Map<String, String> environment,
        Map<String, String> properties,
        CommandRunner commands,
        Confirmation confirmation,
        Consumer<String> progress) {

    static Surroundings ofThisProcess(Confirmation confirmation, Consumer<String> progress) {
        Platform platform = Platform.ofThisMachine();
        // Windows spells a variable as it likes (Path, PATH) and means the same.
        Map<String, String> environment =
                platform == Platform.WINDOWS ? new TreeMap<>(String.CASE_INSENSITIVE_ORDER) : new TreeMap<>();
        environment.putAll(System.getenv());
        Map<String, String> properties = System.getProperties().stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> System.getProperty(name, "")));
        return new Surroundings(
                platform, environment, properties, ChildProcesses.create(progress), confirmation, progress);
    }

    /** The value of an environment variable that is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The value of a system property that is set to something. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** The folders of the {@code PATH}, in their order. */
    List<Path> path() {
        return Arrays.stream(variable("PATH").orElse("").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    /** The first executable of this name on the {@code PATH}. */
    Optional<Path> onPath(String command) {
        return path().stream()
                .map(folder -> folder.resolve(platform.executable(command)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    /** Where a server is kept between runs. */
    Path cachedServer() {
        return cache().resolve(platform.executable("livekit-server-" + LiveKitBinary.TESTED_VERSION));
    }

    private Path cache() {
        return variable("GOLIVE_CACHE")
                .map(Path::of)
                .orElseGet(() -> platform.caches(
                                environment, Path.of(property("user.home").orElse(".")))
                        .resolve("golive"));
    }
}
