package dev.golive.benchmark.micro;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import io.livekit.server.AccessToken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the microbenchmarks in turns, each time in a fresh Java: whatever disturbs the machine disturbs all alike. */
public final class MicroBenchmark {

    /** The name of the results. */
    public static final String NAME = "jmh";

    /** Microseconds of processor time for one operation. */
    public static final String MICROS = "cpu-micros";

    /** Microseconds that passed for one operation. */
    public static final String ELAPSED = "elapsed-micros";

    /** Bytes allocated for one operation. */
    public static final String BYTES = "bytes";

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final int ROUNDS = Integer.getInteger("benchmarks.jmh.rounds", 4);
    private static final int ITERATIONS = 5;
    private final long seed;

    /** A run whose order follows from the seed. */
    public MicroBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: some minutes. */
    public Measurements run() throws RunnerException, InterruptedException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<Trial> trials = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            List<String> order = new ArrayList<>(
                    Comparison.ALL.stream().flatMap(Comparison::variants).toList());
            Collections.shuffle(order, random);
            for (String variant : order) {
                trials.addAll(measure(variant, round));
            }
            trials.addAll(FoldMemory.measure(round));
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME,
                start.toString(),
                seconds,
                seed,
                quiet,
                Machine.here(),
                Map.of("livekit-server (Java)", jar()),
                trials);
    }

    private static List<Trial> measure(String variant, int round) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\." + variant.replace(".", "\\.") + "$")
                .forks(1)
                .warmupIterations(ITERATIONS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(ITERATIONS)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        RunResult result = new Runner(options).runSingle();
        List<Trial> trials = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                Map<String, Double> values = Map.of(
                        MICROS, profiled(iteration.getSecondaryResults(), CpuTime.RESULT),
                        ELAPSED, iteration.getPrimaryResult().getScore(),
                        BYTES, profiled(iteration.getSecondaryResults(), ALLOCATED));
                trials.add(new Trial(variant, round, values));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "round %d  %-28s %8.3f µs of processor time  %8.0f bytes%n",
                round,
                variant,
                profiled(result.getSecondaryResults(), CpuTime.RESULT),
                profiled(result.getSecondaryResults(), ALLOCATED));
        return trials;
    }

    @SuppressWarnings("rawtypes") // as JMH has it
    private static double profiled(Map<String, Result> byName, String name) {
        return Objects.requireNonNull(byName.get(name), name).getScore();
    }

    /** The version stands in the name of the jar. */
    private static String jar() {
        return Path.of(AccessToken.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .getFileName()
                .toString()
                .replaceAll("^livekit-server-|\\.jar$", "");
    }
}
