package dev.golive.relay;

import dev.golive.board.Board;
import dev.golive.board.BoardChange;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardPrompt;
import dev.golive.board.PromptClose;
import dev.golive.board.TotalsTold;
import dev.golive.command.BoardAct;
import dev.golive.lease.NodeId;
import dev.golive.message.MessageId;
import dev.golive.room.RoomName;
import dev.golive.tally.Metric;
import dev.golive.tally.TallyBook;
import dev.golive.tally.TallyStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/**
 * Tells boards once a second what people have counted and answered, and closes questions whose time is up, however many
 * people and nodes there are: of several nodes one does, by lease. Beats only while there is something to tell. Thread-safe.
 */
final class BoardPulse {

    /** How often a board is told. */
    static final Duration PERIOD = Duration.ofSeconds(1);

    private static final Duration LEASE = Duration.ofSeconds(3);

    /** After so many beats without anything new a room is left alone. */
    private static final int QUIET_BEATS = 5;

    /** After so long without anybody a room is left alone, whatever its board would have to say: the class is over. */
    private static final Duration NOBODY_FOR = Duration.ofMinutes(15);

    private final TallyStore store;
    private final RoomTallies tallies;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final RelayObserver observer;
    private final RelayThreads threads;
    private final NodeId node;
    private final Map<RoomName, Awake> rooms = new ConcurrentHashMap<>();
    private final Set<RoomName> telling = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean beating = new AtomicBoolean();

    BoardPulse(
            TallyStore store,
            RoomTallies tallies,
            InstantSource clock,
            RandomGenerator random,
            RelayObserver observer,
            RelayThreads threads) {
        this.store = store;
        this.tallies = tallies;
        this.clock = clock;
        this.random = random;
        this.observer = observer;
        this.threads = threads;
        this.node = NodeId.of(Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()));
    }

    /** A room in which something may have to be told, since when, and for how many beats there was nothing. */
    private record Awake(RelayRoom room, Instant since, int quietBeats) {
        Awake after(boolean quiet) {
            return new Awake(room, since, quiet ? quietBeats + 1 : 0);
        }

        boolean mayRest(Instant now) {
            return quietBeats > QUIET_BEATS || since.plus(NOBODY_FOR).isBefore(now);
        }
    }

    /** Something was counted or answered in this room, or its board changed. */
    void wake(RelayRoom room) {
        rooms.put(room.name(), new Awake(room, clock.instant(), 0));
        if (beating.compareAndSet(false, true)) {
            beatLater();
        }
    }

    private void beatLater() {
        var unused = threads.timer().schedule(this::beat, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void beat() {
        for (Awake awake : rooms.values()) {
            RoomName room = awake.room().name();
            if (telling.add(room)) {
                threads.traffic().execute(() -> tell(awake));
            }
        }
        // Whoever comes between the two lines may see that it still beats; they are heard here.
        beating.set(false);
        if (!rooms.isEmpty() && beating.compareAndSet(false, true)) {
            beatLater();
        }
    }

    private void tell(Awake awake) {
        RoomName name = awake.room().name();
        try {
            boolean quiet = isQuiet(awake.room());
            rooms.computeIfPresent(name, (key, known) -> {
                Awake next = known.after(quiet);
                return next.mayRest(clock.instant()) ? null : next;
            });
        } catch (RuntimeException e) {
            // Figures are absolute: the next beat says what this one did not.
            observer.dropped(MessageClass.CONTROL, 1);
        } finally {
            telling.remove(name);
        }
    }

    /** Tells the room what it does not know, if this node speaks for it. Whether there is nothing to wait for. */
    private boolean isQuiet(RelayRoom room) {
        Instant now = clock.instant();
        Board board = room.look(Duration.ZERO, RoomState::board);
        if (!store.lease(room.name(), node, now, now.plus(LEASE))) {
            return true;
        }
        TallyBook book = tallies.of(room.name(), Duration.ZERO);
        List<Ask> asks = new ArrayList<>();
        timeUp(board, now).ifPresent(close -> asks.add(ask(close)));
        TotalsTold totals = TotalsTold.of(board, book, now);
        if (board.take(newId().value(), now, totals) instanceof BoardChange.Changed) {
            asks.add(ask(totals));
        }
        if (!asks.isEmpty()) {
            var unused = room.submit(asks);
        }
        return asks.isEmpty() && !changesByItself(board);
    }

    private static Optional<BoardCommand> timeUp(Board board, Instant now) {
        BoardPrompt prompt = board.prompt();
        return prompt != null && prompt.open() && !prompt.takesAnswers(now)
                ? Optional.of(new PromptClose(prompt.id()))
                : Optional.empty();
    }

    /** Whether time alone has something to say: a question that will close, minutes that count. */
    private static boolean changesByItself(Board board) {
        BoardPrompt prompt = board.prompt();
        boolean closes = prompt != null && prompt.open() && prompt.closesAt().isPresent();
        boolean counts = board.leaderboard() != null
                && (board.leaderboard().shown().metric() == Metric.MINUTES
                        || (board.leaderboard().shown().metric() == Metric.XP
                                && board.xp().rules().perMinute() > 0));
        return closes || counts;
    }

    private Ask ask(BoardCommand command) {
        return new Ask(null, BoardAct.of(newId(), command), null);
    }

    private MessageId newId() {
        return MessageId.create(clock, random);
    }
}
