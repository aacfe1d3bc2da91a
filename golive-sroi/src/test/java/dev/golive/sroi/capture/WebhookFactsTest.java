package dev.golive.sroi.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.sroi.attendance.AttendanceFact;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.Connection;
import dev.golive.sroi.attendance.ConnectionAborted;
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
import dev.golive.sroi.fixture.Hooks;
import dev.golive.sroi.fixture.Peer;
import dev.golive.sroi.fixture.RecordedWebhooks;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.RoomStarted;
import dev.golive.webhook.WebhookId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each webhook says what it says about attendance, and nothing it does not know. */
class WebhookFactsTest {

    private static final Incarnation ROOM = new Incarnation(
            new IncarnationId("RM_kZqSDGreQQPa"), new RoomLabel("sync3"), Instant.parse("2026-11-22T14:50:17.315Z"));
    private static final Incarnation ROOM_OF_A_TRACK =
            new Incarnation(new IncarnationId("RM_kZqSDGreQQPa"), new RoomLabel("sync3"), null);
    private static final Connection COACH = coach(ConnectionKind.PERSON, Instant.parse("2026-11-22T14:50:17.317Z"));

    @Test
    void everyRecordedKindIsTheRightFact() {
        assertThat(recorded("121-room_started")).isEqualTo(new RoomOpened(ROOM));
        assertThat(recorded("122-participant_joined")).isEqualTo(new ConnectionJoined(ROOM, COACH));
        assertThat(recorded("123-track_published"))
                .isEqualTo(new ConnectionSighted(
                        ROOM_OF_A_TRACK, coach(ConnectionKind.UNTOLD, null), Instant.parse("2026-11-22T14:50:17Z")));
        assertThat(recorded("131-track_unpublished"))
                .isEqualTo(new ConnectionSighted(
                        ROOM_OF_A_TRACK, coach(ConnectionKind.UNTOLD, null), Instant.parse("2026-11-22T14:50:43Z")));
        assertThat(recorded("133-participant_left"))
                .isEqualTo(new ConnectionLeft(
                        ROOM, COACH, Instant.parse("2026-11-22T14:50:43Z"), new LeaveReason("CLIENT_INITIATED")));
        assertThat(recorded("140-room_finished"))
                .isEqualTo(new RoomClosed(ROOM, Instant.parse("2026-11-22T14:51:03Z")));
    }

    @Test
    void aRecorderIsNoPerson() {
        AttendanceFact fact = recorded("126-participant_joined");

        assertThat(((ConnectionJoined) fact).connection().kind()).isEqualTo(ConnectionKind.OTHER);
    }

    @Test
    void anAbortedConnectionIsSaidToBeSo() {
        assertThat(WebhookFacts.from(RecordedWebhooks.read("kinds/participant_connection_aborted.json")))
                .get()
                .isInstanceOf(ConnectionAborted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"125-egress_started", "127-egress_updated", "138-egress_ended"})
    void aRecordingSaysNothingAboutAttendance(String name) {
        assertThat(WebhookFacts.from(RecordedWebhooks.read("recorded-session/" + name + ".json")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ParticipantKind.class)
    void onlyAStandardParticipantWhomTheRoomSeesMayBeAPerson(ParticipantKind kind) {
        Hooks hooks = new Hooks("RM_1", "yoga", 1000);

        assertThat(kindOf(hooks, new Peer("PA_1", "ann", kind, false, 2000)))
                .isEqualTo(kind == ParticipantKind.STANDARD ? ConnectionKind.PERSON : ConnectionKind.OTHER);
        assertThat(kindOf(hooks, new Peer("PA_1", "ann", kind, true, 2000))).isEqualTo(ConnectionKind.OTHER);
    }

    private static ConnectionKind kindOf(Hooks hooks, Peer peer) {
        return ((ConnectionLeft) WebhookFacts.from(hooks.left(peer, 3000)).orElseThrow())
                .connection()
                .kind();
    }

    @Test
    void aJoinWithoutATimeTakesTheEvents() {
        ParticipantJoined joined = new ParticipantJoined(
                new WebhookId("EV_1"), Instant.ofEpochSecond(7), room("RM_1", null), participant("PA_1", null, null));

        assertThat(((ConnectionJoined) WebhookFacts.from(joined).orElseThrow())
                        .connection()
                        .joinedAt())
                .isEqualTo(Instant.ofEpochSecond(7));
    }

    @Test
    void aLeaveWithoutAJoinOrAReasonSaysNeither() {
        ParticipantLeft left = new ParticipantLeft(
                new WebhookId("EV_1"), Instant.ofEpochSecond(7), room("RM_1", null), participant("PA_1", null, ""));

        ConnectionLeft fact = (ConnectionLeft) WebhookFacts.from(left).orElseThrow();

        assertThat(fact.connection().joinedAt()).isNull();
        assertThat(fact.reason()).isNull();
    }

    @Test
    void aRoomThatDoesNotSayWhenItOpenedTakesTheEventsTime() {
        RoomStarted started = new RoomStarted(new WebhookId("EV_1"), Instant.ofEpochSecond(7), room("RM_1", null));

        assertThat(WebhookFacts.from(started).orElseThrow().room().openedAt()).isEqualTo(Instant.ofEpochSecond(7));
    }

    @Test
    void anEventThatTellsNoSessionOrConnectionApartSaysNothing() {
        Instant at = Instant.ofEpochSecond(7);
        WebhookId id = new WebhookId("EV_1");

        assertThat(WebhookFacts.from(new RoomStarted(id, at, room("", at)))).isEmpty();
        assertThat(WebhookFacts.from(new ParticipantLeft(id, at, room("RM_1", at), participant("", at, null))))
                .isEmpty();
    }

    @Test
    void aTimeThatIsNoneSaysNothing() {
        Instant never = Instant.ofEpochMilli(Long.MAX_VALUE);

        assertThat(WebhookFacts.from(new ParticipantLeft(
                        new WebhookId("EV_1"),
                        Instant.ofEpochSecond(7),
                        room("RM_1", null),
                        participant("PA_1", never, null))))
                .isEmpty();
    }

    private static AttendanceFact recorded(String name) {
        return WebhookFacts.from(RecordedWebhooks.read("recorded-session/" + name + ".json"))
                .orElseThrow();
    }

    private static Connection coach(ConnectionKind kind, @Nullable Instant joinedAt) {
        return new Connection(new ConnectionId("PA_iTodXWs68ZEn"), new Attendee("coach"), kind, joinedAt);
    }

    private static RoomSnapshot room(String sid, @Nullable Instant openedAt) {
        return new RoomSnapshot(new RoomSid(sid), RoomName.of("yoga"), openedAt, "");
    }

    private static ParticipantSnapshot participant(String sid, @Nullable Instant joinedAt, @Nullable String reason) {
        return new ParticipantSnapshot(
                new ParticipantSid(sid),
                Identity.of("ann"),
                "",
                ParticipantKind.STANDARD,
                joinedAt,
                false,
                null,
                null,
                List.of(),
                reason);
    }
}
