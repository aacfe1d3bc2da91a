package dev.golive.sroi.rollup;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.LeaveReason;
import dev.golive.sroi.attendance.RoomClosed;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.XpAwarded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Events of programmes, told by hand or by chance. */
final class ProgrammeEvents {

    static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");

    private final List<EvidenceEvent> events = new ArrayList<>();

    /** Somebody was in a session of the programme "autumn" from then on, for so long. */
    ProgrammeEvents stay(String who, String session, Instant from, Duration length) {
        Incarnation room = new Incarnation(new IncarnationId("RM_" + session), new RoomLabel(session), from);
        Connection connection =
                new Connection(new ConnectionId("PA_" + who + session), new Attendee(who), ConnectionKind.PERSON, from);
        Instant left = from.plus(length);
        tell(from, session, who, new Attended(new ConnectionJoined(room, connection)));
        return tell(left, session, who, new Attended(new ConnectionLeft(room, connection, left, null)));
    }

    /** Something was told of somebody in the programme "autumn". */
    ProgrammeEvents tell(Instant at, @Nullable String session, String who, Fact fact) {
        events.add(new EvidenceEvent(
                new EventKey("/golive/gym", "e" + events.size()),
                at,
                new ProgrammeId("autumn"),
                session == null ? null : new SessionLabel(session),
                new Subject(who),
                fact));
        return this;
    }

    List<EvidenceEvent> events() {
        return List.copyOf(events);
    }

    Rollup rollup() {
        return fold(events);
    }

    static Rollup fold(List<EvidenceEvent> events) {
        RollupFold fold = RollupFold.create();
        events.forEach(fold::add);
        return fold.rollup();
    }

    /** Of nine people in two programmes and three sessions over some weeks; often two at one moment. */
    static List<EvidenceEvent> random(SplittableRandom random, int count) {
        List<EvidenceEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String who = "s_" + random.nextInt(9);
            String session = "hiit-" + random.nextInt(3);
            Instant at = NOW.plus(Duration.ofDays(random.nextInt(40))).plusSeconds(random.nextInt(5));
            Fact fact = random.nextInt(3) == 0 ? attended(random, i, who, session, at) : randomFact(random);
            boolean outside =
                    fact instanceof GuardianVerified || (fact instanceof CheckInAnswered && random.nextBoolean());
            events.add(new EvidenceEvent(
                    new EventKey("/golive/gym", "e" + i),
                    fact instanceof Attended attended ? attended.at().orElse(at) : at,
                    outside && random.nextBoolean() ? null : new ProgrammeId("p" + random.nextInt(2)),
                    outside ? null : new SessionLabel(session),
                    fact instanceof Attended attended && attended.attendee().isEmpty() ? null : new Subject(who),
                    fact));
        }
        return events;
    }

    private static Fact attended(SplittableRandom random, int number, String who, String session, Instant at) {
        Incarnation room = new Incarnation(
                new IncarnationId("RM_" + session), new RoomLabel(session), random.nextBoolean() ? NOW : null);
        ConnectionId id = new ConnectionId("PA_" + who + "_" + number % 4);
        ConnectionKind kind = random.nextInt(9) == 0 ? ConnectionKind.STAFF : ConnectionKind.PERSON;
        Connection connection =
                new Connection(id, new Attendee(who), kind, random.nextBoolean() ? at.minusSeconds(600) : null);
        LeaveReason reason = random.nextBoolean() ? null : new LeaveReason("ROOM_DELETED");
        return new Attended(
                switch (random.nextInt(7)) {
                    case 0 -> new RoomClosed(room, at);
                    case 1, 2 -> new ConnectionLeft(room, connection, at, reason);
                    case 3 -> new ConnectionSighted(room, connection, at);
                    case 4 -> new ConnectionGone(room, connection, at);
                    case 5 -> new ConnectionAborted(room, connection);
                    default -> new ConnectionJoined(room, new Connection(id, new Attendee(who), kind, at));
                });
    }

    private static Fact randomFact(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new EffortReported(
                        random.nextInt(11), random.nextBoolean() ? null : Duration.ofMinutes(1 + random.nextInt(1440)));
            case 1 -> new HeartRateReported(List.of(random.nextInt(99), random.nextInt(2), 3, 4, 5));
            case 2 -> new RepsCounted("squats", random.nextBoolean() ? "" : "phone", random.nextInt(99));
            case 3 -> new XpAwarded("a" + random.nextInt(5), 1 + random.nextInt(9));
            case 4 -> new GuardianVerified();
            default ->
                new CheckInAnswered(new TreeMap<>(Map.of(
                        "satisfaction",
                        new CheckInAnswer.Figure(random.nextInt(9)),
                        "said",
                        new CheckInAnswer.Words("Fine."))));
        };
    }
}
