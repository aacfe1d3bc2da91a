package dev.golive.test.contract;

import dev.golive.sroi.attendance.AttendanceFact;
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
import dev.golive.sroi.attendance.RoomOpened;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.ConsentRecorded;
import dev.golive.sroi.event.ConsentWithdrawn;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EngagementCounted;
import dev.golive.sroi.event.EventDocument;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceAmended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.GuardianVerified;
import dev.golive.sroi.event.HandPromoted;
import dev.golive.sroi.event.HandRaised;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ModerationActed;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.Purpose;
import dev.golive.sroi.event.RecordingFinished;
import dev.golive.sroi.event.RecordingStarted;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SafeguardingChecked;
import dev.golive.sroi.event.SessionEnded;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.SessionPlanned;
import dev.golive.sroi.event.SessionWentLive;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.event.SubjectErased;
import dev.golive.sroi.event.XpAwarded;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Evidence that contracts keep: of two people, two sessions and two programmes. */
final class KnownEvidence {

    static final Instant NOW = Instant.parse("2026-11-22T18:00:00.250Z");
    static final SessionLabel SESSION = new SessionLabel("hiit-42");
    static final SessionLabel OTHER_SESSION = new SessionLabel("HIIT-42");
    static final ProgrammeId PROGRAMME = new ProgrammeId("autumn");
    static final ProgrammeId OTHER_PROGRAMME = new ProgrammeId("winter");
    static final Subject ANN = new Subject("p_ann");
    static final Subject BEN = new Subject("p_ben");
    private static final String SOURCE = "/golive/gym";

    private KnownEvidence() {}

    /** Somebody's effort, whose event is known by its number. */
    static EventDocument effort(int number, Subject subject) {
        return of(number, SESSION, PROGRAMME, subject, new EffortReported(number % 11, null));
    }

    /** So many efforts of Ann and Ben in turn, the first of this number. */
    static List<EventDocument> efforts(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> effort(number, number % 2 == 0 ? ANN : BEN))
                .toList();
    }

    static EventDocument of(int number, SessionLabel session, ProgrammeId programme, Subject subject, Fact fact) {
        return EventDocument.of(new EvidenceEvent(
                new EventKey(SOURCE, "e" + number), NOW.plusMillis(number), programme, session, subject, fact));
    }

    /** One event of every kind, and one of a kind that nobody knows. */
    static List<EventDocument> every() {
        List<EventDocument> every = new ArrayList<>();
        for (Fact fact : facts()) {
            every.add(of(every.size(), SESSION, PROGRAMME, ANN, fact));
        }
        for (AttendanceFact fact : attendance()) {
            every.add(EventDocument.of(new EvidenceEvent(
                    new EventKey(SOURCE, "e" + every.size()), NOW, PROGRAMME, SESSION, ANN, new Attended(fact))));
        }
        String unknown = "{\"specversion\":\"1.0\",\"source\":\"/else\",\"id\":\"e1\",\"type\":\"org.else.thing\","
                + "\"time\":\"2026-11-22T18:00:00Z\",\"subject\":\"p_ann\",\"data\":{\"odd\":[1,null,\"Zürich 🎈\"]}}";
        every.add(EventDocument.parse(unknown.getBytes(StandardCharsets.UTF_8), NOW));
        return every;
    }

    private static List<Fact> facts() {
        return List.of(
                new SessionPlanned(NOW, NOW.plusSeconds(1800)),
                new SessionWentLive(),
                new SessionEnded(),
                new EffortReported(7, Duration.ofMinutes(45)),
                new HeartRateReported(List.of(1, 2, 3, 4, 86_400)),
                new CheckInAnswered(new TreeMap<>(Map.of(
                        "mood", new CheckInAnswer.Figure(-3),
                        "said", new CheckInAnswer.Words("Tab\tquote\" \u001f Zürich 🎈")))),
                new RepsCounted("squats", "phone", 42),
                new XpAwarded("a1", 50),
                new HandRaised(),
                new HandPromoted(),
                new EngagementCounted(12, 340),
                new ConsentRecorded(Purpose.EFFORT, "2026-09"),
                new ConsentWithdrawn(Purpose.EFFORT),
                new GuardianVerified(),
                new SafeguardingChecked("two-adults", true),
                new ModerationActed("muted"),
                new RecordingStarted("EG_1"),
                new RecordingFinished("EG_1", Duration.ofMinutes(44)),
                new EvidenceAmended(new EventKey(SOURCE, "e1"), "Counted twice."),
                new SubjectErased(3));
    }

    private static List<AttendanceFact> attendance() {
        Incarnation room =
                new Incarnation(new IncarnationId("RM_1"), new RoomLabel(SESSION.value()), NOW.minusSeconds(60));
        Connection connection = new Connection(
                new ConnectionId("PA_1"), new Attendee(ANN.value()), ConnectionKind.PERSON, NOW.minusSeconds(9));
        return List.of(
                new RoomOpened(room),
                new RoomClosed(room, NOW),
                new ConnectionJoined(room, connection),
                new ConnectionLeft(room, connection, NOW, new LeaveReason("CLIENT_INITIATED")),
                new ConnectionSighted(room, connection, NOW),
                new ConnectionGone(room, connection, NOW),
                new ConnectionAborted(room, connection));
    }
}
