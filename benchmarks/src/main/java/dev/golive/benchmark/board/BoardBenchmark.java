package dev.golive.benchmark.board;

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
import java.util.Random;
import java.util.concurrent.ExecutionException;

/** The run at the board: bytes for each viewer of a whole class, three hundred who count, and how many commands pass. */
public final class BoardBenchmark {

    /** The name of the results. */
    public static final String NAME = "board";

    private final long seed;

    /** A run whose class and whose order follow from the seed. */
    public BoardBenchmark(long seed) {
        this.seed = seed;
    }

    /** Measures: about twenty minutes, of which people count for ten unless {@code -Dbenchmarks.board.counting} says otherwise. */
    public Measurements run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Random random = new Random(seed);
        System.out.println("Order shuffled with seed " + seed + ".");
        List<Trial> bytes = new ClassBytes(random).run();
        System.out.printf("A class of %d changes.%n", bytes.size());
        List<Trial> trials = new ArrayList<>(bytes);
        trials.addAll(new CountingRoom().run());
        CommandRate rate = new CommandRate(random);
        trials.addAll(rate.run());
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), rate.versions(), List.copyOf(trials));
    }
}
