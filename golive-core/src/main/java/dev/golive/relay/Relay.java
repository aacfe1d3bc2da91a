package dev.golive.relay;

import dev.golive.chat.ChatState;
import dev.golive.command.Command;
import dev.golive.command.CommandCodec;
import dev.golive.error.LiveKitException;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.NotAllowedException;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.StoreUnavailableException;
import dev.golive.livekit.LiveKit;
import dev.golive.participant.Action;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.reaction.ReactionDesk;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.session.SessionConductor;
import dev.golive.token.SessionPass;
import dev.golive.token.SessionPassIssuer;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * The one road from a participant to the room. What it takes is kept before it answers, and published right after; what
 * it refuses nobody hears of. The same id again is the same item, on whichever node it arrives.
 *
 * <p>Blocks on the journal and, where moderators act on people, on LiveKit. Thread-safe; any number of nodes may serve one
 * room, as long as they share journal and reaction store.
 */
public final class Relay implements AutoCloseable {

    /** How many bytes a request may have. */
    public static final int MAX_REQUEST_BYTES = CommandCodec.MAX_BATCH_BYTES;

    /** How many lines a snapshot may hold. */
    public static final int MOST_LINES = 200;

    private final SessionPassIssuer passes;
    private final SessionConductor sessions;
    private final RoomNaming naming;
    private final LiveKit livekit;
    private final InstantSource clock;
    private final RelaySettings settings;
    private final ReactionDesk reactions;
    private final RelayRooms rooms;
    private final TrainingDesk training;
    private final Intake intake;
    private final RelayThreads threads = new RelayThreads();

    private Relay(
            SessionPassIssuer passes,
            SessionConductor sessions,
            RoomNaming naming,
            LiveKit livekit,
            InstantSource clock,
            RandomGenerator random,
            RelaySettings settings) {
        this.passes = Objects.requireNonNull(passes, "passes");
        this.sessions = Objects.requireNonNull(sessions, "sessions");
        this.naming = Objects.requireNonNull(naming, "naming");
        this.livekit = Objects.requireNonNull(livekit, "livekit");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.settings = Objects.requireNonNull(settings, "settings");
        this.reactions = ReactionDesk.create(settings.reactions(), livekit, clock, random);
        RoomRules rules = new RoomRules(settings.chat(), settings.board());
        BoardBeacon beacon = new BoardBeacon(livekit, sessions);
        this.rooms = new RelayRooms(
                room -> new RelayRoom(
                        room,
                        settings.journal(),
                        rules,
                        clock,
                        new RoomOutbox(livekit, room, settings.observer(), settings.livekitChat(), beacon, threads)),
                clock);
        ReactionPulse pulse = new ReactionPulse(reactions, settings.observer(), threads);
        RoomTallies tallies = new RoomTallies(settings.tallies(), clock);
        BoardPulse board = new BoardPulse(settings.tallies(), tallies, clock, random, settings.observer(), threads);
        this.training = new TrainingDesk(settings.tallies(), tallies, board, settings.reports(), clock);
        this.intake = new Intake(settings, pulse, training, new Enforcer(livekit), livekit, clock);
    }

    /**
     * A relay.
     *
     * @param random for ids; must be thread-safe
     */
    public static Relay create(
            SessionPassIssuer passes,
            SessionConductor sessions,
            RoomNaming naming,
            LiveKit livekit,
            InstantSource clock,
            RandomGenerator random,
            RelaySettings settings) {
        return new Relay(passes, sessions, naming, livekit, clock, random, settings);
    }

    /**
     * Takes what a participant sends.
     *
     * @throws NotAuthenticException if the pass is not valid
     * @throws MessageRefusedException if the body as a whole can't be read; nothing of it was taken
     * @throws StoreUnavailableException if the journal failed: nothing is lost if the same items are sent again
     * @throws LiveKitException if a moderator's act is kept, and LiveKit did not do its part: send it again
     */
    public RelayAnswer take(RelayRequest request) {
        SessionPass pass = passes.verify(request.pass());
        var items = CommandCodec.decodeBatch(request.body());
        List<ItemAnswer> answers = intake.take(rooms.of(pass.room()), pass, sessions.stateOf(pass.session()), items);
        return new RelayAnswer(answers, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Does something in the host's own name, with nobody's limits: pin or delete a line, change who may write, act on a
     * person, run the board.
     *
     * @throws IllegalArgumentException if it is something that only a participant can do
     * @throws StoreUnavailableException if the journal failed
     * @throws LiveKitException if it is kept, and LiveKit did not do its part: do it again
     */
    public ItemAnswer takeFromHost(SessionId session, Command command) {
        Entrance entrance = Entrance.of(command);
        if (entrance.personal()) {
            throw new IllegalArgumentException("The host can't do a " + command.type() + ".");
        }
        return intake.submit(rooms.of(naming.nameFor(session)), new Ask(null, command, null));
    }

    /**
     * The chat and the reactions of a session as they stand.
     *
     * @param lines how many of the newest lines, 1 to {@value #MOST_LINES}
     * @throws NotAuthenticException if the pass is not valid
     * @throws NotAllowedException if its bearer is banned
     * @throws IllegalArgumentException if that is no number of lines
     */
    public ChatSnapshot chat(String pass, int lines) {
        if (lines < 1 || lines > MOST_LINES) {
            throw new IllegalArgumentException("A snapshot has 1 to " + MOST_LINES + " lines, not " + lines + ".");
        }
        SessionPass reader = passes.verify(pass);
        var totals = reactions.totals(reader.room());
        return rooms.of(reader.room()).look(Duration.ZERO, state -> {
            if (state.standing().isBanned(reader.identity())) {
                throw new NotAllowedException(Entrance.banned().detail());
            }
            ChatState chat = state.chat();
            return new ChatSnapshot(
                    chat.rev(),
                    chat.mode(),
                    chat.pause(),
                    chat.pin(),
                    chat.tail(lines),
                    totals,
                    settings.kinds(),
                    state.standing().isMuted(reader.identity(), clock.instant()),
                    settings.chat().editWindow());
        });
    }

    /**
     * The board of a session as it stands, and what whoever asks has done themselves.
     *
     * @throws NotAuthenticException if the pass is not valid
     * @throws NotAllowedException if its bearer is banned
     * @throws StoreUnavailableException if a store failed
     */
    public BoardView board(String pass) {
        return board(passes.verify(pass));
    }

    /**
     * The same for whoever has this pass, which is not looked at again.
     *
     * @throws NotAllowedException if its bearer is banned
     * @throws StoreUnavailableException if a store failed
     */
    public BoardView board(SessionPass reader) {
        RelayRoom room = rooms.of(reader.room());
        RoomState state = room.look(Duration.ZERO, now -> now);
        if (state.standing().isBanned(reader.identity())) {
            throw new NotAllowedException(Entrance.banned().detail());
        }
        return new BoardView(state.board(), training.look(room, state.board(), reader.identity()));
    }

    /**
     * How people stand with the moderators.
     *
     * @throws NotAuthenticException if the pass is not valid
     * @throws NotAllowedException if its bearer is no moderator
     */
    public ModerationView moderation(String pass) {
        SessionPass reader = passes.verify(pass);
        if (!reader.role().may(Action.MODERATE_PEOPLE)) {
            throw new NotAllowedException("Only the coach and moderators may see this.");
        }
        return rooms.of(reader.room())
                .look(
                        Duration.ZERO,
                        state -> new ModerationView(
                                state.standing().mutes(clock.instant()),
                                state.standing().bans(),
                                state.standing().acts()));
    }

    /**
     * Whether somebody may not be in this room any more, by all that any node has kept.
     *
     * @throws StoreUnavailableException if the journal failed
     */
    public boolean isBanned(RoomName room, Identity person) {
        return rooms.of(room).look(Duration.ZERO, state -> state.standing().isBanned(person));
    }

    /**
     * Takes note of what LiveKit says has happened: somebody who is banned and came in by an old token is taken out.
     *
     * @throws StoreUnavailableException if the journal failed
     * @throws LiveKitException if LiveKit did not take them out
     */
    public void onEvent(WebhookEvent event) {
        if (event instanceof ParticipantJoined joined) {
            ParticipantSnapshot who = joined.participant();
            if (isBanned(joined.room().name(), who.identity())) {
                livekit.removeParticipant(joined.room().name(), who.identity());
            }
        }
        training.note(event);
    }

    /** Stops publishing. What is kept stays kept. */
    @Override
    public void close() {
        threads.close();
    }
}
