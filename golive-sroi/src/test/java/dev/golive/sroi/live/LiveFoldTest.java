package dev.golive.sroi.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionJoined;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionLeft;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.RoomLabel;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.CheckInAnswer;
import dev.golive.sroi.event.CheckInAnswered;
import dev.golive.sroi.event.EffortReported;
import dev.golive.sroi.event.EventKey;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.Fact;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.live.LiveFigures.Spread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LiveFoldTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Incarnation ROOM = new Incarnation(new IncarnationId("RM_1"), new RoomLabel("hiit"), NOW);

    private final List<EvidenceEvent> events = new ArrayList<>();

    @Test
    void presentAreThoseWhoseConnectionIsUpAndEachIsCountedOnce() {
        join("PA_1", "s_ann", ConnectionKind.PERSON);
        join("PA_2", "s_ann", ConnectionKind.PERSON);
        join("PA_3", "s_ben", ConnectionKind.PERSON);
        join("PA_4", "s_coach", ConnectionKind.STAFF);
        leave("PA_3", "s_ben");

        assertThat(figures().present()).isEqualTo(1);
        assertThat(figures().people()).isEqualTo(2);
    }

    @Test
    void ofFewRatingsThereIsOnlyTheNumber() {
        for (int person = 1; person <= 4; person++) {
            rate("s_" + person, person, 7);
        }
        assertThat(figures().effort()).isEqualTo(new Spread(4, null));

        rate("s_5", 5, 8);
        assertThat(figures().effort()).isEqualTo(new Spread(5, 72L));
    }

    @Test
    void theLatestAnswerOfAPersonHoldsInWhateverOrderTheyCome() {
        for (int person = 1; person <= 5; person++) {
            rate("s_" + person, person, 3);
        }
        rate("s_1", 60, 10);
        answer("s_1", new CheckInAnswer.Figure(4));
        answer("s_2", new CheckInAnswer.Words("Fine."));
        LiveFigures first = figures();

        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);
            events.add(events.get(0));
            assertThat(figures()).isEqualTo(first);
        }
        assertThat(first.effort()).isEqualTo(new Spread(5, 44L));
        assertThat(first.answers()).isEqualTo(Map.of("mood", new Spread(2, null)));
    }

    private LiveFigures figures() {
        LiveFold fold = LiveFold.create();
        events.forEach(fold::add);
        return fold.figures();
    }

    private void rate(String subject, int seconds, int rpe) {
        add(NOW.plusSeconds(seconds), subject, new EffortReported(rpe, null));
    }

    private void answer(String subject, CheckInAnswer answer) {
        add(NOW, subject, new CheckInAnswered(new TreeMap<>(Map.of("mood", answer))));
    }

    private void join(String connection, String subject, ConnectionKind kind) {
        add(NOW, subject, new Attended(new ConnectionJoined(ROOM, connection(connection, subject, kind))));
    }

    private void leave(String connection, String subject) {
        Instant at = NOW.plusSeconds(60);
        Connection left = connection(connection, subject, ConnectionKind.PERSON);
        add(at, subject, new Attended(new ConnectionLeft(ROOM, left, at, null)));
    }

    private static Connection connection(String id, String subject, ConnectionKind kind) {
        return new Connection(new ConnectionId(id), new Attendee(subject), kind, NOW);
    }

    private void add(Instant at, String subject, Fact fact) {
        EventKey key = new EventKey("/golive/gym", "e" + events.size());
        events.add(new EvidenceEvent(key, at, null, new SessionLabel("hiit"), new Subject(subject), fact));
    }
}
