package dev.golive.benchmark.relay;

import dev.golive.benchmark.measure.Spread;
import dev.golive.benchmark.measure.Trial;
import dev.golive.relay.RelaySettings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * How long people wait for the relay's answer when three hundred write, each a line every three seconds, and when one more
 * floods the room. The standard limits hold.
 */
public final class Senders {

    /** How many write. */
    public static final int PEOPLE = 300;

    /** Lines a second, of all together. */
    public static final int LINES_PER_SECOND = 100;

    /** What the one more does. */
    public enum Flood {
        /** Nothing: there is none. */
        NONE,
        /** Sends ten requests each millisecond, or as near to that as the answers come. */
        STEADY,
        /** Sends one request after the other as fast as the answers come, which takes a core of this process. */
        UNBOUNDED
    }

    /** Half of them wait less, in milliseconds from when the line was due. */
    public static final String P50 = "p50";

    /** Nine of ten. */
    public static final String P90 = "p90";

    /** Ninety-nine of hundred. */
    public static final String P99 = "p99";

    /** The same from the call: without the time that the harness itself was late. */
    public static final String P99_OF_CALL = "p99-of-call";

    /** Requests of the one who floods, in a second. */
    public static final String FLOOD = "flood-per-second";

    /** Lines that were refused, of all but the one who floods. */
    public static final String REFUSED = "refused";

    /** Where it is kept. */
    public static final List<Store> STORES = List.of(Store.MEMORY, Store.FILE);

    private static final int ROUNDS = Integer.getInteger("benchmarks.relay.rounds", 4);
    private static final int THREADS = 32;
    private static final Duration WARM = Duration.ofSeconds(2);
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int AT_ONCE = 10;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Random random;

    Senders(Random random) {
        this.random = random;
    }

    /** The name of the variant in the results. */
    public static String variant(Store store, Flood flood) {
        return "senders." + store + "." + flood;
    }

    private record Turn(Store store, Flood flood) {}

    List<Trial> run() throws IOException, InterruptedException, ExecutionException {
        List<Trial> trials = new ArrayList<>();
        List<Turn> turns = new ArrayList<>();
        for (Store store : STORES) {
            for (Flood flood : Flood.values()) {
                turns.add(new Turn(store, flood));
            }
        }
        try (Store.Open file = Store.Open.of(Store.FILE)) {
            // Java and the database are warm before the first one counts.
            for (Turn turn : turns) {
                once(turn, 0, settings(turn, file));
            }
            for (int round = 1; round <= ROUNDS; round++) {
                Collections.shuffle(turns, random);
                for (Turn turn : turns) {
                    trials.add(RelayBenchmark.tell(once(turn, round, settings(turn, file))));
                }
            }
        }
        return trials;
    }

    private static RelaySettings settings(Turn turn, Store.Open file) {
        return turn.store() == Store.FILE ? file.relay() : RelaySettings.standard();
    }

    private static Trial once(Turn turn, int round, RelaySettings settings)
            throws InterruptedException, ExecutionException {
        Map<String, Double> values = new HashMap<>();
        try (BusyClass room = BusyClass.open(settings, PEOPLE + 1)) {
            AtomicBoolean over = new AtomicBoolean();
            AtomicLong floods = new AtomicLong();
            Thread flooding = new Thread(() -> flood(turn.flood(), room, over, floods), "flood");
            flooding.start();
            AtomicLong refused = new AtomicLong();
            try {
                write(room, WARM, refused);
                long before = floods.get();
                long begin = System.nanoTime();
                Pace.Waits waits = write(room, LENGTH, refused);
                double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
                Spread fromDue = Spread.of(waits.fromDue());
                values.put(P50, fromDue.median());
                values.put(P90, fromDue.p90());
                values.put(P99, fromDue.percentile(0.99));
                values.put(P99_OF_CALL, Spread.of(waits.fromCall()).percentile(0.99));
                values.put(FLOOD, (floods.get() - before) / seconds);
                values.put(REFUSED, (double) refused.get());
            } finally {
                over.set(true);
                flooding.join();
            }
        }
        return new Trial(variant(turn.store(), turn.flood()), round, values);
    }

    private static void flood(Flood flood, BusyClass room, AtomicBoolean over, AtomicLong floods) {
        if (flood == Flood.NONE) {
            return;
        }
        for (long due = System.nanoTime(); !over.get(); due += PAUSE_NANOS) {
            for (int each = 0; each < AT_ONCE; each++) {
                room.say(PEOPLE);
                floods.incrementAndGet();
            }
            if (flood == Flood.STEADY) {
                LockSupport.parkNanos(due + PAUSE_NANOS - System.nanoTime());
            }
        }
    }

    private static Pace.Waits write(BusyClass room, Duration length, AtomicLong refused)
            throws InterruptedException, ExecutionException {
        return Pace.keep(LINES_PER_SECOND, length, THREADS, turn -> {
            if (!room.say(turn % PEOPLE)) {
                refused.incrementAndGet();
            }
        });
    }
}
