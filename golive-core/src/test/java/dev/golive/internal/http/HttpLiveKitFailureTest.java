package dev.golive.internal.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.golive.fixture.RoomServer.twirp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.TwirpCode;
import dev.golive.fixture.HandClock;
import dev.golive.fixture.RoomServer;
import dev.golive.fixture.TestKeys;
import dev.golive.livekit.DataPacket;
import dev.golive.livekit.LiveKit;
import dev.golive.livekit.LiveKitUrl;
import dev.golive.room.RoomName;
import dev.golive.room.RoomProfile;
import dev.golive.token.AdminTokenMinter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import livekit.LivekitRoom.SendDataRequest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller sees when LiveKit does not do what was asked. */
class HttpLiveKitFailureTest {

    private static final RoomServer SERVER = RoomServer.start();
    private static final RoomName ROOM = RoomName.of("r1");
    private static final DataPacket PACKET = DataPacket.reliable("golive.1.session", new byte[] {1});

    private final LiveKit livekit = gateway(SERVER.url(), Duration.ofSeconds(10), 3);

    private static LiveKit gateway(LiveKitUrl url, Duration timeout, int attempts) {
        AdminTokenMinter tokens = AdminTokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z"));
        return HttpLiveKit.create(url, tokens, new CallSettings(timeout, attempts, Duration.ZERO));
    }

    @BeforeEach
    void emptyServer() {
        SERVER.reset();
        SERVER.open("r1", "");
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyTwirpCodeIsAnErrorOfItsKind(TwirpCode code) {
        ResponseDefinitionBuilder answer = twirp(500, code.name().toLowerCase(Locale.ROOT));
        SERVER.next("ListRooms", answer, answer, answer);

        LiveKitException failure = failureOf(livekit::rooms);

        assertThat(failure.code()).isEqualTo(code);
        assertThat(failure.retryable()).isEqualTo(code.retryable());
        assertThat(failure)
                .isInstanceOf(code.retryable() ? LiveKitUnavailableException.class : LiveKitRefusedException.class)
                .hasMessageContaining("ListRooms")
                .hasMessageContaining("said the server");
        assertThat(SERVER.calls()).hasSize(code.retryable() ? 3 : 1);
    }

    @Test
    void aCodeOfTheFutureIsRefusedAndQuoted() {
        SERVER.next("ListRooms", twirp(418, "teapot"));

        LiveKitException failure = failureOf(livekit::rooms);

        assertThat(failure).isInstanceOf(LiveKitRefusedException.class).hasMessageContaining("teapot");
        assertThat(failure.code()).isEqualTo(TwirpCode.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"401, unauthenticated", "403, permission_denied"})
    void wrongCredentialsSayWhichSettingsToCheck(int status, String code) {
        SERVER.next("ListRooms", twirp(status, code));

        assertThat(failureOf(livekit::rooms))
                .hasMessageContaining("golive.livekit.api-key")
                .hasMessageContaining("golive.livekit.api-secret");
    }

    @ParameterizedTest
    @CsvSource({
        "400, internal",
        "401, unauthenticated",
        "403, permission_denied",
        "404, bad_route",
        "418, unknown",
        "429, unavailable",
        "500, unknown",
        "502, unavailable",
        "503, unavailable",
        "504, unavailable"
    })
    void anAnswerThatIsNotTwirpsIsJudgedByItsStatus(int status, String code) {
        List<String> bodies = List.of(
                "",
                "<html><body>nginx</body></html>",
                "no permission",
                "[]",
                "{}",
                "{\"message\":\"no upstream\"}",
                "{");

        for (String body : bodies) {
            SERVER.reset();
            ResponseDefinitionBuilder answer = aResponse().withStatus(status).withBody(body);
            SERVER.next("ListRooms", answer, answer, answer);

            LiveKitException failure = failureOf(livekit::rooms);

            assertThat(failure.code()).as(body).isEqualTo(TwirpCode.parse(code));
            assertThat(failure).as(body).hasMessageContaining("HTTP " + status);
        }
    }

    @Test
    void aMissingRouteIsNotAMissingRoom() {
        SERVER.next("DeleteRoom", aResponse().withStatus(404));

        assertThat(failureOf(() -> livekit.deleteRoom(ROOM)).code()).isEqualTo(TwirpCode.BAD_ROUTE);
    }

    static Stream<ResponseDefinitionBuilder> successesThatAreNone() {
        return Stream.of(
                aResponse().withStatus(200).withBody("<html><body>Welcome to the hotel</body></html>"),
                aResponse().withStatus(200).withBody(new byte[] {(byte) 0xff, (byte) 0xff, 1}),
                aResponse().withStatus(204));
    }

    @ParameterizedTest
    @MethodSource("successesThatAreNone")
    void aSuccessThatIsNotLiveKitsIsAnErrorOfOurs(ResponseDefinitionBuilder answer) {
        SERVER.next("ListRooms", answer);

        LiveKitException failure = failureOf(livekit::rooms);

        assertThat(failure).isInstanceOf(LiveKitRefusedException.class).hasMessageContaining("ListRooms");
    }

    @Test
    void aBriefAbsenceGoesUnnoticed() {
        SERVER.next("ListRooms", twirp(503, "unavailable"), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(livekit.rooms()).hasSize(1);
        assertThat(SERVER.calls()).hasSize(3);
    }

    @Test
    void afterTheLastAttemptItGivesUp() {
        LiveKit patient = gateway(SERVER.url(), Duration.ofSeconds(10), 5);
        ResponseDefinitionBuilder away = twirp(503, "unavailable");
        SERVER.next("ListRooms", away, away, away, away, away);

        LiveKitException failure = failureOf(patient::rooms);

        assertThat(failure).isInstanceOf(LiveKitUnavailableException.class);
        assertThat(SERVER.calls()).hasSize(5);
    }

    @Test
    void whatWasRefusedIsNotTriedAgain() {
        SERVER.next("CreateRoom", twirp(400, "invalid_argument"));
        RoomName fresh = RoomName.of("r2");

        LiveKitException failure = failureOf(() -> livekit.getOrCreateRoom(fresh, RoomProfile.groupClass(), ""));

        assertThat(failure.code()).isEqualTo(TwirpCode.INVALID_ARGUMENT);
        assertThat(SERVER.methods()).containsExactly("ListRooms", "CreateRoom");
    }

    @Test
    void aServerThatDoesNotAnswerInTimeIsUnavailable() {
        // A server of its own: a call given up on may arrive there later, in the middle of another test.
        try (RoomServer slow = RoomServer.start()) {
            LiveKit hasty = gateway(slow.url(), Duration.ofMillis(200), 1);
            slow.next("ListRooms", aResponse().withFixedDelay(3_000));

            LiveKitException failure = failureOf(hasty::rooms);

            assertThat(failure).isInstanceOf(LiveKitUnavailableException.class);
            assertThat(failure.code()).isEqualTo(TwirpCode.UNAVAILABLE);
        }
    }

    @Test
    void aServerThatIsNotThereIsUnavailableAndTheMessageSaysWhatToCheck() {
        RoomServer gone = RoomServer.start();
        LiveKitUrl url = gone.url();
        gone.close();

        LiveKitException failure = failureOf(gateway(url, Duration.ofSeconds(10), 2)::rooms);

        assertThat(failure)
                .isInstanceOf(LiveKitUnavailableException.class)
                .hasMessage(
                        "LiveKit did not answer ListRooms. Check that it runs and that golive.livekit.url is right.");
    }

    @Test
    void anInterruptedCallerIsNotHeldUpByRetries() {
        try (RoomServer away = RoomServer.start()) {
            LiveKit patient = HttpLiveKit.create(
                    away.url(),
                    AdminTokenMinter.create(TestKeys.credentials(), HandClock.at("2026-11-22T18:00:00Z")),
                    new CallSettings(Duration.ofSeconds(10), 3, Duration.ofHours(1)));
            away.next("ListRooms", twirp(503, "unavailable"), twirp(503, "unavailable"));

            Thread.currentThread().interrupt();
            LiveKitException failure = failureOf(patient::rooms);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isInstanceOf(LiveKitUnavailableException.class);
        }
    }

    @Test
    void oneSendHasOneNonceHoweverOftenItIsTried() {
        SERVER.next("SendData", twirp(503, "unavailable"), aResponse().withFault(Fault.EMPTY_RESPONSE));

        livekit.send(ROOM, PACKET);
        livekit.send(ROOM, PACKET);

        List<SendDataRequest> sent = SERVER.sent();
        assertThat(sent).hasSize(4);
        assertThat(sent.get(0).getNonce().size()).isEqualTo(16);
        assertThat(sent.subList(0, 3).stream().map(SendDataRequest::getNonce).distinct())
                .hasSize(1);
        assertThat(sent.get(3).getNonce()).isNotEqualTo(sent.get(0).getNonce());
    }

    @Test
    void noErrorHoldsASecretOrAToken() {
        List<ResponseDefinitionBuilder> answers = List.of(
                twirp(401, "unauthenticated"),
                twirp(404, "not_found"),
                aResponse().withStatus(502).withBody("<html>"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
        LiveKit once = gateway(SERVER.url(), Duration.ofSeconds(10), 1);
        List<String> printed = new ArrayList<>();

        for (ResponseDefinitionBuilder answer : answers) {
            SERVER.next("SendData", answer);
            StringWriter text = new StringWriter();
            failureOf(() -> once.send(ROOM, PACKET)).printStackTrace(new PrintWriter(text));
            printed.add(text.toString());
        }

        assertThat(printed).hasSize(5).allSatisfy(text -> {
            assertThat(text).contains("SendData").doesNotContain(TestKeys.SECRET, "Bearer", "eyJ");
        });
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 3, PT0S", "PT-1S, 3, PT0S", "PT1S, 0, PT0S", "PT1S, 11, PT0S", "PT1S, 3, PT-1S"})
    void settingsOutOfRangeAreRefused(Duration timeout, int attempts, Duration pause) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallSettings(timeout, attempts, pause))
                .withMessageContaining("1 to 10 attempts");
    }

    private static LiveKitException failureOf(ThrowingCallable call) {
        LiveKitException failure = catchThrowableOfType(LiveKitException.class, call);
        assertThat(failure).isNotNull();
        return failure;
    }
}
