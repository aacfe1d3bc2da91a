package dev.golive.benchmark.relay;

import dev.golive.benchmark.measure.Machine;
import dev.golive.benchmark.measure.Measurements;
import dev.golive.benchmark.measure.Quiet;
import dev.golive.benchmark.measure.Trial;
import dev.golive.message.ReactionKind;
import dev.golive.relay.RelaySettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * The heap in use, after a collection, while three hundred chat and react: before anybody did, and then ten times. All is kept in
 * an H2 file, whose cache is in the same heap.
 */
public final class RoomMemory {

    /** The name of the results. */
    public static final String NAME = "relay-memory";

    /** How many people are in the room. */
    public static final int PEOPLE = 300;

    /** Lines a second. */
    public static final int LINES_PER_SECOND = 3;

    /** Taps a second. */
    public static final int TAPS_PER_SECOND = 50;

    /** The one variant: round 0 is before the first line. */
    public static final String VARIANT = "room-memory";

    /** Bytes in use after a collection. */
    public static final String HEAP = "heap-bytes";

    /** Seconds since the first line. */
    public static final String SECONDS = "seconds";

    /** Lines so far. */
    public static final String LINES = "lines";

    /** Reactions so far, as the room's totals have them. */
    public static final String REACTIONS = "reactions";

    private static final Duration LENGTH = Duration.parse(System.getProperty("benchmarks.relay.memory", "PT10M"));
    private static final int SAMPLES = 10;
    private static final int THREADS = 4;

    private final long seed;

    /** A run; the seed only stands in its results. */
    public RoomMemory(long seed) {
        this.seed = seed;
    }

    /** Measures: ten minutes, unless {@code -Dbenchmarks.relay.memory} says otherwise. */
    public Measurements run() throws IOException, SQLException, InterruptedException, ExecutionException {
        Quiet quiet = Quiet.await();
        Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<Trial> trials = new ArrayList<>();
        Map<String, String> versions;
        try (Store.Open file = Store.Open.of(Store.FILE)) {
            versions = file.version();
            RelaySettings settings = file.relay();
            try (BusyClass room = BusyClass.open(settings, PEOPLE)) {
                trials.add(RelayBenchmark.tell(sample(0, room)));
                for (int sample = 1; sample <= SAMPLES; sample++) {
                    keepBusy(room, settings.kinds(), sample - 1, LENGTH.dividedBy(SAMPLES));
                    trials.add(RelayBenchmark.tell(sample(sample, room)));
                }
            }
        }
        long seconds = Duration.between(start, Instant.now()).toSeconds();
        return new Measurements(
                NAME, start.toString(), seconds, seed, quiet, Machine.here(), versions, List.copyOf(trials));
    }

    /** Nobody is faster than the standard limits allow: a line in 100 s and a tap in 6 s for each. */
    private static void keepBusy(BusyClass room, List<ReactionKind> kinds, int before, Duration length)
            throws InterruptedException, ExecutionException {
        CompletableFuture<Void> taps = CompletableFuture.runAsync(() ->
                pace(TAPS_PER_SECOND, length, turn -> room.tap(turn % PEOPLE, kinds.get(turn % kinds.size()))));
        int firstWriter = (int) (before * length.toSeconds() * LINES_PER_SECOND);
        pace(LINES_PER_SECOND, length, turn -> room.say((firstWriter + turn) % PEOPLE));
        taps.get();
    }

    /** What one of them does, and whether it was taken. */
    private interface Doing {
        boolean once(int turn);
    }

    private static void pace(int perSecond, Duration length, Doing doing) {
        try {
            Pace.keep(perSecond, length, THREADS, turn -> {
                if (!doing.once(turn)) {
                    throw new IllegalStateException("Something was refused; all is to pass.");
                }
            });
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The room did not stay busy.", e);
        }
    }

    private static Trial sample(int round, BusyClass room) {
        return new Trial(
                VARIANT,
                round,
                Map.of(
                        HEAP, (double) usedBytes(),
                        SECONDS,
                                (double) LENGTH.dividedBy(SAMPLES)
                                        .multipliedBy(round)
                                        .toSeconds(),
                        LINES, (double) room.lines(),
                        REACTIONS, (double) room.reactions()));
    }

    private static long usedBytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
