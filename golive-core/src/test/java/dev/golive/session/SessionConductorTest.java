package dev.golive.session;

import static dev.golive.fixture.RoomServer.twirp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.tuple;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.SessionEndedException;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.internal.http.CallSettings;
import dev.golive.internal.http.HttpLiveKit;
import dev.golive.message.MessageText;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import dev.golive.room.RoomNaming;
import dev.golive.room.SessionId;
import dev.golive.token.AdminTokenMinter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import livekit.LivekitModels;
import livekit.LivekitRoom.SendDataRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Going live, against a room service over real HTTP. */
class SessionConductorTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final Instant START = Instant.parse("2026-11-22T18:00:00Z");
    private static final SessionId ID = SessionId.of("42");
    private static final String ROOM = "gl1.fit.s.42";
    private static final SessionPlan PLAN = SessionPlan.of(ID, "Tuesday HIIT", START, Duration.ofMinutes(45));
    private static final Identity COACH = Identity.of("p_coach");
    private static final String COACHED = "{\"v\":1,\"sessionId\":\"42\",\"epoch\":1,\"rev\":0,\"coach\":\"p_coach\"}";

    private final HandClock clock = HandClock.at(START);
    private final InMemorySessionStore store = InMemorySessionStore.create();
    private final SessionConductor conductor = conductor(store);

    private SessionConductor conductor(SessionStore sessions) {
        HttpLiveKit livekit = HttpLiveKit.create(
                SERVER.url(),
                AdminTokenMinter.create(TestKeys.credentials(), clock),
                new CallSettings(Duration.ofSeconds(10), 2, Duration.ZERO));
        return SessionConductor.create(livekit, RoomNaming.of("fit"), sessions, clock, new SplittableRandom(1));
    }

    @BeforeEach
    void emptyServer() {
        SERVER.reset();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aSessionThatNobodyOpenedIsPlanned() {
        LiveSession session = conductor.stateOf(PLAN);

        assertThat(session).isEqualTo(LiveSession.planned(ID, RoomName.of(ROOM), START));
    }

    @Test
    void theCoachsPageStartsThePreflight() {
        LiveSession session = conductor.preflight(PLAN);

        assertThat(session.state()).isEqualTo(SessionState.PREFLIGHT);
        assertThat(conductor.stateOf(PLAN)).isEqualTo(session);
        assertThat(SERVER.isOpen(ROOM)).isFalse();
    }

    @Test
    void goingLiveOpensTheRoomAndTellsIt() {
        conductor.preflight(PLAN);
        clock.advance(Duration.ofSeconds(90));

        LiveSession session = conductor.goLive(PLAN, COACH);

        assertThat(session)
                .isEqualTo(new LiveSession(
                        ID,
                        RoomName.of(ROOM),
                        SessionState.LIVE,
                        START.plusSeconds(90),
                        new Broadcast(COACH, START.plusSeconds(90), null)));
        assertThat(SERVER.room(ROOM).getMetadata()).isEqualTo(COACHED);
        assertThat(SERVER.room(ROOM).getDepartureTimeout()).isEqualTo(180);
        SendDataRequest packet = SERVER.sent().get(0);
        assertThat(packet.getTopic()).isEqualTo("golive.1.session");
        assertThat(packet.getRoom()).isEqualTo(ROOM);
        assertThat(messages()).singleElement().satisfies(message -> {
            assertThat(message.path("type").stringValue()).isEqualTo("session.live");
            assertThat(message.path("at").longValue())
                    .isEqualTo(START.plusSeconds(90).toEpochMilli());
        });
    }

    @Test
    void whatTheHostHasToSayIsSaidInTheRoom() {
        conductor.goLive(PLAN, COACH);

        conductor.notice(PLAN, MessageText.of("We begin five minutes late."));
        conductor.recording(PLAN, true);

        assertThat(messages())
                .extracting(
                        message -> message.path("type").stringValue(),
                        message -> message.path("body").toString())
                .endsWith(
                        tuple("session.notice", "{\"text\":\"We begin five minutes late.\"}"),
                        tuple("session.recording", "{\"on\":true}"));
    }

    @Test
    void aNoticeThatNobodyIsThereToHearIsNoError() {
        SERVER.next("SendData", twirp(404, "not_found"));

        assertThatNoException().isThrownBy(() -> conductor.notice(PLAN, MessageText.of("Is anybody there?")));
    }

    @Test
    void goingLiveAgainSaysAndChangesNothing() {
        LiveSession live = conductor.goLive(PLAN, COACH);
        clock.advance(Duration.ofSeconds(5));

        LiveSession again = conductor.goLive(PLAN, COACH);

        assertThat(again).isEqualTo(live);
        assertThat(types()).containsExactly("session.live");
        assertThat(SERVER.methods()).containsOnlyOnce("CreateRoom").doesNotContain("UpdateRoomMetadata");
    }

    @Test
    void goingLiveAgainOpensARoomThatWasLost() {
        conductor.goLive(PLAN, COACH);
        SERVER.reset();

        conductor.goLive(PLAN, COACH);

        assertThat(SERVER.room(ROOM).getMetadata()).isEqualTo(COACHED);
        assertThat(SERVER.sent()).isEmpty();
    }

    @Test
    void goingLiveAgainLeavesTheOverlayAsItIs() {
        String later = COACHED.replace("\"epoch\":1,\"rev\":0", "\"epoch\":2,\"rev\":41");
        conductor.goLive(PLAN, COACH);
        SERVER.open(ROOM, later);

        conductor.goLive(PLAN, COACH);

        assertThat(SERVER.room(ROOM).getMetadata()).isEqualTo(later);
    }

    @Test
    void somebodyElseGoingLiveDoesNotTakeTheSessionOver() {
        conductor.goLive(PLAN, COACH);

        LiveSession session = conductor.goLive(PLAN, Identity.of("p_other"));

        assertThat(session.coach()).isEqualTo(COACH);
        assertThat(SERVER.room(ROOM).getMetadata()).isEqualTo(COACHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "of somebody else", "{\"v\":1,\"sessionId\":\"42\",\"epoch\":1,\"rev\":0}"})
    void aRoomThatIsAlreadyOpenIsKeptAndItsMetadataWritten(String metadata) {
        SERVER.open(ROOM, metadata);

        conductor.goLive(PLAN, COACH);

        assertThat(SERVER.room(ROOM).getMetadata()).isEqualTo(COACHED);
        assertThat(SERVER.methods()).contains("UpdateRoomMetadata").doesNotContain("CreateRoom");
        assertThat(types()).containsExactly("session.live");
    }

    @Test
    void afterARestartALiveSessionIsFoundInItsRoom() {
        conductor.goLive(PLAN, COACH);
        clock.advance(Duration.ofMinutes(5));
        SessionConductor restarted = conductor(InMemorySessionStore.create());

        LiveSession found = restarted.stateOf(PLAN);
        LiveSession again = restarted.goLive(PLAN, COACH);

        assertThat(found.state()).isEqualTo(SessionState.LIVE);
        assertThat(found.coach()).isEqualTo(COACH);
        assertThat(again).isEqualTo(found);
        assertThat(types()).containsExactly("session.live");
        assertThat(SERVER.methods()).containsOnlyOnce("CreateRoom");
    }

    @Test
    void aRoomThatNobodyWentLiveInIsFoundPlanned() {
        SERVER.open(ROOM, "{\"v\":1,\"sessionId\":\"42\",\"epoch\":1,\"rev\":0}");

        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.PLANNED);
    }

    @Test
    void aKnownSessionIsNotLookedUpAgain() {
        conductor.stateOf(PLAN);
        conductor.stateOf(PLAN);

        assertThat(SERVER.methods()).containsExactly("ListRooms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListRooms", "CreateRoom", "SendData"})
    void whenLiveKitFailsNothingHasChanged(String method) {
        LiveSession before = conductor.preflight(PLAN);
        away(method);

        assertThatExceptionOfType(LiveKitException.class).isThrownBy(() -> conductor.goLive(PLAN, COACH));

        assertThat(conductor.stateOf(PLAN)).isEqualTo(before);
        assertThat(conductor.goLive(PLAN, COACH).state()).isEqualTo(SessionState.LIVE);
        assertThat(types()).endsWith("session.live");
    }

    @Test
    void whenTheMetadataCannotBeWrittenNothingHasChanged() {
        SERVER.open(ROOM, "");
        LiveSession before = conductor.preflight(PLAN);
        away("UpdateRoomMetadata");

        assertThatExceptionOfType(LiveKitException.class).isThrownBy(() -> conductor.goLive(PLAN, COACH));

        assertThat(conductor.stateOf(PLAN)).isEqualTo(before);
        assertThat(SERVER.sent()).isEmpty();
        assertThat(conductor.goLive(PLAN, COACH).state()).isEqualTo(SessionState.LIVE);
    }

    @Test
    void aSessionThatLiveKitCannotTellOfStaysUnknown() {
        away("ListRooms");

        assertThatExceptionOfType(LiveKitUnavailableException.class).isThrownBy(() -> conductor.stateOf(PLAN));

        assertThat(store.find(RoomName.of(ROOM))).isEmpty();
    }

    @Test
    void afterItsLatestEndASessionIsEnded() {
        conductor.goLive(PLAN, COACH);

        clock.set(PLAN.latestEnd().minusMillis(1));
        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.LIVE);

        clock.set(PLAN.latestEnd());
        assertThat(conductor.stateOf(PLAN).state()).isEqualTo(SessionState.ENDED);
        assertThatExceptionOfType(SessionEndedException.class).isThrownBy(() -> conductor.goLive(PLAN, COACH));
    }

    private static void away(String method) {
        ResponseDefinitionBuilder unavailable = twirp(503, "unavailable");
        SERVER.next(method, unavailable, unavailable);
    }

    private static List<JsonNode> messages() {
        return SERVER.sent().stream()
                .map(packet -> {
                    assertThat(packet.getKind()).isEqualTo(LivekitModels.DataPacket.Kind.RELIABLE);
                    return JsonMapper.shared().readTree(packet.getData().toByteArray());
                })
                .toList();
    }

    private static List<String> types() {
        return messages().stream()
                .map(message -> message.path("type").stringValue())
                .toList();
    }
}
