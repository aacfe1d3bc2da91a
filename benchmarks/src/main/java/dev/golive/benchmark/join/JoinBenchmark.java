package dev.golive.benchmark.join;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole run in the browser: athletes who come, a coach who goes live, and LiveKit's key-frame throttle. */
public final class JoinBenchmark {

    /** The name of the results. */
    public static final String NAME = "join";

    private static final int ROUNDS = Integer.getInteger("benchmarks.join.rounds", 24);
    private static final int THROTTLE_ROUNDS = Integer.getInteger("benchmarks.throttle.rounds", 16);
    private static final Path CLIENT = Path.of("golive-web/node_modules/livekit-client/package.json");
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    private final long seed;

    /** A run whose orders follow from the seed. */
    public JoinBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: about a quarter of an hour. */
    public Measurements run() throws IOException, InterruptedException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<Trial> trials = new ArrayList<>();
        Map<String, String> versions;
        try (Venue venue = Venue.open()) {
            versions = new TreeMap<>(Map.of(
                    "livekit-server", venue.livekit().binary().version(),
                    "livekit-client", clientVersion(),
                    "Chromium", venue.browserVersion()));
            trials.addAll(new Joins(venue, random).run(ROUNDS));
            trials.addAll(new GoingLive(venue).run(ROUNDS));
            trials.addAll(new KeyFrameThrottle(venue, random).run(THROTTLE_ROUNDS));
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), versions, List.copyOf(trials));
    }

    /** Says what was measured, and hands it on. */
    static Trial tell(Trial trial) {
        StringBuilder line = new StringBuilder();
        new TreeMap<>(trial.values())
                .forEach((name, value) -> line.append(String.format(Locale.ROOT, "  %s %.1f", name, value)));
        System.out.printf("round %2d  %-28s%s%n", trial.round(), trial.variant(), line);
        return trial;
    }

    static String clientVersion() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(CLIENT));
        return version.find() ? version.group(1) : "unknown";
    }
}
