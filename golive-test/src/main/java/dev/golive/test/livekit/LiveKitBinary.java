package dev.golive.test.livekit;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A {@code livekit-server} executable on this machine.
 *
 * @param path where it is
 * @param version what it calls itself, for example {@code 1.13.5}
 * @param foundBy the way that led to it: {@code setting}, {@code PATH}, {@code cache}, {@code go install} or {@code installer}
 */
public record LiveKitBinary(Path path, String version, String foundBy) {

    /** The version that this release of the SDK is tested with, and that {@code go install} brings. */
    public static final String TESTED_VERSION = "1.13.5";

    /** The system property that names an executable to use, before {@link #VARIABLE} and before every other way. */
    public static final String PROPERTY = "golive.livekit.server";

    /** The environment variable that names an executable to use. */
    public static final String VARIABLE = "GOLIVE_LIVEKIT_SERVER";

    /**
     * Finds a server as {@link #find(Confirmation, Consumer)} does, asking nobody and reporting on standard error.
     *
     * @throws LiveKitUnavailableException if no way leads to a server
     */
    public static LiveKitBinary find() {
        return find(Confirmation.never(), System.err::println);
    }

    /**
     * Finds a server: the setting, else the {@code PATH}, else the SDK's cache, else {@code go install} into that cache,
     * else LiveKit's own installer if {@code confirmation} agrees.
     *
     * <p>The cache is {@code $GOLIVE_CACHE}, else {@code golive} in the user's folder for caches. Blocks: milliseconds when a
     * server is there, one and a half to eight minutes on two cores when {@code go install} compiles it, with a line to {@code progress} about
     * every ten seconds. Safe to call from many threads and processes at once: one of them installs, the others wait.
     *
     * @throws LiveKitUnavailableException if no way leads to a server, or the setting names something that is not one
     */
    public static LiveKitBinary find(Confirmation confirmation, Consumer<String> progress) {
        return BinarySearch.of(Surroundings.ofThisProcess(confirmation, progress))
                .find();
    }
}
