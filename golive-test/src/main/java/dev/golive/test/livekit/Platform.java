package dev.golive.test.livekit;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kind of operating system, as far as finding and running a server depends on it; a closed family. */
enum Platform {
    LINUX(Optional.of("lo"), Optional.of("curl -sSL https://get.livekit.io | bash")),
    MACOS(Optional.of("lo0"), Optional.of("brew install livekit")),
    WINDOWS(Optional.empty(), Optional.empty());

    private final Optional<String> loopbackInterface;
    private final Optional<String> installer;

    Platform(Optional<String> loopbackInterface, Optional<String> installer) {
        this.loopbackInterface = loopbackInterface;
        this.installer = installer;
    }

    /** Reads the JDK's {@code os.name}; whatever is neither Windows nor macOS is treated as Linux. */
    static Platform named(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") ? MACOS : LINUX;
    }

    static Platform ofThisMachine() {
        return named(System.getProperty("os.name", ""));
    }

    /** The name of the loopback interface, where it is always the same one. */
    Optional<String> loopbackInterface() {
        return loopbackInterface;
    }

    /** The command that LiveKit documents for installing its server, where there is one. */
    Optional<String> installer() {
        return installer;
    }

    /** A command's file name. */
    String executable(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }

    /** How a line of shell is run. */
    List<String> shell(String line) {
        return this == WINDOWS ? List.of("cmd", "/c", line) : List.of("bash", "-c", line);
    }

    /** The folder where a program keeps what it can fetch again. */
    Path caches(Map<String, String> environment, Path home) {
        return switch (this) {
            case LINUX -> folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache"));
            case MACOS -> home.resolve("Library").resolve("Caches");
            case WINDOWS ->
                folder(environment, "LOCALAPPDATA")
                        .orElse(home.resolve("AppData").resolve("Local"));
        };
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
