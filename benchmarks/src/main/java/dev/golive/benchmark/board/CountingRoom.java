package dev.golive.benchmark.board;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.CountingLiveKit;
import dev.golive.benchmark.relay.Pace;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.benchmark.relay.Store;
import dev.golive.board.BoardReps;
import dev.golive.command.LeaderboardJoin;
import dev.golive.command.RepCount;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Three hundred count at once, each saying a count a second: to how many packets it comes, whether the board has all of it, and the heap
 * in use, after a collection, before anybody counted and then ten times. All is kept in an H2 file, whose cache is in the same heap.
 */
public final class CountingRoom {

    /** How many count. */
    public static final int PEOPLE = 300;

    /** The one variant: round 0 is before the first count. */
    public static final String VARIANT = "counting";

    /** Bytes in use after a collection. */
    public static final String HEAP = "heap-bytes";

    /** Seconds since the first count. */
    public static final String SECONDS = "seconds";

    /** Packets about the board that each viewer got in a second, since the last sample. */
    public static final String PACKETS = "packets-per-viewer-per-second";

    /** How often the room's metadata was changed in a second, since the last sample. */
    public static final String METADATA = "metadata-per-second";

    /** Requests with a count so far. */
    public static final String REQUESTS = "requests";

    /** Repetitions that people have counted so far. */
    public static final String COUNTED = "counted";

    /** Repetitions on the board: the sum of its counters. */
    public static final String ON_BOARD = "on-board";

    private static final Duration LENGTH = Duration.parse(System.getProperty("benchmarks.board.counting", "PT10M"));
    private static final Duration CALM = Duration.ofMillis(2_500);
    private static final int SAMPLES = 10;
    private static final int THREADS = 8;
    private static final double NANOS_PER_SECOND = 1e9;

    private final CountingLiveKit livekit = new CountingLiveKit(PEOPLE);
    private final AtomicLongArray counts = new AtomicLongArray(PEOPLE);
    private long requests;

    List<Trial> run() throws IOException, SQLException, InterruptedException, ExecutionException {
        List<Trial> trials = new ArrayList<>();
        try (Store.Open file = Store.Open.of(Store.FILE);
                TrainingRooms rooms = TrainingRooms.open(file.relay(), livekit, InstantSource.system(), 1, PEOPLE)) {
            BusyBoard.commands().forEach(command -> check(rooms.coach(0, command)));
            for (int person = 0; person < PEOPLE; person++) {
                check(rooms.athlete(0, person, new LeaderboardJoin(rooms.newId(), person % 2 == 0, null)));
            }
            trials.add(RelayBenchmark.tell(sample(0, rooms, 0, 0)));
            for (int sample = 1; sample <= SAMPLES; sample++) {
                long packets = livekit.packets(TrainingRooms.BOARD_TOPIC);
                long metadata = livekit.metadataUpdates();
                long begin = System.nanoTime();
                count(rooms);
                double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
                double packetsPerSecond = (livekit.packets(TrainingRooms.BOARD_TOPIC) - packets) / seconds;
                double metadataPerSecond = (livekit.metadataUpdates() - metadata) / seconds;
                trials.add(RelayBenchmark.tell(sample(sample, rooms, packetsPerSecond, metadataPerSecond)));
            }
        }
        return trials;
    }

    /** A page says its count, never "one more", and every second at most: it grows by a half to one and a half each time. */
    private void count(TrainingRooms rooms) throws InterruptedException, ExecutionException {
        long before = requests;
        requests += Pace.keep(PEOPLE, LENGTH.dividedBy(SAMPLES), THREADS, turn -> {
                    int person = turn % PEOPLE;
                    long number = before / PEOPLE + turn / PEOPLE + 1;
                    long count = (long) (number * (0.5 + (person * 37 % 100) / 100.0));
                    counts.set(person, count);
                    check(rooms.athlete(
                            0,
                            person,
                            new RepCount(
                                    rooms.newId(),
                                    BusyBoard.COUNTERS.get(person % BusyBoard.COUNTERS.size()),
                                    (int) count,
                                    number,
                                    null)));
                })
                .fromDue()
                .size();
    }

    private static void check(boolean taken) {
        if (!taken) {
            throw new IllegalStateException("Something was refused; all is to pass.");
        }
    }

    private Trial sample(int round, TrainingRooms rooms, double packets, double metadata) throws InterruptedException {
        // The board is told once a second.
        Thread.sleep(CALM.toMillis());
        long counted = 0;
        for (int person = 0; person < PEOPLE; person++) {
            counted += counts.get(person);
        }
        long onBoard =
                rooms.board(0).reps().stream().mapToLong(BoardReps::total).sum();
        return new Trial(
                VARIANT,
                round,
                Map.of(
                        HEAP, (double) usedBytes(),
                        SECONDS,
                                (double) LENGTH.dividedBy(SAMPLES)
                                        .multipliedBy(round)
                                        .toSeconds(),
                        PACKETS, packets,
                        METADATA, metadata,
                        REQUESTS, (double) requests,
                        COUNTED, (double) counted,
                        ON_BOARD, (double) onBoard));
    }

    private static long usedBytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
