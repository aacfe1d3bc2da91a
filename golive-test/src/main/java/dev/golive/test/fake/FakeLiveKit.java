package dev.golive.test.fake;

import dev.golive.GoLive;
import dev.golive.GoLiveBuilder;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSnapshot;
import dev.golive.test.TestCredentials;
import dev.golive.test.internal.http.Answer;
import dev.golive.test.internal.http.LoopbackServer;
import dev.golive.test.internal.jwt.Claims;
import dev.golive.test.internal.livekit.Arrival;
import dev.golive.test.internal.livekit.RoomService;
import dev.golive.test.internal.livekit.Rooms;
import dev.golive.test.webhook.Peer;
import dev.golive.test.webhook.WebhookEndpoint;
import dev.golive.test.webhook.WebhookSigner;
import dev.golive.token.RoleToken;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A LiveKit server without LiveKit, for tests: the room service over real HTTP, with rooms in memory. Your code uses the library's real
 * gateway and real tokens; the answers are a real server's, which the kit's own tests compare.
 *
 * <pre>{@code
 * try (FakeLiveKit livekit = FakeLiveKit.start()) {
 *     GoLive golive = livekit.goLive().build();
 *     FakeParticipant ada = livekit.join(golive.join(plan, athlete).token());
 *     livekit.fail(RoomServiceMethod.SEND_DATA, TwirpCode.UNAVAILABLE).times(2);
 * }
 * }</pre>
 *
 * <p>Carries no media, closes no room by itself, and answers at once where a real server looks around for three seconds. Thread-safe.
 */
public final class FakeLiveKit implements AutoCloseable {

    private final TestCredentials credentials;
    private final InstantSource clock;
    private final TokenDesk tokens;
    private final Rooms rooms;
    private final Reception reception;
    private final Courier courier = new Courier();
    private final Notebook notes;
    private final LoopbackServer server;

    private FakeLiveKit(TestCredentials credentials, InstantSource clock) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.tokens = new TokenDesk(credentials, clock);
        this.notes = new Notebook(clock, courier::send);
        this.rooms = new Rooms(new SecureRandom().nextLong(), clock, notes);
        this.reception = new Reception(tokens, new RoomService(rooms), clock);
        this.server = LoopbackServer.start(reception::answer);
    }

    /** Starts a server with the system's clock. */
    public static FakeLiveKit start() {
        return start(InstantSource.system());
    }

    /** Starts a server that reads this clock; give the code under test the same one, or it will find tokens expired. */
    public static FakeLiveKit start(InstantSource clock) {
        return start(TestCredentials.ours(), clock);
    }

    /** Starts a server that believes these credentials alone. */
    public static FakeLiveKit start(TestCredentials credentials, InstantSource clock) {
        return new FakeLiveKit(credentials, clock);
    }

    /** Where it listens: 127.0.0.1, at a free port. */
    public LiveKitUrl url() {
        return LiveKitUrl.parse("ws://127.0.0.1:" + server.port());
    }

    /** The only credentials it believes. */
    public TestCredentials credentials() {
        return credentials;
    }

    /** By which the Spring starter finds this server, as {@code golive.livekit.…}. */
    public Map<String, String> settings() {
        return Map.of(
                "golive.livekit.url", url().toString(),
                "golive.livekit.api-key", credentials.key().value(),
                "golive.livekit.api-secret", credentials.secret());
    }

    /** Begins a {@link GoLive} that talks to this server, with its credentials and its clock. */
    public GoLiveBuilder goLive() {
        return GoLive.builder(url(), credentials.forGoLive()).clock(clock);
    }

    /**
     * Lets the bearer of a token join, as their browser would. The room is opened if it is not open; a connection of the same identity
     * ends.
     *
     * @throws NotAuthenticException if a server would not let them in: forged, expired, or no token that opens a room
     */
    public FakeParticipant join(RoleToken token) {
        return join(token.value());
    }

    /**
     * Lets the bearer of a token join, as their browser would.
     *
     * @throws NotAuthenticException if a server would not let them in: forged, expired, or no token that opens a room
     */
    public FakeParticipant join(String token) {
        TokenDesk.Look look = tokens.at(token);
        Claims claims = look.claims();
        if (claims == null) {
            throw new NotAuthenticException(look.objection().replace(token, "***"));
        }
        if (!claims.flag("video", "roomJoin").orElse(false)
                || claims.text("sub").isEmpty()) {
            throw new NotAuthenticException("The token opens no room: it has no roomJoin or no identity.");
        }
        return join(RoomName.of(claims.text("video", "room")), Arrival.of(claims));
    }

    /** Lets somebody, or something, join without a token: a recorder, an agent, anybody. */
    public FakeParticipant join(RoomName room, Peer peer) {
        return join(room, Arrival.of(peer.identity(), peer.name(), peer.kind(), peer.permissions(), peer.staff()));
    }

    private FakeParticipant join(RoomName room, Arrival arrival) {
        FakeParticipant joined = new FakeParticipant(rooms, room, rooms.join(room, arrival), courier::await);
        courier.await();
        return joined;
    }

    /** Opens a room past the application; one that is open stays as it is. */
    public RoomSnapshot openRoom(RoomName room, String metadata) {
        RoomSnapshot opened = rooms.open(room, metadata);
        courier.await();
        return opened;
    }

    /** Closes a room as an idle one is closed in the end, whoever is inside; nothing if it is not open. */
    public void closeRoom(RoomName room) {
        rooms.finish(room, "ROOM_CLOSED");
        courier.await();
    }

    /** Dies and comes back: no room is open any more, and nobody is told. */
    public void restart() {
        rooms.forget();
    }

    /** The rooms that are open now. */
    public List<RoomSnapshot> rooms() {
        return rooms.rooms();
    }

    /** The room of this name, if it is open now. */
    public Optional<RoomSnapshot> room(RoomName name) {
        return rooms().stream().filter(room -> room.name().equals(name)).findFirst();
    }

    /** Who is in a room now, hidden ones too. */
    public List<ParticipantSnapshot> participants(RoomName room) {
        return rooms.participants(room);
    }

    /** All calls so far that a server would have read, in the order of their answers; each attempt is one. */
    public List<Call> calls() {
        return reception.calls();
    }

    /** The calls of one method so far. */
    public List<Call> calls(RoomServiceMethod method) {
        return calls().stream().filter(call -> call.method() == method).toList();
    }

    /** Every bearer's token that came by so far, to look for in logs and answers where none may be. */
    public List<String> tokensSeen() {
        return reception.tokensSeen();
    }

    /** Every packet sent to a room so far, in order. */
    public List<SentPacket> packets() {
        return notes.packets();
    }

    /** Answers calls of this method with this code, until {@link Failure#times} or {@link #recover}. */
    public Failure fail(RoomServiceMethod method, TwirpCode code) {
        return reception.fail(Objects.requireNonNull(method, "method"), code);
    }

    /** Answers every call with this code, until {@link Failure#times} or {@link #recover}. */
    public Failure failAll(TwirpCode code) {
        return reception.fail(null, code);
    }

    /** Is away: every connection is reset, until {@link #recover}. Such calls are not among {@link #calls()}. */
    public void refuseConnections() {
        reception.answerAll(Answer.hangUp());
    }

    /**
     * Answers everything with this, until {@link #recover}: a proxy's error page, or a server that is no LiveKit at all. Such calls are
     * not among {@link #calls()}.
     *
     * @param status 200 to 599
     * @param text the body, as plain text
     */
    public void answerAll(int status, String text) {
        reception.answerAll(Answer.of(status, "text/plain; charset=utf-8", text));
    }

    /** Answers calls of this method so much later, until {@link #recover}. */
    public void delay(RoomServiceMethod method, Duration delay) {
        reception.delay(method, delay);
    }

    /** Answers every call so much later, until {@link #recover}. */
    public void delayAll(Duration delay) {
        Arrays.stream(RoomServiceMethod.values()).forEach(method -> delay(method, delay));
    }

    /** Is well again: no failures, no delays, no refusals. Rooms, calls and packets stay. */
    public void recover() {
        reception.recover();
    }

    /**
     * Sends signed webhooks to these addresses from now on, in order, whenever something happens; to none, if none is given.
     *
     * <p>What a test does through this class returns when they have been answered. After a call of the application's,
     * {@link #awaitWebhooks} waits for them.
     */
    public void sendWebhooksTo(URI... addresses) {
        WebhookSigner signer = WebhookSigner.create(credentials, clock);
        courier.deliverTo(Arrays.stream(addresses)
                .map(address -> WebhookEndpoint.of(address, signer))
                .toList());
    }

    /**
     * Blocks until all webhooks so far have been answered, or nobody answered.
     *
     * @throws IllegalStateException if that takes longer than half a minute
     */
    public void awaitWebhooks() {
        courier.await();
    }

    /** What became of the webhooks so far. */
    public List<Delivery> deliveries() {
        return courier.deliveries();
    }

    /** Sends once more what was not accepted, the same bytes under the same ids, as a server does by itself after some seconds. */
    public void repeatRefusedWebhooks() {
        courier.sendAgain();
        courier.await();
    }

    /** As on the first day: no rooms, no calls, no packets, no failures. Webhooks still go where they went. */
    public void reset() {
        courier.await();
        recover();
        rooms.forget();
        reception.forgetCalls();
        notes.forget();
        courier.forget();
    }

    /** Stops listening. */
    @Override
    public void close() {
        courier.close();
        server.close();
    }

    @Override
    public String toString() {
        return "FakeLiveKit[" + url() + "]";
    }
}
