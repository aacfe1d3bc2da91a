package dev.golive.benchmark.board;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.benchmark.relay.CountingLiveKit;
import dev.golive.board.Board;
import dev.golive.board.BoardCommand;
import dev.golive.command.BoardAct;
import dev.golive.command.ChatSend;
import dev.golive.command.Command;
import dev.golive.command.CommandCodec;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelayRequest;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomName;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import dev.golive.token.SessionPass;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Sessions on air that share one relay, each with a coach and athletes who have passes of their own. Thread-safe. */
final class TrainingRooms implements AutoCloseable {

    /** Where boards travel. */
    static final String BOARD_TOPIC = "golive.1.board";

    private static final ApiCredentials CREDENTIALS =
            ApiCredentials.of(ApiKey.of("benchmark"), ApiSecret.of("a-secret-for-benchmarks-which-opens-nothing"));
    private static final Duration LENGTH = Duration.ofHours(2);

    private final InstantSource clock;
    private final CountingLiveKit livekit;
    private final GoLive golive;
    private final List<Room> rooms;

    private TrainingRooms(
            RelaySettings settings, CountingLiveKit livekit, InstantSource clock, int rooms, int athletes) {
        this.clock = clock;
        this.livekit = livekit;
        this.golive = GoLive.builder(LiveKitUrl.parse("ws://127.0.0.1:1"), CREDENTIALS)
                .clock(clock)
                .relay(settings)
                .decorateLiveKit(any -> livekit)
                .build();
        this.rooms = IntStream.range(0, rooms)
                .mapToObj(number -> onAir(golive, clock, athletes))
                .toList();
    }

    private record Room(SessionId session, String coach, List<SessionPass> athletes) {}

    private static Room onAir(GoLive golive, InstantSource clock, int athletes) {
        SessionId session = SessionId.of(UUID.randomUUID().toString());
        SessionPlan plan = SessionPlan.of(session, "Morning HIIT", clock.instant(), LENGTH);
        JoinTicket coach = golive.join(plan, Participant.of("coach", "Sam", Role.COACH));
        golive.sessions().goLive(plan, coach.pass().identity());
        List<SessionPass> passes = IntStream.range(0, athletes)
                .mapToObj(number -> Participant.of("athlete-" + number, "Athlete " + number, Role.ATHLETE))
                .map(athlete -> golive.join(plan, athlete).pass())
                .toList();
        return new Room(session, coach.pass().value(), passes);
    }

    /** So many new sessions, with so many athletes in each. */
    static TrainingRooms open(
            RelaySettings settings, CountingLiveKit livekit, InstantSource clock, int rooms, int athletes) {
        return new TrainingRooms(settings, livekit, clock, rooms, athletes);
    }

    CountingLiveKit livekit() {
        return livekit;
    }

    /** The room of this number, as LiveKit knows it. */
    RoomName name(int room) {
        return golive.rooms().nameFor(rooms.get(room).session());
    }

    /** An athlete of a room, as the room knows them. */
    Identity identity(int room, int athlete) {
        return rooms.get(room).athletes().get(athlete).identity();
    }

    /** The board of a room as it stands. */
    Board board(int room) {
        return golive.relay().board(rooms.get(room).coach()).board();
    }

    MessageId newId() {
        return MessageId.create(clock, ThreadLocalRandom.current());
    }

    /** The coach sends a command. Whether it was taken. */
    boolean coach(int room, BoardCommand command) {
        return send(rooms.get(room).coach(), BoardAct.of(newId(), command));
    }

    /** An athlete sends something. Whether it was taken. */
    boolean athlete(int room, int athlete, Command command) {
        return send(rooms.get(room).athletes().get(athlete).value(), command);
    }

    /** An athlete writes a line. Whether it was taken. */
    boolean say(int room, int athlete, MessageText text) {
        return athlete(room, athlete, new ChatSend(newId(), text, null));
    }

    /** The server itself does something. Whether it was taken. */
    boolean server(int room, BoardAct act) {
        return golive.relay().takeFromHost(rooms.get(room).session(), act) instanceof ItemAnswer.Taken;
    }

    private boolean send(String pass, Command command) {
        RelayRequest request = RelayRequest.of(pass, CommandCodec.encode(command));
        return golive.relay().take(request).items().get(0) instanceof ItemAnswer.Taken;
    }

    @Override
    public void close() {
        golive.close();
    }
}
