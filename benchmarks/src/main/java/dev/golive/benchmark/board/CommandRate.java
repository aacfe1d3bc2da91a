package dev.golive.benchmark.board;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.CountingLiveKit;
import dev.golive.benchmark.relay.Crowd;
import dev.golive.benchmark.relay.RelayBenchmark;
import dev.golive.benchmark.relay.Store;
import dev.golive.message.MessageText;
import dev.golive.relay.MessageClass;
import dev.golive.relay.RateLimit;
import dev.golive.relay.RateLimits;
import dev.golive.relay.RelaySettings;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many commands of coaches pass in a second, through one board and through a hundred in turns, when so many send one after the
 * other. The baseline is lines of chat in the same rooms. Limits are lifted; the standard filters look at each line.
 */
public final class CommandRate {

    /** Commands or lines in a second. */
    public static final String PER_SECOND = "per-second";

    /** Packets to a room for a command. */
    public static final String PACKETS = "packets-per-command";

    /** How long the board is as a document, in bytes. */
    public static final String BOARD = "board-bytes";

    /** How many send at once. */
    public static final List<Integer> WRITERS = List.of(1, 64);

    /** In how many rooms. */
    public static final List<Integer> ROOMS = List.of(1, 100);

    private static final int ROUNDS = Integer.getInteger("benchmarks.board.rounds", 4);
    private static final Duration WARM = Duration.ofSeconds(1);
    private static final Duration LENGTH = Duration.ofSeconds(2);

    /** What is sent. */
    public enum Kind {
        /** A line of chat, by an athlete. */
        LINE,
        /** A command for the board, by the coach. */
        COMMAND
    }

    private final Random random;
    private final Map<String, String> versions = new TreeMap<>();

    CommandRate(Random random) {
        this.random = random;
    }

    /** The name of the variant in the results. */
    public static String variant(Store store, Kind kind, int rooms, int writers) {
        return "commands." + store + "." + kind + "." + rooms + "." + writers;
    }

    private record Turn(Store store, Kind kind, int rooms, int writers) {

        String variant() {
            return CommandRate.variant(store, kind, rooms, writers);
        }
    }

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
            for (int rooms : ROOMS) {
                for (int writers : WRITERS) {
                    for (Kind kind : Kind.values()) {
                        turns.add(new Turn(store, kind, rooms, writers));
                    }
                }
            }
        }
        return turns;
    }

    private static Trial once(Turn turn, int round, Map<Store, Store.Open> databases)
            throws InterruptedException, ExecutionException {
        Store.Open database = databases.get(turn.store());
        RelaySettings settings = (database == null ? RelaySettings.standard() : database.relay()).withLimits(lifted());
        int people = Math.max(turn.writers(), BusyBoard.PEOPLE);
        CountingLiveKit livekit = new CountingLiveKit(people);
        try (TrainingRooms rooms =
                TrainingRooms.open(settings, livekit, InstantSource.system(), turn.rooms(), people)) {
            for (int room = 0; room < turn.rooms(); room++) {
                BusyBoard.fill(rooms, room);
            }
            AtomicLong sent = new AtomicLong();
            Crowd.Work work = writer -> send(rooms, turn, writer, sent.incrementAndGet());
            Crowd.work(turn.writers(), WARM, work);
            long before = sent.get();
            long packetsBefore = livekit.packets(TrainingRooms.BOARD_TOPIC);
            double rate = Crowd.work(turn.writers(), LENGTH, work);
            double packets = livekit.packets(TrainingRooms.BOARD_TOPIC) - packetsBefore;
            double board = rooms.board(0).document().bytes();
            return new Trial(
                    turn.variant(),
                    round,
                    Map.of(PER_SECOND, rate, PACKETS, packets / (sent.get() - before), BOARD, board));
        }
    }

    private static void send(TrainingRooms rooms, Turn turn, int writer, long number) {
        int room = (int) (number % turn.rooms());
        boolean taken = turn.kind() == Kind.COMMAND
                ? rooms.coach(room, BusyBoard.command(number / turn.rooms()))
                : rooms.say(room, writer, MessageText.of(BusyBoard.text(number)));
        if (!taken) {
            throw new IllegalStateException("Number " + number + " was refused; all are to pass.");
        }
    }

    /** As good as none. */
    private static RateLimits lifted() {
        RateLimit nearlyNone = RateLimit.of(Integer.MAX_VALUE, Duration.ofNanos(1));
        return RateLimits.standard().with(MessageClass.CHAT, nearlyNone).with(MessageClass.CONTROL, nearlyNone);
    }
}
