package dev.golive.benchmark.relay;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.command.ChatSend;
import dev.golive.command.Command;
import dev.golive.command.CommandCodec;
import dev.golive.command.ReactionTap;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ReactionKind;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.relay.ItemAnswer;
import dev.golive.relay.RelayRequest;
import dev.golive.relay.RelaySettings;
import dev.golive.room.SessionId;
import dev.golive.session.SessionPlan;
import dev.golive.token.ApiCredentials;
import dev.golive.token.ApiKey;
import dev.golive.token.ApiSecret;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** A class on air, of athletes with passes of their own. Each sends what a page sends: one item as JSON. Thread-safe. */
final class BusyClass implements AutoCloseable {

    private static final ApiCredentials CREDENTIALS =
            ApiCredentials.of(ApiKey.of("benchmark"), ApiSecret.of("a-secret-for-benchmarks-which-opens-nothing"));
    private static final Duration LENGTH = Duration.ofHours(2);

    private final CountingLiveKit livekit;
    private final GoLive golive;
    private final List<String> passes;
    private final AtomicLong said = new AtomicLong();

    private BusyClass(RelaySettings settings, int athletes) {
        this.livekit = new CountingLiveKit(athletes);
        this.golive = GoLive.builder(LiveKitUrl.parse("ws://127.0.0.1:1"), CREDENTIALS)
                .relay(settings)
                .decorateLiveKit(any -> livekit)
                .build();
        SessionPlan plan =
                SessionPlan.of(SessionId.of(UUID.randomUUID().toString()), "Morning HIIT", Instant.now(), LENGTH);
        JoinTicket coach = golive.join(plan, Participant.of("coach", "Sam", Role.COACH));
        golive.sessions().goLive(plan, coach.pass().identity());
        this.passes = IntStream.range(0, athletes)
                .mapToObj(number -> Participant.of("athlete-" + number, "Athlete " + number, Role.ATHLETE))
                .map(athlete -> golive.join(plan, athlete).pass().value())
                .toList();
    }

    /** A new session. */
    static BusyClass open(RelaySettings settings, int athletes) {
        return new BusyClass(settings, athletes);
    }

    int athletes() {
        return passes.size();
    }

    CountingLiveKit livekit() {
        return livekit;
    }

    /** An athlete writes a line that nobody wrote before. Whether it was taken. */
    boolean say(int athlete) {
        return send(athlete, new ChatSend(newId(), textOf(said.incrementAndGet()), null));
    }

    /** A line of about fifty characters. */
    static MessageText textOf(long number) {
        return MessageText.of("Knees over toes, and breathe out on the way up! " + number);
    }

    /** An athlete taps once. Whether it was taken. */
    boolean tap(int athlete, ReactionKind kind) {
        return send(athlete, new ReactionTap(newId(), kind, 1));
    }

    /** How many lines were sent. */
    long lines() {
        return said.get();
    }

    /** How often the room has reacted, all kinds together. */
    long reactions() {
        return golive.relay().chat(passes.get(0), 1).totals().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    static MessageId newId() {
        return MessageId.create(InstantSource.system(), ThreadLocalRandom.current());
    }

    private boolean send(int athlete, Command command) {
        RelayRequest request = RelayRequest.of(passes.get(athlete), CommandCodec.encode(command));
        return golive.relay().take(request).items().get(0) instanceof ItemAnswer.Taken;
    }

    @Override
    public void close() {
        golive.close();
    }
}
