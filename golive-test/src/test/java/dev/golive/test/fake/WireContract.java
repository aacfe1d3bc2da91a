package dev.golive.test.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import dev.golive.test.TestCredentials;
import dev.golive.test.internal.jwt.Jws;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import livekit.LivekitModels.Codec;
import livekit.LivekitModels.Room;
import livekit.LivekitRoom.CreateRoomRequest;
import livekit.LivekitRoom.ListParticipantsRequest;
import livekit.LivekitRoom.ListRoomsRequest;
import livekit.LivekitRoom.SendDataRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a server says on the wire, beyond what the library's gateway shows: statuses, codes, words. */
abstract class WireContract {

    private static final String ROOMS = WireCall.FOR_ROOMS;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String room = "wire-" + UUID.randomUUID();

    abstract URI url();

    abstract TestCredentials credentials();

    @TestFactory
    Stream<DynamicTest> aTokenThatIsNoneIsAnsweredWith401AndPlainText() {
        String secret = credentials().secret();
        String key = credentials().key().value();
        return Stream.of(
                refused("no Bearer", Jws.sign(claims(key, 0, 60, ROOMS), secret), "Must start with Bearer"),
                refused("no token", "Bearer abc", "invalid authorization token"),
                refused("nonsense", "Bearer a.b.c", "invalid authorization token"),
                refused("another key", bearer(claims("nokey", 0, 60, ROOMS), secret), "invalid API key: nokey"),
                refused("another secret", bearer(claims(key, 0, 60, ROOMS), "x".repeat(40)), "signature is invalid"),
                refused("expired", bearer(claims(key, 0, -70, ROOMS), secret), "token is expired"),
                refused("not valid yet", bearer(claims(key, 70, 600, ROOMS), secret), "token is not valid yet"),
                refused(
                        "no algorithm",
                        "Bearer " + Jws.unsigned("{\"alg\":\"none\"}", claims(key, 0, 60, ROOMS)),
                        "signing method none is invalid"));
    }

    private DynamicTest refused(String name, String authorization, String words) {
        return DynamicTest.dynamicTest(name, () -> {
            HttpResponse<byte[]> answer = post("ListRooms", ListRoomsRequest.getDefaultInstance(), authorization);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(contentType(answer)).isEqualTo("text/plain; charset=utf-8");
            assertThat(text(answer)).contains(words);
        });
    }

    @Test
    void clocksMayBeAMinuteApart() throws Exception {
        String key = credentials().key().value();

        for (String claims : new String[] {claims(key, 0, -50, ROOMS), claims(key, 50, 600, ROOMS)}) {
            assertThat(post(
                                    "ListRooms",
                                    ListRoomsRequest.getDefaultInstance(),
                                    bearer(claims, credentials().secret()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @TestFactory
    Stream<DynamicTest> aMissingGrantIsAnsweredWith401() {
        String elsewhere = "{\"roomAdmin\":true,\"room\":\"elsewhere\"}";
        return Stream.concat(
                WireCall.all(room).map(call -> fails("no token, " + call.method(), call, null, 401, "unauthenticated")),
                WireCall.all(room)
                        .map(call -> fails(
                                "another grant, " + call.method(),
                                call,
                                call.forRooms() ? "{\"roomAdmin\":true,\"room\":\"" + room + "\"}" : elsewhere,
                                401,
                                "unauthenticated")));
    }

    @TestFactory
    Stream<DynamicTest> aRoomThatIsNotOpenIsAnsweredAsARealServerDoes() {
        Map<String, String> codes = Map.of(
                "DeleteRoom", "not_found",
                "UpdateRoomMetadata", "not_found",
                "GetParticipant", "not_found",
                "UpdateParticipant", "not_found",
                "RemoveParticipant", "not_found",
                "MutePublishedTrack", "unavailable",
                "SendData", "unavailable");
        return WireCall.all(room)
                .filter(call -> codes.containsKey(call.method()))
                .map(call -> {
                    String code = codes.getOrDefault(call.method(), "");
                    return fails(call.method(), call, call.grants(room), code.equals("not_found") ? 404 : 503, code);
                });
    }

    @Test
    void thoseWhoLookForARoomInVainSaySo() throws Exception {
        WireCall send = new WireCall(
                "SendData", SendDataRequest.newBuilder().setRoom(room).build());

        assertThat(text(send(send, send.grants(room)))).contains("no response from servers");
    }

    @Test
    void listsOfWhatIsNotThereAreEmpty() throws Exception {
        WireCall people = new WireCall(
                "ListParticipants",
                ListParticipantsRequest.newBuilder().setRoom(room).build());
        WireCall rooms = new WireCall(
                "ListRooms", ListRoomsRequest.newBuilder().addNames(room).build());

        assertThat(send(people, people.grants(room)).body()).isEmpty();
        assertThat(send(rooms, ROOMS).body()).isEmpty();
    }

    @Test
    void aRoomIsOpenedWithTheServersDefaults() throws Exception {
        Room opened = create(CreateRoomRequest.newBuilder().setName(room).build());

        assertThat(opened.getSid()).hasSize(15).startsWith("RM_");
        assertThat(opened.getEmptyTimeout()).isEqualTo(300);
        assertThat(opened.getDepartureTimeout()).isEqualTo(20);
        assertThat(opened.getTurnPassword()).hasSizeBetween(40, 50);
        assertThat(opened.getCreationTimeMs() / 1_000).isEqualTo(opened.getCreationTime());
        assertThat(opened.getEnabledCodecsList())
                .extracting(Codec::getMime)
                .containsExactly(
                        "audio/PCMU",
                        "audio/PCMA",
                        "audio/opus",
                        "audio/red",
                        "video/VP8",
                        "video/H264",
                        "video/VP9",
                        "video/AV1",
                        "video/H265",
                        "video/rtx");
    }

    @Test
    void creatingARoomThatIsOpenChangesNothing() throws Exception {
        Room first = create(CreateRoomRequest.newBuilder()
                .setName(room)
                .setMetadata("first")
                .setEmptyTimeout(600)
                .setDepartureTimeout(70)
                .setMaxParticipants(10)
                .build());

        Room second = create(CreateRoomRequest.newBuilder()
                .setName(room)
                .setMetadata("second")
                .setEmptyTimeout(30)
                .setMaxParticipants(3)
                .build());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aNameThatIsTooLongIsRefused() throws Exception {
        WireCall create = new WireCall(
                "CreateRoom",
                CreateRoomRequest.newBuilder().setName("x".repeat(257)).build());

        assertTwirp(send(create, ROOMS), 400, "invalid_argument");
    }

    @Test
    void whatIsNoProtobufIsMalformed() throws Exception {
        HttpRequest request = request("/twirp/livekit.RoomService/CreateRoom", bearer(ROOMS))
                .POST(BodyPublishers.ofByteArray(new byte[] {-1, -1}))
                .build();

        assertTwirp(client.send(request, BodyHandlers.ofByteArray()), 400, "malformed");
    }

    @Test
    void wrongRoutesAreAnsweredAsTwirpDoes() throws Exception {
        assertTwirp(post("Nope", ListRoomsRequest.getDefaultInstance(), bearer(ROOMS)), 404, "bad_route");
        HttpRequest get = request("/twirp/livekit.RoomService/ListRooms", bearer(ROOMS))
                .GET()
                .build();
        assertTwirp(client.send(get, BodyHandlers.ofByteArray()), 404, "bad_route");
    }

    @Test
    void theRootSaysThatAllIsWell() throws Exception {
        HttpRequest root = HttpRequest.newBuilder(url().resolve("/")).build();

        HttpResponse<byte[]> answer = client.send(root, BodyHandlers.ofByteArray());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("OK");
    }

    private DynamicTest fails(String name, WireCall call, @Nullable String grants, int status, String code) {
        return DynamicTest.dynamicTest(name, () -> assertTwirp(send(call, grants), status, code));
    }

    private void assertTwirp(HttpResponse<byte[]> answer, int status, String code) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(status);
        assertThat(contentType(answer)).isEqualTo("application/json");
        assertThat(text(answer)).startsWith("{\"code\":\"" + code + "\",\"msg\":\"");
    }

    private Room create(CreateRoomRequest request) throws IOException, InterruptedException {
        try {
            return Room.parseFrom(post("CreateRoom", request, bearer(ROOMS)).body());
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError("The answer is no room.", e);
        }
    }

    private HttpResponse<byte[]> send(WireCall call, @Nullable String grants) throws IOException, InterruptedException {
        return post(call.method(), call.request(), grants == null ? "" : bearer(grants));
    }

    private HttpResponse<byte[]> post(String method, Message request, String authorization)
            throws IOException, InterruptedException {
        return client.send(
                request("/twirp/livekit.RoomService/" + method, authorization)
                        .POST(BodyPublishers.ofByteArray(request.toByteArray()))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url().resolve(path)).header("Content-Type", "application/protobuf");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private String bearer(String grants) {
        return bearer(
                claims(credentials().key().value(), 0, 60, grants),
                credentials().secret());
    }

    private static String bearer(String claims, String secret) {
        return "Bearer " + Jws.sign(claims, secret);
    }

    private static String claims(String key, int from, int until, String grants) {
        long now = Instant.now().getEpochSecond();
        return "{\"iss\":\"%s\",\"nbf\":%d,\"exp\":%d,\"video\":%s}".formatted(key, now + from, now + until, grants);
    }

    private static String contentType(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
