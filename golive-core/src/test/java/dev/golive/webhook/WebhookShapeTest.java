package dev.golive.webhook;

import static dev.golive.fixture.RecordedWebhooks.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.golive.error.NotReadableException;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Role;
import dev.golive.room.RoomName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What LiveKit signed but this version may not expect. */
class WebhookShapeTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<String> all() {
        return RecordedWebhooks.all().stream();
    }

    @Test
    void aKindOfTheFutureIsPassedOn() {
        WebhookEvent event = parse("""
                {"event":"room_levitated","id":"EV_1","createdAt":"1795359063","room":{"sid":"RM_1","name":"sync3"}}
                """);

        assertThat(event.kind()).isEqualTo("room_levitated");
        assertThat(event.id()).isEqualTo(new WebhookId("EV_1"));
        assertThat(event.createdAt()).isEqualTo(Instant.ofEpochSecond(1_795_359_063));
        assertThat(event.roomName()).contains(RoomName.of("sync3"));
        assertThat(event).isNotInstanceOfAny(RoomStarted.class, RoomFinished.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "room_started",
                "room_finished",
                "participant_joined",
                "participant_left",
                "participant_connection_aborted",
                "track_published",
                "track_unpublished",
                "egress_started",
                "egress_updated",
                "egress_ended",
                "ingress_started",
                "ingress_ended"
            })
    void aKnownKindWithoutItsPartsIsPassedOnToo(String kind) {
        WebhookEvent event = parse("{\"event\":\"%s\",\"id\":\"EV_1\",\"createdAt\":\"1795359063\"}".formatted(kind));

        assertThat(event).isInstanceOf(Unrecognised.class);
        assertThat(event.kind()).isEqualTo(kind);
        assertThat(event.roomName()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "coach, COACH",
        "co-coach, CO_COACH",
        "moderator, MODERATOR",
        "athlete,",
        "preview,",
        "emperor,",
    })
    void whoIsStaffIsReadFromTheAttributeThatTheTokenHad(String value, @Nullable Role staff) {
        WebhookEvent event = parse("""
                {"event":"participant_joined","id":"EV_1","createdAt":"1","room":{"sid":"RM_1","name":"r"},
                 "participant":{"sid":"PA_1","identity":"p","attributes":{"other":"coach","golive.role":"%s"}}}
                """.formatted(value));

        assertThat(event)
                .isInstanceOfSatisfying(
                        ParticipantJoined.class,
                        joined -> assertThat(joined.participant().staff()).isEqualTo(staff));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sid\":\"RM_1\"}",
                "{\"sid\":\"RM_1\",\"name\":\"\"}",
                "{\"sid\":\"RM_1\",\"name\":\"a\\u0000b\"}",
                "{}"
            })
    void aRoomThatNoneOfOurTypesCanHoldIsNoCrash(String room) {
        WebhookEvent event =
                parse("{\"event\":\"room_finished\",\"id\":\"EV_1\",\"createdAt\":\"1\",\"room\":%s}".formatted(room));

        assertThat(event.kind()).isEqualTo("room_finished");
        assertThat(event.roomName()).isEmpty();
    }

    @Test
    void aSixtyFourBitNumberMayBeATextOrANumber() {
        String asText = """
                {"event":"participant_joined","id":"EV_1","createdAt":"1795359149",
                 "room":{"sid":"RM_1","name":"r","creationTime":"1795359149","creationTimeMs":"1795359149447"},
                 "participant":{"sid":"PA_1","identity":"a","joinedAt":"1795359149","joinedAtMs":"1795359149448"}}
                """;
        String asNumber = asText.replaceAll("\"(\\d+)\"", "$1");

        assertThat(asNumber).isNotEqualTo(asText);
        assertThat(parse(asNumber)).isEqualTo(parse(asText));
    }

    @Test
    void anOlderServersSecondsAreUsedWhereThereAreNoMilliseconds() {
        WebhookEvent event = parse("""
                {"event":"room_started","id":"EV_1","createdAt":"1795359149",
                 "room":{"sid":"RM_1","name":"r","creationTime":"1795359149"}}
                """);

        assertThat(((RoomStarted) event).room().createdAt()).isEqualTo(Instant.ofEpochSecond(1_795_359_149));
    }

    @Test
    void anIncomingStreamIsUnderstoodWithoutItsKey() {
        WebhookEvent event = parse("""
                {"event":"ingress_started","id":"EV_1","createdAt":"1795359149","ingressInfo":{"ingressId":"IN_1",
                 "name":"camera","streamKey":"sesame","roomName":"r","participantIdentity":"cam"}}
                """);

        assertThat(event.kind()).isEqualTo("ingress_started");
        assertThat(event.roomName()).contains(RoomName.of("r"));
        assertThat(event).isInstanceOf(IngressStarted.class);
        assertThat(event.toString()).contains("cam").doesNotContain("sesame");
    }

    @Test
    void theEndOfAnIncomingStreamIsUnderstood() {
        WebhookEvent event = parse("""
                {"event":"ingress_ended","id":"EV_1","createdAt":"1795359149","ingressInfo":{"ingressId":"IN_1"}}
                """);

        assertThat(event).isInstanceOf(IngressEnded.class);
        assertThat(event.roomName()).isEmpty();
    }

    @Test
    void aParticipantOfAFutureKindIsOfUnknownKind() {
        WebhookEvent event = parse("""
                {"event":"participant_joined","id":"EV_1","createdAt":"1","room":{"sid":"RM_1","name":"r"},
                 "participant":{"sid":"PA_1","identity":"a","kind":"HOLOGRAM"}}
                """);

        assertThat(((ParticipantJoined) event).participant().kind()).isEqualTo(ParticipantKind.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("all")
    void unknownFieldsChangeNothing(String name) {
        byte[] body = RecordedWebhooks.body(name);
        JsonNode json = JSON.readTree(body);

        addUnknownFields(json);

        assertThat(WebhookParser.parse(JSON.writeValueAsBytes(json))).isEqualTo(WebhookParser.parse(body));
    }

    private static void addUnknownFields(JsonNode node) {
        node.forEach(WebhookShapeTest::addUnknownFields);
        if (node instanceof ObjectNode object) {
            object.put("newText", "n").put("newNumber", 1).putNull("newNull");
            object.putObject("newObject").put("sid", "x").putArray("deep").add(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void aPartThatAnotherKindHasChangesNothing(String name) {
        byte[] body = RecordedWebhooks.body(name);
        ObjectNode json = (ObjectNode) JSON.readTree(body);
        ObjectNode parts = (ObjectNode) JSON.readTree("""
                {"room":{"sid":"RM_9","name":"r9"},"participant":{"sid":"PA_9","identity":"p9"},
                 "track":{"sid":"TR_9"},"egressInfo":{"egressId":"EG_9"},"ingressInfo":{"ingressId":"IN_9"}}
                """);

        parts.properties().forEach(part -> {
            if (!json.has(part.getKey())) {
                json.set(part.getKey(), part.getValue());
            }
        });

        assertThat(WebhookParser.parse(JSON.writeValueAsBytes(json))).isEqualTo(WebhookParser.parse(body));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nullIsAsGoodAsMissing(String name) {
        JsonNode whole = JSON.readTree(RecordedWebhooks.body(name));

        for (List<String> path : fields(whole, List.of())) {
            String field = path.get(path.size() - 1);
            JsonNode without = whole.deepCopy();
            JsonNode withNull = whole.deepCopy();
            parent(without, path).remove(field);
            parent(withNull, path).putNull(field);

            assertThat(outcome(withNull)).as(String.join(".", path)).isEqualTo(outcome(without));
        }
    }

    private static Object outcome(JsonNode json) {
        try {
            return WebhookParser.parse(JSON.writeValueAsBytes(json));
        } catch (NotReadableException e) {
            return "not readable";
        }
    }

    private static List<List<String>> fields(JsonNode node, List<String> path) {
        List<List<String>> all = new ArrayList<>();
        node.properties().forEach(property -> {
            List<String> here = new ArrayList<>(path);
            here.add(property.getKey());
            all.add(here);
            all.addAll(fields(property.getValue(), here));
        });
        return all;
    }

    private static ObjectNode parent(JsonNode root, List<String> path) {
        JsonNode node = root;
        for (String name : path.subList(0, path.size() - 1)) {
            node = node.path(name);
        }
        return (ObjectNode) node;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "1",
                "\"text\"",
                "{",
                "{}",
                "not json",
                "{\"event\":\"room_started\",\"createdAt\":\"1\"}",
                "{\"id\":\"EV_1\",\"createdAt\":\"1\"}",
                "{\"event\":\"\",\"id\":\"EV_1\"}",
                "{\"event\":\"x\",\"id\":\" \"}",
                "{\"event\":1,\"id\":\"EV_1\"}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"createdAt\":\"soon\"}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"createdAt\":1.5}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"createdAt\":\"9223372036854775807\"}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"createdAt\":99999999999999999999}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"room\":[]}",
                "{\"event\":\"x\",\"id\":\"EV_1\",\"event\":\"y\"}",
                "{\"event\":\"x\",\"id\":\"EV_1\"} {}",
                "{'event':'x','id':'EV_1'}"
            })
    void garbageIsNotReadable(String body) {
        assertThatExceptionOfType(NotReadableException.class).isThrownBy(() -> parse(body));
    }

    @Test
    void aTimeBeyondAllTimesIsNoTime() {
        WebhookEvent event = parse("""
                {"event":"room_started","id":"EV_1","createdAt":"1",
                 "room":{"sid":"RM_1","name":"r","creationTime":"9223372036854775807"}}
                """);

        assertThat(((RoomStarted) event).room().createdAt()).isNull();
    }

    private static WebhookEvent parse(String body) {
        return WebhookParser.parse(utf8(body));
    }
}
