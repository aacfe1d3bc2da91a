package dev.golive.test.livekit;

import java.util.ArrayList;
import java.util.List;

/** Goes the ways to a server one after the other, until one leads there. */
final class BinarySearch {

    private static final List<Way> WAYS =
            List.of(new SettingWay(), new PathWay(), new CacheWay(), new GoInstallWay(), new InstallerWay());

    private final Surroundings surroundings;

    private BinarySearch(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static BinarySearch of(Surroundings surroundings) {
        return new BinarySearch(surroundings);
    }

    /**
     * Finds a server.
     *
     * @throws LiveKitUnavailableException if no way leads to one, with every way and why it did not
     */
    LiveKitBinary find() {
        List<String> tried = new ArrayList<>();
        for (Way way : WAYS) {
            Way.Attempt attempt = way.attempt(surroundings);
            if (attempt instanceof Way.Attempt.Found found) {
                return reported(found.binary());
            } else if (attempt instanceof Way.Attempt.Missed missed) {
                tried.add("  %d. %s: %s".formatted(tried.size() + 1, way.name(), missed.reason()));
            }
        }
        throw new LiveKitUnavailableException(nothingFound(tried));
    }

    private LiveKitBinary reported(LiveKitBinary binary) {
        if (!binary.version().equals(LiveKitBinary.TESTED_VERSION)) {
            surroundings
                    .progress()
                    .accept("Using livekit-server %s at %s; this release is tested with %s."
                            .formatted(binary.version(), binary.path(), LiveKitBinary.TESTED_VERSION));
        }
        return binary;
    }

    private String nothingFound(List<String> tried) {
        return """
                There is no livekit-server on this machine, and none could be installed. Tried, in this order:
                %s
                To go on, do one of these and run it again:
                  - install Go from https://go.dev/dl, and livekit-server %s is compiled once (some minutes);
                  - %s;
                  - set %s, or -D%s, to the path of a livekit-server.""".formatted(
                String.join("\n", tried),
                LiveKitBinary.TESTED_VERSION,
                surroundings
                        .platform()
                        .installer()
                        .map("run LiveKit's own installer: %s"::formatted)
                        .orElse("unpack a release from " + InstallerWay.RELEASES + " into a folder on the PATH"),
                LiveKitBinary.VARIABLE,
                LiveKitBinary.PROPERTY);
    }
}
