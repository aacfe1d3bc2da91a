package dev.golive.benchmark.startup;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.startup.application.MinimalApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootVersion;

/** Starts a minimal web application with the starter and without it, in turns, each time in a fresh Java. */
public final class StartUpBenchmark {

    /** The name of the results. */
    public static final String NAME = "startup";

    /** The application without the starter, the baseline. */
    public static final String PLAIN = "plain";

    /** The same with the starter. */
    public static final String STARTER = "starter";

    /** From Java's start until the application could serve. */
    public static final String ELAPSED = "elapsed-millis";

    /** Processor time until then, of all threads. */
    public static final String PROCESSOR = "processor-millis";

    /** How many jars are on the class path. */
    public static final String JARS = "jars";

    /** How many millions of bytes they have. */
    public static final String MEGABYTES = "megabytes";

    private static final int ROUNDS = Integer.getInteger("benchmarks.startup.rounds", 10);

    /** The first starts find nothing in the file system's cache. */
    private static final int WARM_UPS = 1;

    private static final Path CLASSES = Path.of("benchmarks/target/classes").toAbsolutePath();

    /** Those that the starter asks for; nobody listens there, and nothing is sent. The other application ignores them. */
    private static final List<String> SETTINGS = List.of(
            "--golive.livekit.url=ws://127.0.0.1:7880",
            "--golive.livekit.api-key=APIbenchmark",
            "--golive.livekit.api-secret=a-secret-for-benchmarks-that-opens-nothing-at-all",
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=warn");

    private final long seed;

    /** A run whose order follows from the seed. */
    public StartUpBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: about a minute. */
    public Measurements run() throws IOException, InterruptedException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<ClassPath> classPaths = List.of(ClassPath.of(PLAIN), ClassPath.of(STARTER));
        List<Trial> trials = new ArrayList<>();
        for (int round = 1 - WARM_UPS; round <= ROUNDS; round++) {
            List<ClassPath> order = new ArrayList<>(classPaths);
            Collections.shuffle(order, random);
            for (ClassPath classPath : order) {
                Trial trial = new Trial(classPath.variant(), round, measure(classPath));
                System.out.printf(
                        Locale.ROOT,
                        "round %2d  %-8s  %5.0f ms elapsed  %5.0f ms of processor time%n",
                        round,
                        trial.variant(),
                        trial.values().get(ELAPSED),
                        trial.values().get(PROCESSOR));
                if (round > 0) {
                    trials.add(trial);
                }
            }
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME,
                start.toString(),
                seconds,
                seed,
                quiet,
                Machine.here(),
                Map.of("Spring Boot", String.valueOf(SpringBootVersion.getVersion())),
                trials);
    }

    private static Map<String, Double> measure(ClassPath classPath) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("golive-startup");
        try {
            String[] figures = start(classPath, folder).split(" ", -1);
            return Map.of(
                    ELAPSED, Double.valueOf(figures[0]),
                    PROCESSOR, Double.valueOf(figures[1]),
                    JARS, (double) classPath.jars().size(),
                    MEGABYTES, classPath.megabytes());
        } finally {
            delete(folder);
        }
    }

    private static String start(ClassPath classPath, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath.behind(CLASSES),
                MinimalApplication.class.getName()));
        command.addAll(SETTINGS);
        Process java = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return output.lines()
                .filter(line -> line.startsWith(MinimalApplication.READY))
                .map(line -> line.substring(MinimalApplication.READY.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The application \"" + classPath.variant() + "\" did not start:\n" + output));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
