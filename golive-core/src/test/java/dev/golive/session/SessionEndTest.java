package dev.golive.session;

import static dev.golive.fixture.RoomServer.twirp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.SessionEndedException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.internal.http.CallSettings;
import dev.golive.internal.http.HttpLiveKit;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.room.SessionId;
import dev.golive.token.AdminTokenMinter;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.RoomStarted;
import dev.golive.webhook.WebhookId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import livekit.LivekitModels.ParticipantInfo;
import livekit.LivekitModels.ParticipantPermission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Ending a session, against a room service over real HTTP. */
class SessionEndTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final SessionId ID = SessionId.of("42");
    private static final String ROOM = "gl1.fit.s.42";
    private static final SessionPlan PLAN = SessionPlan.of(ID, "Tuesday HIIT", START, Duration.ofMinutes(45));
    private static final Identity COACH = Identity.of("p_coach");

    private final HandClock clock = HandClock.at(START);
    private final SessionConductor conductor = SessionConductor.create(
            HttpLiveKit.create(
                    SERVER.url(),
                    AdminTokenMinter.create(TestKeys.credentials(), clock),
                    new CallSettings(Duration.ofSeconds(10), 2, Duration.ZERO)),
            RoomNaming.of("fit"),
            InMemorySessionStore.create(),
            clock,
            new SplittableRandom(1));

    @BeforeEach
    void aLiveSession() {
        SERVER.reset();
        conductor.goLive(PLAN, COACH);
        enter("p_coach", false);
        enter("p_preview", true);
        enter("p_ada", false);
        clock.advance(Duration.ofMinutes(45));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void lettingTheRoomIdleTakesOutThePreviewsOnly() {
        LiveSession session = conductor.end(PLAN, Ending.LET_IDLE);

        assertThat(session)
                .isEqualTo(new LiveSession(
                        ID,
                        RoomName.of(ROOM),
                        SessionState.WRAPPING,
                        START.plus(Duration.ofMinutes(45)),
                        new Broadcast(COACH, START, START.plus(Duration.ofMinutes(45)))));
        assertThat(SERVER.identitiesIn(ROOM)).containsExactly("p_coach", "p_ada");
        assertThat(SERVER.isOpen(ROOM)).isTrue();
        assertThat(types()).containsExactly("session.live", "session.ending");
    }

    @ParameterizedTest
    @EnumSource
    void aSessionThatWasEndedIsNotFoundLiveAfterARestart(Ending ending) {
        conductor.end(PLAN, ending);

        SessionConductor restarted = SessionConductor.create(
                HttpLiveKit.create(
                        SERVER.url(),
                        AdminTokenMinter.create(TestKeys.credentials(), clock),
                        new CallSettings(Duration.ofSeconds(10), 2, Duration.ZERO)),
                RoomNaming.of("fit"),
                InMemorySessionStore.create(),
                clock,
                new SplittableRandom(2));

        assertThat(restarted.stateOf(PLAN).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void closingTheRoomTellsEverybodyThenDeletesIt() {
        LiveSession session = conductor.end(PLAN, Ending.CLOSE_ROOM);

        assertThat(session.state()).isEqualTo(SessionState.ENDED);
        assertThat(SERVER.isOpen(ROOM)).isFalse();
        assertThat(types()).containsExactly("session.live", "session.ended");
        assertThat(SERVER.methods()).endsWith("SendData", "DeleteRoom");
    }

    @ParameterizedTest
    @EnumSource
    void endingAgainIsHarmless(Ending ending) {
        LiveSession first = conductor.end(PLAN, ending);
        clock.advance(Duration.ofSeconds(30));

        LiveSession second = conductor.end(PLAN, ending);

        assertThat(second).isEqualTo(first);
        assertThat(conductor.stateOf(PLAN)).isEqualTo(first);
    }

    @Test
    void anIdleRoomCanStillBeClosed() {
        conductor.end(PLAN, Ending.LET_IDLE);

        LiveSession closed = conductor.end(PLAN, Ending.CLOSE_ROOM);

        assertThat(closed.state()).isEqualTo(SessionState.ENDED);
        assertThat(SERVER.isOpen(ROOM)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aSessionWhoseRoomIsGoneEndsAllTheSame(Ending ending) {
        SERVER.reset();

        LiveSession session = conductor.end(PLAN, ending);

        assertThat(session.state().over()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyGoesLiveAfterwards(Ending ending) {
        conductor.end(PLAN, ending);
        int calls = SERVER.calls().size();

        assertThatExceptionOfType(SessionEndedException.class).isThrownBy(() -> conductor.goLive(PLAN, COACH));

        assertThat(SERVER.calls()).hasSize(calls);
    }

    @ParameterizedTest
    @EnumSource
    void itIsOverEvenIfLiveKitDoesNotAnswerAndCanBeAskedForAgain(Ending ending) {
        SERVER.next("SendData", twirp(503, "unavailable"), twirp(503, "unavailable"));

        assertThatExceptionOfType(LiveKitUnavailableException.class).isThrownBy(() -> conductor.end(PLAN, ending));

        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.WRAPPING);
        assertThat(conductor.end(PLAN, ending).state().over()).isTrue();
        assertThat(SERVER.identitiesIn(ROOM)).doesNotContain("p_preview");
    }

    @Test
    void aPreviewThatLeftMeanwhileIsNoError() {
        SERVER.next("RemoveParticipant", twirp(404, "not_found"));

        assertThat(conductor.end(PLAN, Ending.LET_IDLE).state()).isEqualTo(SessionState.WRAPPING);
    }

    @Test
    void aSessionWhoseRoomNobodyOpenedEndsWithoutCallingAnybody() {
        SessionPlan other = SessionPlan.of(SessionId.of("43"), "Wednesday HIIT", START, Duration.ofMinutes(45));

        assertThat(conductor.end(other, Ending.LET_IDLE).state()).isEqualTo(SessionState.ENDED);
        assertThat(SERVER.methods()).endsWith("ListRooms");
    }

    @Test
    void theRoomsEndEndsASessionThatWasWrapping() {
        conductor.end(PLAN, Ending.LET_IDLE);
        clock.advance(Duration.ofMinutes(3));

        conductor.onEvent(finished(ROOM));

        LiveSession session = conductor.stateOf(PLAN);
        assertThat(session.state()).isEqualTo(SessionState.ENDED);
        assertThat(session.since()).isEqualTo(START.plus(Duration.ofMinutes(48)));
    }

    @Test
    void theRoomsEndDoesNotEndASessionThatIsLive() {
        conductor.onEvent(finished(ROOM));

        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.LIVE);
    }

    @Test
    void otherEventsChangeNothing() {
        conductor.end(PLAN, Ending.LET_IDLE);

        conductor.onEvent(finished("gl1.fit.s.43"));
        conductor.onEvent(new RoomStarted(new WebhookId("EV_1"), START, room(ROOM)));

        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.WRAPPING);
    }

    private static RoomFinished finished(String room) {
        return new RoomFinished(new WebhookId("EV_1"), START, room(room));
    }

    private static RoomSnapshot room(String name) {
        return new RoomSnapshot(new RoomSid("RM_1"), RoomName.of(name), null, "");
    }

    private static void enter(String identity, boolean hidden) {
        SERVER.enter(
                ROOM,
                ParticipantInfo.newBuilder()
                        .setIdentity(identity)
                        .setPermission(ParticipantPermission.newBuilder()
                                .setCanSubscribe(true)
                                .setHidden(hidden))
                        .build());
    }

    private static List<String> types() {
        return SERVER.sent().stream()
                .map(packet -> JsonMapper.shared()
                        .readTree(packet.getData().toByteArray())
                        .path("type")
                        .stringValue())
                .toList();
    }
}
