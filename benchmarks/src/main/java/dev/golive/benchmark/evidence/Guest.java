package dev.golive.benchmark.evidence;

import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.HeartRateReported;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.RepsCounted;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import java.time.Instant;
import java.util.List;

/** One person in one session, and what is told of them turn by turn. */
final class Guest {

    private static final String SOURCE = "/golive/gym";

    private final int session;
    private final int person;
    private final int turns;
    private final ProgrammeId programme = new ProgrammeId("autumn-2026");
    private final SessionLabel label;
    private final Subject subject;
    private final Incarnation room;
    private final Connection connection;

    Guest(Season season, int session, int person) {
        this.session = session;
        this.person = person;
        this.turns = season.eventsEach();
        Instant opened = Season.start(session);
        this.label = new SessionLabel("class-" + session);
        this.subject = new Subject("s_0f1e2d3c4b5a6978" + (session * 37 + person) % (season.people() * 10));
        this.room = new Incarnation(new IncarnationId("RM_" + session), new RoomLabel(label.value()), opened);
        this.connection = new Connection(
                new ConnectionId("PA_" + session + "_" + person),
                new Attendee(subject.value()),
                ConnectionKind.PERSON,
                opened.plusMillis(person));
    }

    EvidenceEvent event(int turn, String tag) {
        Instant at = Season.start(session).plusSeconds(turn * 60L);
        EventKey key = new EventKey(SOURCE, tag + "e" + session + "-" + turn + "-" + person);
        return new EvidenceEvent(key, at, programme, label, subject, fact(turn, at));
    }

    private Fact fact(int turn, Instant at) {
        if (turn == turns - 2) {
            return new EffortReported(person % 11, null);
        }
        boolean within = turn != 0 && turn != turns - 1;
        if (within && turn % 4 == 0) {
            int beats = turn % 60;
            return new HeartRateReported(List.of(beats, beats, beats, beats, beats));
        }
        if (within && turn % 4 == 2) {
            return new RepsCounted("squats", "", turn);
        }
        return new Attended(attended(turn, at));
    }

    private AttendanceFact attended(int turn, Instant at) {
        if (turn == 0) {
            return new ConnectionJoined(room, connection);
        }
        return turn == turns - 1
                ? new ConnectionLeft(room, connection, at, null)
                : new ConnectionSighted(room, connection, at);
    }
}
