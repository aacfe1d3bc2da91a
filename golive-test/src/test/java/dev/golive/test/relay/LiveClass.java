package dev.golive.test.relay;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.error.TwirpCode;
import dev.golive.participant.Identity;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelayAnswer;
import dev.golive.relay.RelayRequest;
import dev.golive.relay.RelaySettings;
import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import dev.golive.test.fake.FakeLiveKit;
import dev.golive.test.fake.FakeParticipant;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.fake.SentPacket;
import dev.golive.test.studio.SampleStudio;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A class on air in a fake LiveKit: Sam coaches, Mo moderates, Ada, Ben and Cleo are in the room. */
final class LiveClass implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(40);
    /** How often a call to LiveKit is tried. */
    private static final int ATTEMPTS = 3;

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    final SampleStudio studio = SampleStudio.create();
    final TestClock clock = studio.clock();
    final FakeLiveKit livekit = FakeLiveKit.start(clock);
    final RelaySettings settings;
    final GoLive golive;
    final JoinTicket sam;
    final JoinTicket mo;
    final JoinTicket ada;
    final JoinTicket ben;
    private final AtomicLong nextId = new AtomicLong(1);

    private LiveClass(RelaySettings settings) {
        this.settings = settings;
        this.golive = node();
        this.sam = golive.join(studio.hiit(), studio.coach());
        golive.sessions().goLive(studio.hiit(), sam.pass().identity());
        livekit.join(sam.token());
        this.mo = enter(studio.moderator());
        this.ada = enter(studio.athletes().get(0));
        this.ben = enter(studio.athletes().get(1));
    }

    static LiveClass start() {
        return start(RelaySettings.standard());
    }

    static LiveClass start(RelaySettings settings) {
        return new LiveClass(settings);
    }

    /** Another process that serves the same class from the same stores; it finds the session live in LiveKit. */
    GoLive node() {
        return livekit.goLive()
                .namespace(SampleStudio.NAMESPACE)
                .relay(settings)
                .build();
    }

    /** Somebody joins and is in the room. */
    JoinTicket enter(Participant participant) {
        JoinTicket ticket = golive.join(studio.hiit(), participant);
        FakeParticipant entered = livekit.join(ticket.token());
        if (!entered.isConnected()) {
            throw new AssertionError(participant.name() + " did not get in.");
        }
        return ticket;
    }

    /** Somebody in this role, who is not in the room. */
    JoinTicket ticketFor(Role role) {
        Participant participant = role == Role.PREVIEW
                ? studio.coach().withRole(Role.PREVIEW)
                : Participant.of("user-of-" + role.wireName(), role.wireName(), role);
        return golive.join(studio.hiit(), participant);
    }

    RoomName room() {
        return studio.roomOf(studio.hiit());
    }

    static Identity identityOf(JoinTicket ticket) {
        return ticket.pass().identity();
    }

    /** A fresh id. */
    String newId() {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L | nextId.getAndIncrement()).toString();
    }

    String item(String type, String body) {
        return item(newId(), type, body);
    }

    static String item(String id, String type, String body) {
        return "{\"v\":1,\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"body\":" + body + "}";
    }

    String line(String text) {
        return item("chat.send", "{\"text\":\"" + text + "\"}");
    }

    String act(String act, JoinTicket target) {
        String source = act.equals("stop-track") ? ",\"source\":\"camera\"" : "";
        return item(
                "moderation." + act,
                "{\"participant\":\"" + identityOf(target) + "\",\"reason\":\"spam\"" + source + "}");
    }

    /** What became of one item. */
    ItemAnswer send(JoinTicket who, String item) {
        return send(golive, who, item);
    }

    static ItemAnswer send(GoLive node, JoinTicket who, String item) {
        return request(node, who, item).items().get(0);
    }

    static RelayAnswer request(GoLive node, JoinTicket who, String body) {
        return node.relay().take(RelayRequest.of(who.pass().value(), body.getBytes(StandardCharsets.UTF_8)));
    }

    /** What the room got on a topic, in order. */
    List<String> heard(String topic) {
        return livekit.packets().stream()
                .filter(packet -> packet.topic().equals(topic))
                .map(SentPacket::text)
                .toList();
    }

    /**
     * The chat's packets up to the one with this marker, which is sent now, by the coach: what was sent before and is not
     * in them never will be.
     */
    List<String> chatUpTo(String marker) {
        ItemAnswer sent = send(sam, line(marker));
        if (!(sent instanceof ItemAnswer.Taken)) {
            throw new AssertionError("The marker was refused: " + sent);
        }
        await(() -> heard("golive.1.chat").stream().anyMatch(packet -> packet.contains(marker)));
        return heard("golive.1.chat");
    }

    /** Does something while LiveKit takes no packets, until one call that came of it was given up; then LiveKit is back. */
    void whileNothingIsSent(Runnable work) {
        int before = livekit.calls(RoomServiceMethod.SEND_DATA).size();
        livekit.fail(RoomServiceMethod.SEND_DATA, TwirpCode.INTERNAL);
        work.run();
        await(() -> livekit.calls(RoomServiceMethod.SEND_DATA).size() >= before + ATTEMPTS);
        livekit.recover();
    }

    static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AssertionError("Waited forty seconds in vain.");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public void close() {
        golive.close();
        livekit.close();
    }
}
