package dev.golive.benchmark.board;

import dev.golive.benchmark.measure.Trial;
import dev.golive.benchmark.relay.CountingLiveKit;
import dev.golive.board.Board;
import dev.golive.board.BoardChange;
import dev.golive.board.BoardCommand;
import dev.golive.board.BoardPrompt;
import dev.golive.board.BoardSettings;
import dev.golive.board.PromptClose;
import dev.golive.board.TotalsTold;
import dev.golive.command.BoardAct;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.message.BoardShown;
import dev.golive.message.MessageCodec;
import dev.golive.message.MessageId;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.relay.RelaySettings;
import dev.golive.tally.TallyBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * How many bytes a viewer gets of a board while a whole class lasts, through the real relay on a clock that runs faster: what the relay
 * publishes, and what the whole board would have been after each change.
 */
public final class ClassBytes {

    /** How many are in the class. */
    public static final int PEOPLE = Integer.getInteger("benchmarks.board.people", 300);

    /** How long it is, in seconds. */
    public static final long SECONDS = GuidedClass.LENGTH.toSeconds();

    /** Bytes of the message that the relay published, envelope included. */
    public static final String SENT = "sent-bytes";

    /** Bytes of a message with the whole board, envelope included. */
    public static final String WHOLE = "whole-bytes";

    /** 1 if what was published was the whole board. */
    public static final String SNAPSHOT = "snapshot";

    /** Changes that the server makes: totals each second while people count or answer, a question whose time is up. */
    public static final String BY_SERVER = "bytes.server";

    /** Changes that the coach makes. */
    public static final String BY_COACH = "bytes.coach";

    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final long PATIENCE_SECONDS = 10;

    private final Random random;
    private final BlockingQueue<byte[]> published = new LinkedBlockingQueue<>();
    private final List<Trial> trials = new ArrayList<>();
    private volatile Instant now = START;

    ClassBytes(Random random) {
        this.random = random;
    }

    /** One trial for each change. */
    List<Trial> run() throws InterruptedException {
        ScriptedTallies tallies = new ScriptedTallies();
        RelaySettings settings = RelaySettings.standard()
                .withStores(InMemoryRoomJournal.create(), InMemoryReactionStore.create(), tallies)
                .withBoard(BoardSettings.standard().withVideoHosts(Set.of(GuidedClass.VIDEO_HOST)));
        CountingLiveKit livekit = new CountingLiveKit(PEOPLE, packet -> {
            if (packet.topic().equals(TrainingRooms.BOARD_TOPIC)) {
                published.add(packet.payload());
            }
        });
        try (TrainingRooms rooms = TrainingRooms.open(settings, livekit, () -> now, 1, PEOPLE)) {
            GuidedClass guided = GuidedClass.of(person -> rooms.identity(0, person % PEOPLE));
            ClassPeople people = new ClassPeople(rooms, PEOPLE, random);
            people.enter();
            for (int second = 0; second < SECONDS; second++) {
                now = START.plusSeconds(second);
                for (GuidedClass.Cue cue : guided.cues()) {
                    if (cue.second() == second) {
                        change(rooms, BY_COACH, cue.command());
                    }
                }
                for (GuidedClass.Effort effort : guided.efforts()) {
                    if (effort.from() <= second && second < effort.to()) {
                        people.count(effort);
                    }
                }
                people.answer(rooms.board(0), now);
                tell(rooms, TallyBook.of(tallies.all(rooms.name(0))));
            }
        }
        if (!published.isEmpty()) {
            throw new IllegalStateException("The relay published more than there were changes: " + published.size());
        }
        return List.copyOf(trials);
    }

    /** What the relay's own pulse does once a second: it has no part in this room. */
    private void tell(TrainingRooms rooms, TallyBook book) throws InterruptedException {
        Board board = rooms.board(0);
        BoardPrompt prompt = board.prompt();
        if (prompt != null && prompt.open() && !prompt.takesAnswers(now)) {
            change(rooms, BY_SERVER, new PromptClose(prompt.id()));
            board = rooms.board(0);
        }
        TotalsTold totals = TotalsTold.of(board, book, now);
        if (board.take(rooms.newId().value(), now, totals) instanceof BoardChange.Changed) {
            change(rooms, BY_SERVER, totals);
        }
    }

    private void change(TrainingRooms rooms, String by, BoardCommand command) throws InterruptedException {
        MessageId id = rooms.newId();
        long before = rooms.board(0).rev();
        if (!rooms.server(0, BoardAct.of(id, command)) || rooms.board(0).rev() != before + 1) {
            throw new IllegalStateException("A " + command.type() + " of the script changed nothing: " + command);
        }
        byte[] sent = Optional.ofNullable(published.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .orElseThrow(() -> new IllegalStateException("A change was not published."));
        Board after = rooms.board(0);
        BoardShown whole = new BoardShown(id, now, after.epoch(), after.rev(), after.document());
        trials.add(new Trial(
                by,
                trials.size() + 1,
                Map.of(
                        SENT, (double) sent.length,
                        WHOLE, (double) MessageCodec.encode(whole).length,
                        SNAPSHOT, MessageCodec.decode(sent) instanceof BoardShown ? 1.0 : 0.0)));
    }
}
