package dev.golive.benchmark.evidence;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The run on evidence: how fast it is kept, bundled and rolled up. */
public final class EvidenceBenchmark {

    /** The name of the results. */
    public static final String NAME = "evidence";

    /** Turns of each kind: so many that one collection of garbage more or less does not move a median. */
    static final int ROUNDS = Integer.getInteger("benchmarks.evidence.rounds", 9);

    private final long seed;

    /** A run whose order follows from the seed. */
    public EvidenceBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: about six minutes. */
    public Measurements run() throws IOException, SQLException, InterruptedException, GeneralSecurityException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        LedgerThroughput ledgers = new LedgerThroughput(random);
        List<Trial> trials = new ArrayList<>(ledgers.run());
        trials.addAll(BundleTimes.run());
        trials.addAll(new RollupThroughput(random).run());
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), ledgers.versions(), List.copyOf(trials));
    }
}
