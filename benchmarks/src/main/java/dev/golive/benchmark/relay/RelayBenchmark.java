package dev.golive.benchmark.relay;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/** The run at the relay: how many lines pass, how long people wait for it, and to how many packets reactions come. */
public final class RelayBenchmark {

    /** The name of the results. */
    public static final String NAME = "relay";

    private final long seed;

    /** A run whose order follows from the seed. */
    public RelayBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: about seven minutes. */
    public Measurements run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<Trial> trials = new ArrayList<>();
        Throughput throughput = new Throughput(random);
        trials.addAll(throughput.run());
        trials.addAll(new Senders(random).run());
        trials.addAll(FanOut.run());
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME,
                start.toString(),
                seconds,
                seed,
                quiet,
                Machine.here(),
                throughput.versions(),
                List.copyOf(trials));
    }

    /** Says what was measured, and hands it on. */
    public static Trial tell(Trial trial) {
        StringBuilder line = new StringBuilder();
        new TreeMap<>(trial.values())
                .forEach((name, value) -> line.append(String.format(Locale.ROOT, "  %s %.2f", name, value)));
        System.out.printf("round %2d  %-30s%s%n", trial.round(), trial.variant(), line);
        return trial;
    }
}
