package dev.golive.benchmark.relay;

import dev.golive.benchmark.measure.Trial;
import dev.golive.relay.MessageClass;
import dev.golive.relay.RateLimit;
import dev.golive.relay.RateLimits;
import dev.golive.relay.RelaySettings;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * How many lines of chat pass in a second when so many people write one after the other, all in one room. The bare insert is
 * the same rows into the same table, by as many connections, each row a commit of its own. Limits are lifted; the standard
 * filters look at each line.
 */
public final class Throughput {

    /** Lines in a second. */
    public static final String PER_SECOND = "per-second";

    /** Packets to the room for a line, LiveKit's copies not among them. */
    public static final String PACKETS = "packets-per-line";

    /** How many write at once. */
    public static final List<Integer> WRITERS = List.of(1, 64);

    private static final int ROUNDS = Integer.getInteger("benchmarks.relay.rounds", 4);
    private static final Duration WARM = Duration.ofSeconds(1);
    private static final Duration LENGTH = Duration.ofSeconds(2);
    private static final String CHAT = "golive.1.chat";

    /** A line's ways. */
    public enum Way {
        /** The row and nothing else. */
        INSERT,
        /** Through the relay. */
        RELAY
    }

    private final Random random;
    private final Map<String, String> versions = new TreeMap<>();

    Throughput(Random random) {
        this.random = random;
    }

    /** The name of the variant in the results. */
    public static String variant(Store store, Way way, int writers) {
        return "throughput." + store + "." + way + "." + writers;
    }

    private record Turn(Store store, Way way, int writers) {}

    /** What keeps it, by name; known when it has run. */
    Map<String, String> versions() {
        return versions;
    }

    List<Trial> run() throws IOException, SQLException, InterruptedException, ExecutionException {
        List<Trial> trials = new ArrayList<>();
        try (Store.Open file = Store.Open.of(Store.FILE);
                Store.Open postgres = Store.Open.of(Store.POSTGRES)) {
            Map<Store, Store.Open> databases = Map.of(Store.FILE, file, Store.POSTGRES, postgres);
            versions.putAll(file.version());
            versions.putAll(postgres.version());
            List<Turn> turns = turns();
            for (Turn turn : turns) {
                once(turn, 0, databases);
            }
            for (int round = 1; round <= ROUNDS; round++) {
                Collections.shuffle(turns, random);
                for (Turn turn : turns) {
                    trials.add(RelayBenchmark.tell(once(turn, round, databases)));
                }
            }
        }
        return trials;
    }

    private static List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (Store store : Store.values()) {
            for (int writers : WRITERS) {
                turns.add(new Turn(store, Way.RELAY, writers));
                if (store != Store.MEMORY) {
                    turns.add(new Turn(store, Way.INSERT, writers));
                }
            }
        }
        return turns;
    }

    private static Trial once(Turn turn, int round, Map<Store, Store.Open> databases)
            throws SQLException, InterruptedException, ExecutionException {
        Store.Open database = databases.get(turn.store());
        String variant = variant(turn.store(), turn.way(), turn.writers());
        if (turn.way() == Way.INSERT && database != null) {
            try (BareInserts inserts = BareInserts.open(database.durable(), turn.writers())) {
                Crowd.work(turn.writers(), WARM, inserts::insert);
                return new Trial(
                        variant, round, Map.of(PER_SECOND, Crowd.work(turn.writers(), LENGTH, inserts::insert)));
            }
        }
        RelaySettings settings = database == null ? RelaySettings.standard() : database.relay();
        try (BusyClass room = BusyClass.open(settings.withLimits(lifted()), turn.writers())) {
            Crowd.work(turn.writers(), WARM, writer -> say(room, writer));
            long before = room.livekit().packets(CHAT);
            double rate = Crowd.work(turn.writers(), LENGTH, writer -> say(room, writer));
            double packets = (double) (room.livekit().packets(CHAT) - before) / (rate * LENGTH.toSeconds());
            return new Trial(variant, round, Map.of(PER_SECOND, rate, PACKETS, packets));
        }
    }

    private static void say(BusyClass room, int writer) {
        if (!room.say(writer)) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "The line of writer %d was refused; all are to pass.", writer));
        }
    }

    /** As good as none. */
    static RateLimits lifted() {
        RateLimit nearlyNone = RateLimit.of(Integer.MAX_VALUE, Duration.ofNanos(1));
        return RateLimits.standard().with(MessageClass.CHAT, nearlyNone).with(MessageClass.REACTION, nearlyNone);
    }
}
