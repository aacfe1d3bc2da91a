package dev.golive.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.HandClock;
import dev.golive.fixture.RecordedWebhooks;
import dev.golive.fixture.TestKeys;
import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.ParticipantSid;
import dev.golive.participant.ParticipantSnapshot;
import dev.golive.participant.Permissions;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSnapshot;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.room.RoomSid;
import dev.golive.room.RoomSnapshot;
import dev.golive.token.KeyRing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every body that a real server sent becomes the right event with the right fields. */
class RecordedWebhookTest {

    private static final Instant NOW = Instant.parse("2026-11-22T18:00:00Z");
    private static final Map<String, Class<? extends WebhookEvent>> TYPES = Map.of(
            "room_started", RoomStarted.class,
            "room_finished", RoomFinished.class,
            "participant_joined", ParticipantJoined.class,
            "participant_left", ParticipantLeft.class,
            "participant_connection_aborted", ParticipantConnectionAborted.class,
            "track_published", TrackPublished.class,
            "track_unpublished", TrackUnpublished.class,
            "egress_started", EgressStarted.class,
            "egress_updated", EgressUpdated.class,
            "egress_ended", EgressEnded.class);

    private final WebhookVerifier verifier =
            WebhookVerifier.create(KeyRing.of(TestKeys.credentials()), HandClock.at(NOW));

    static Stream<String> all() {
        return RecordedWebhooks.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRecordedBodyIsUnderstood(String name) {
        byte[] body = RecordedWebhooks.body(name);
        JsonNode json = JsonMapper.shared().readTree(body);

        VerifiedWebhook webhook = verifier.verify(body, RecordedWebhooks.signature(body, NOW));

        WebhookEvent event = webhook.event();
        assertThat(webhook.body()).isEqualTo(body);
        assertThat(webhook.replayableUntil()).isEqualTo(NOW.plusSeconds(360));
        assertThat(event).isExactlyInstanceOf(TYPES.get(json.path("event").stringValue()));
        assertThat(event.kind()).isEqualTo(json.path("event").stringValue());
        assertThat(event.id().value()).isEqualTo(json.path("id").stringValue());
        assertThat(event.createdAt()).isEqualTo(seconds(json.path("createdAt")));
        SoftAssertions.assertSoftly(softly -> compare(softly, event, json));
    }

    private static void compare(SoftAssertions softly, WebhookEvent event, JsonNode json) {
        if (event instanceof RoomStarted it) {
            softly.assertThat(it.room()).isEqualTo(room(json.path("room")));
        } else if (event instanceof RoomFinished it) {
            softly.assertThat(it.room()).isEqualTo(room(json.path("room")));
        } else if (event instanceof ParticipantJoined it) {
            softly.assertThat(it.room()).isEqualTo(room(json.path("room")));
            compare(softly, it.participant(), json.path("participant"));
        } else if (event instanceof ParticipantLeft it) {
            softly.assertThat(it.room()).isEqualTo(room(json.path("room")));
            compare(softly, it.participant(), json.path("participant"));
        } else if (event instanceof ParticipantConnectionAborted it) {
            softly.assertThat(it.room()).isEqualTo(room(json.path("room")));
            compare(softly, it.participant(), json.path("participant"));
        } else if (event instanceof TrackPublished it) {
            softly.assertThat(it.track()).isEqualTo(track(json.path("track")));
            compare(softly, it.participant(), json.path("participant"));
        } else if (event instanceof TrackUnpublished it) {
            softly.assertThat(it.track()).isEqualTo(track(json.path("track")));
            compare(softly, it.participant(), json.path("participant"));
        } else if (event instanceof EgressStarted it) {
            compare(softly, it.egress(), json.path("egressInfo"));
        } else if (event instanceof EgressUpdated it) {
            compare(softly, it.egress(), json.path("egressInfo"));
        } else if (event instanceof EgressEnded it) {
            compare(softly, it.egress(), json.path("egressInfo"));
        } else {
            softly.fail("a kind that this test does not know: " + event);
        }
        JsonNode room = json.has("room")
                ? json.path("room").path("name")
                : json.path("egressInfo").path("roomName");
        softly.assertThat(event.roomName()).contains(RoomName.of(room.stringValue()));
    }

    private static RoomSnapshot room(JsonNode json) {
        return new RoomSnapshot(
                new RoomSid(json.path("sid").stringValue()),
                RoomName.of(json.path("name").stringValue()),
                Instant.ofEpochMilli(Long.parseLong(json.path("creationTimeMs").stringValue())),
                "");
    }

    private static TrackSnapshot track(JsonNode json) {
        return new TrackSnapshot(
                new TrackSid(json.path("sid").stringValue()),
                TrackSource.parse(json.path("source").stringValue()),
                json.path("muted").booleanValue(false));
    }

    private static void compare(SoftAssertions softly, ParticipantSnapshot participant, JsonNode json) {
        JsonNode joined = json.path("joinedAtMs");
        softly.assertThat(participant.sid())
                .isEqualTo(new ParticipantSid(json.path("sid").stringValue()));
        softly.assertThat(participant.identity())
                .isEqualTo(Identity.of(json.path("identity").stringValue()));
        softly.assertThat(participant.kind().name()).isEqualTo(json.path("kind").stringValue("STANDARD"));
        softly.assertThat(participant.hidden())
                .isEqualTo(json.path("permission").path("hidden").booleanValue(false));
        softly.assertThat(participant.disconnectReason())
                .isEqualTo(json.path("disconnectReason").stringValue(null));
        softly.assertThat(participant.joinedAt())
                .isEqualTo(joined.isMissingNode() ? null : Instant.ofEpochMilli(Long.parseLong(joined.stringValue())));
        softly.assertThat(participant.tracks()).isEmpty();
    }

    private static void compare(SoftAssertions softly, EgressSnapshot egress, JsonNode json) {
        softly.assertThat(egress.egressId()).isEqualTo(json.path("egressId").stringValue());
        softly.assertThat(egress.status()).isEqualTo(json.path("status").stringValue(""));
        softly.assertThat(egress.error()).isEqualTo(json.path("error").stringValue(""));
        softly.assertThat(egress.startedAt()).isEqualTo(nanos(json.path("startedAt")));
        softly.assertThat(egress.endedAt()).isEqualTo(nanos(json.path("endedAt")));
    }

    @Test
    void aPersonWhoLeftIsReadInFull() {
        WebhookEvent event = read("recorded-session/133-participant_left.json");

        assertThat(event)
                .isEqualTo(new ParticipantLeft(
                        new WebhookId("EV_Eq6ETzh6gQf3"),
                        Instant.parse("2026-11-22T14:50:43Z"),
                        new RoomSnapshot(
                                new RoomSid("RM_kZqSDGreQQPa"),
                                RoomName.of("sync3"),
                                Instant.parse("2026-11-22T14:50:17.315Z"),
                                ""),
                        new ParticipantSnapshot(
                                new ParticipantSid("PA_iTodXWs68ZEn"),
                                Identity.of("coach"),
                                "",
                                ParticipantKind.STANDARD,
                                Instant.parse("2026-11-22T14:50:17.317Z"),
                                false,
                                new Permissions(
                                        true,
                                        Set.of(
                                                TrackSource.CAMERA,
                                                TrackSource.MICROPHONE,
                                                TrackSource.SCREEN_SHARE,
                                                TrackSource.SCREEN_SHARE_AUDIO),
                                        true,
                                        false),
                                null,
                                List.of(),
                                "CLIENT_INITIATED")));
    }

    @Test
    void aRecorderIsHiddenAndNoPerson() {
        WebhookEvent event = read("recorded-session/126-participant_joined.json");

        ParticipantSnapshot recorder = ((ParticipantJoined) event).participant();
        assertThat(recorder.kind()).isEqualTo(ParticipantKind.EGRESS);
        assertThat(recorder.hidden()).isTrue();
        assertThat(recorder.permissions()).isEqualTo(new Permissions(true, Set.of(), false, true));
    }

    @Test
    void aRecordingThatWasAskedForHasNoStatusYet() {
        WebhookEvent event = read("recorded-session/125-egress_started.json");

        assertThat(event)
                .isEqualTo(new EgressStarted(
                        new WebhookId("EV_PRsHwccH7n22"),
                        Instant.parse("2026-11-22T14:50:23Z"),
                        new EgressSnapshot("EG_7Kjn3wRiVMzr", RoomName.of("sync3"), "", null, null, "")));
    }

    @Test
    void aFailedRecordingSaysWhy() {
        WebhookEvent event = read("kinds/egress_ended-aborted.json");

        EgressSnapshot egress = ((EgressEnded) event).egress();
        assertThat(egress.status()).isEqualTo("EGRESS_ABORTED");
        assertThat(egress.error()).isEqualTo("Start signal not received");
        assertThat(egress.startedAt()).isNull();
        assertThat(egress.endedAt()).isEqualTo(Instant.parse("2026-11-22T14:42:16.111624219Z"));
    }

    @Test
    void aTrackNamesItsSourceAndItsPublisher() {
        WebhookEvent event = read("kinds/track_published.json");

        TrackPublished published = (TrackPublished) event;
        assertThat(published.track())
                .isEqualTo(new TrackSnapshot(new TrackSid("TR_VCuGxGc78yoRW3"), TrackSource.CAMERA, false));
        assertThat(published.participant().identity()).isEqualTo(Identity.of("coach"));
        assertThat(published.participant().permissions()).isNull();
        assertThat(published.room().createdAt()).isNull();
    }

    private WebhookEvent read(String name) {
        byte[] body = RecordedWebhooks.body(name);
        return verifier.verify(body, RecordedWebhooks.signature(body, NOW)).event();
    }

    private static Instant seconds(JsonNode json) {
        return Instant.ofEpochSecond(Long.parseLong(json.stringValue()));
    }

    private static @Nullable Instant nanos(JsonNode json) {
        return json.isMissingNode() ? null : Instant.ofEpochSecond(0, Long.parseLong(json.stringValue()));
    }
}
