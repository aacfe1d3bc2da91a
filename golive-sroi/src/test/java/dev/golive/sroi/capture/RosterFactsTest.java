package dev.golive.sroi.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionGone;
import dev.golive.sroi.attendance.ConnectionId;
import dev.golive.sroi.attendance.ConnectionKind;
import dev.golive.sroi.attendance.ConnectionSighted;
import dev.golive.sroi.attendance.Incarnation;
import dev.golive.sroi.attendance.IncarnationId;
import dev.golive.sroi.attendance.OpenConnection;
import dev.golive.sroi.attendance.RoomLabel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RosterFactsTest {

    private static final Instant JOINED = Instant.parse("2026-11-22T18:00:00.250Z");
    private static final Instant ASKED = Instant.parse("2026-11-22T18:05:00Z");
    private static final Instant ANSWERED = Instant.parse("2026-11-22T18:05:00.020Z");
    private static final RoomSnapshot ROOM = new RoomSnapshot(new RoomSid("RM_1"), RoomName.of("yoga"), JOINED, "");
    private static final Incarnation LIFE = new Incarnation(new IncarnationId("RM_1"), new RoomLabel("yoga"), JOINED);
    private static final OpenConnection ANN = open(LIFE, "PA_1", "ann");
    private static final OpenConnection BOB = open(LIFE, "PA_2", "bob");

    @Test
    void whoIsOnTheListWasUpWhenItWasAskedFor() {
        RosterFacts roster = of(List.of(there("PA_1", "ann", null)), ANN);

        assertThat(roster.facts()).containsExactly(new ConnectionSighted(LIFE, ANN.connection(), ASKED));
        assertThat(roster.news()).isFalse();
    }

    @Test
    void whoWasUpBeforeAndIsNotOnTheListHadGoneWhenItWasAnswered() {
        RosterFacts roster = of(List.of(there("PA_1", "ann", null)), ANN, BOB);

        assertThat(roster.facts())
                .containsExactly(
                        new ConnectionSighted(LIFE, ANN.connection(), ASKED),
                        new ConnectionGone(LIFE, BOB.connection(), ANSWERED));
        assertThat(roster.news()).isTrue();
    }

    @Test
    void somebodyNobodyKnewOfIsNews() {
        RosterFacts roster = of(List.of(there("PA_1", "ann", null), there("PA_2", "bob", null)), ANN);

        assertThat(roster.facts()).contains(new ConnectionSighted(LIFE, BOB.connection(), ASKED));
        assertThat(roster.news()).isTrue();
    }

    @Test
    void aConnectionOfAnEarlierLifeHadGoneInThatLife() {
        Incarnation before = new Incarnation(new IncarnationId("RM_0"), new RoomLabel("yoga"), null);
        OpenConnection old = open(before, "PA_0", "ann");

        RosterFacts roster = of(List.of(there("PA_1", "ann", null)), old, ANN);

        assertThat(roster.facts()).contains(new ConnectionGone(before, old.connection(), ANSWERED));
    }

    @Test
    void inARoomThatIsNotOpenEverybodyHadGone() {
        RosterFacts roster = RosterFacts.ofClosedRoom(List.of(ANN, BOB), ANSWERED);

        assertThat(roster.facts())
                .containsExactly(
                        new ConnectionGone(LIFE, ANN.connection(), ANSWERED),
                        new ConnectionGone(LIFE, BOB.connection(), ANSWERED));
        assertThat(roster.news()).isTrue();
        assertThat(RosterFacts.ofClosedRoom(List.of(), ANSWERED).news()).isFalse();
    }

    @Test
    void staffAreTold() {
        List<AttendanceFact> facts =
                of(List.of(there("PA_1", "ann", Role.CO_COACH)), ANN).facts();

        assertThat(((ConnectionSighted) facts.get(0)).connection().kind()).isEqualTo(ConnectionKind.STAFF);
    }

    @Test
    void aBlankSidProvesNobodysPresence() {
        assertThat(of(List.of(there("", "ann", null))).facts()).isEmpty();
    }

    private static RosterFacts of(List<ParticipantSnapshot> there, OpenConnection... open) {
        return RosterFacts.of(ROOM, there, List.of(open), ASKED, ANSWERED);
    }

    private static OpenConnection open(Incarnation room, String sid, String who) {
        return new OpenConnection(
                room, new Connection(new ConnectionId(sid), new Attendee(who), ConnectionKind.PERSON, JOINED), JOINED);
    }

    private static ParticipantSnapshot there(String sid, String who, @Nullable Role staff) {
        return new ParticipantSnapshot(
                new ParticipantSid(sid),
                Identity.of(who),
                "",
                ParticipantKind.STANDARD,
                JOINED,
                false,
                null,
                staff,
                List.of(),
                null);
    }
}
