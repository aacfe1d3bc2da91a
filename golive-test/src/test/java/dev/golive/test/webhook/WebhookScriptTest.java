package dev.golive.test.webhook;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golive.participant.Identity;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.test.TestClock;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.ParticipantLeft;
import dev.golive.webhook.RoomFinished;
import dev.golive.webhook.RoomStarted;
import dev.golive.webhook.WebhookEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookScriptTest {

    private static final Instant START = Instant.parse("2026-11-24T18:00:00Z");
    private static final RoomName ROOM = RoomName.of("gl1.studio.s.tuesday-hiit");
    private static final Peer SAM = Peer.of(Role.COACH, Identity.of("p_sam"));
    private static final Peer ADA = Peer.of(Role.ATHLETE, Identity.of("p_ada"));

    private static SessionWriter writer() {
        return WebhookScript.builder(ROOM, START);
    }

    private static WebhookScript goodEvening() {
        return writer().opened()
                .joined(SAM)
                .published(SAM, TrackSource.CAMERA)
                .after(Duration.ofMinutes(1))
                .joined(ADA)
                .after(Duration.ofMinutes(44))
                .left(ADA)
                .left(SAM)
                .after(Duration.ofMinutes(3))
                .finished()
                .build();
    }

    private static List<String> kinds(WebhookScript script) {
        return script.events().stream().map(WebhookEvent::kind).toList();
    }

    private static ParticipantJoined joined(WebhookScript script, int index) {
        return (ParticipantJoined) script.events().get(index);
    }

    @Test
    void aSessionIsToldAsAServerTellsIt() {
        WebhookScript script = goodEvening();

        assertThat(kinds(script))
                .containsExactly(
                        "room_started",
                        "participant_joined",
                        "track_published",
                        "participant_joined",
                        "participant_left",
                        "track_unpublished",
                        "participant_left",
                        "room_finished");
        assertThat(script.events().get(3)).isOf(ADA.identity()).isAbout(ROOM).wasCreatedAt(START.plusSeconds(60));
        assertThat(joined(script, 1).participant().staff()).isEqualTo(Role.COACH);
        assertThat(joined(script, 3).participant().permissions()).isEqualTo(Role.ATHLETE.permissions());
        assertThat(((ParticipantLeft) script.events().get(4)).participant().disconnectReason())
                .isEqualTo("CLIENT_INITIATED");
    }

    @Test
    void theSameScriptHasTheSameBytesOnEveryRunAndAnotherSessionHasOtherIds() {
        WebhookScript again = goodEvening();
        WebhookScript elsewhere =
                WebhookScript.builder(RoomName.of("elsewhere"), START).opened().build();

        assertThat(again.webhooks().stream().map(ScriptedWebhook::text))
                .isEqualTo(goodEvening().webhooks().stream()
                        .map(ScriptedWebhook::text)
                        .toList());
        assertThat(again.events()).extracting(WebhookEvent::id).doesNotHaveDuplicates();
        assertThat(elsewhere.events().get(0).id())
                .isNotEqualTo(again.events().get(0).id());
    }

    @Test
    void aSecondDeviceEndsTheFirstConnection() {
        WebhookScript script = writer().joined(ADA).secondDevice(ADA).build();

        assertThat(kinds(script))
                .containsExactly("room_started", "participant_joined", "participant_left", "participant_joined");
        ParticipantLeft left = (ParticipantLeft) script.events().get(2);
        assertThat(left.participant().sid())
                .isEqualTo(joined(script, 1).participant().sid());
        assertThat(left.participant().disconnectReason()).isEqualTo("DUPLICATE_IDENTITY");
        assertThat(joined(script, 3).participant().sid())
                .isNotEqualTo(left.participant().sid());
    }

    @Test
    void aReconnectFromScratchMayTellOfItsJoinFirst() {
        WebhookScript script = writer().joined(ADA).rejoined(ADA).build();

        assertThat(kinds(script))
                .containsExactly("room_started", "participant_joined", "participant_joined", "participant_left");
        assertThat(((ParticipantLeft) script.events().get(3)).participant().sid())
                .isEqualTo(joined(script, 1).participant().sid());
    }

    @Test
    void aConnectionThatNeverCameUpIsToldOfWithoutAJoin() {
        assertThat(kinds(writer().opened().aborted(ADA).build()))
                .containsExactly("room_started", "participant_connection_aborted");
    }

    @Test
    void theNextIncarnationHasItsOwnSid() {
        WebhookScript script = writer().opened()
                .finished()
                .after(Duration.ofMinutes(1))
                .opened()
                .joined(ADA)
                .crashed()
                .opened()
                .build();

        assertThat(kinds(script))
                .containsExactly("room_started", "room_finished", "room_started", "participant_joined", "room_started");
        assertThat(script.events().stream()
                        .filter(RoomStarted.class::isInstance)
                        .map(event -> ((RoomStarted) event).room().sid()))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void recordersIngestsAgentsAndPreviewsJoinAsWhatTheyAre() {
        Peer recorder = Peer.recorder(Identity.of("EG_1"));
        Peer ingest = Peer.ingest(Identity.of("obs"));
        WebhookScript script = writer().opened()
                .egressStarted()
                .joined(recorder)
                .egressActive()
                .ingressStarted(ingest)
                .joined(ingest)
                .joined(Peer.agent(Identity.of("helper")))
                .joined(Peer.of(Role.PREVIEW, Identity.of("p_preview")))
                .left(recorder)
                .egressEnded()
                .ingressEnded()
                .egressFailed("Start signal not received")
                .build();

        assertThat(kinds(script))
                .containsExactly(
                        "room_started",
                        "egress_started",
                        "participant_joined",
                        "egress_updated",
                        "ingress_started",
                        "participant_joined",
                        "participant_joined",
                        "participant_joined",
                        "participant_left",
                        "egress_updated",
                        "egress_ended",
                        "ingress_ended",
                        "egress_ended");
        assertThat(joined(script, 2).participant().kind()).isEqualTo(ParticipantKind.EGRESS);
        assertThat(joined(script, 2).participant().hidden()).isTrue();
        assertThat(joined(script, 5).participant().kind()).isEqualTo(ParticipantKind.INGRESS);
        assertThat(joined(script, 6).participant().kind()).isEqualTo(ParticipantKind.AGENT);
        assertThat(joined(script, 7).participant().hidden()).isTrue();
        assertThat(script.events()).allSatisfy(event -> assertThat(event).isAbout(ROOM));
    }

    @Test
    void somethingNobodyKnowsYetHappensToo() {
        WebhookScript script = writer().opened().happened("room_teleported").build();

        assertThat(script.events().get(1))
                .isUnrecognised()
                .hasKind("room_teleported")
                .isAbout(ROOM);
    }

    @Test
    void whatCanNotHappenCanNotBeWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> writer().opened().left(ADA))
                .withMessageContaining("p_ada is not in " + ROOM);
        assertThatIllegalStateException().isThrownBy(() -> writer().finished()).withMessageContaining("not open");
        assertThatIllegalStateException()
                .isThrownBy(() -> writer().joined(ADA).published(ADA, TrackSource.CAMERA))
                .withMessageContaining("may not publish");
        assertThatIllegalStateException().isThrownBy(() -> writer().opened().secondDevice(ADA));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 42, -7})
    void reorderingLosesNothingAndKeepsTheMomentsOfArrival(long seed) {
        WebhookScript script = goodEvening();

        WebhookScript reordered = script.reorder(seed);

        assertThat(reordered.events()).containsExactlyInAnyOrderElementsOf(script.events());
        assertThat(reordered.events()).isNotEqualTo(script.events());
        assertThat(reordered.webhooks())
                .extracting(ScriptedWebhook::arrivesAt)
                .isEqualTo(script.webhooks().stream()
                        .map(ScriptedWebhook::arrivesAt)
                        .toList());
        assertThat(reordered.events()).isEqualTo(script.reorder(seed).events());
    }

    @Test
    void duplicatingSendsTheSameBytesTwice() {
        WebhookScript doubled = goodEvening().duplicate(event -> event instanceof RoomStarted);

        assertThat(kinds(doubled))
                .startsWith("room_started", "room_started", "participant_joined")
                .hasSize(9);
        assertThat(doubled.bodies().get(1)).isEqualTo(doubled.bodies().get(0));
    }

    @Test
    void droppingLeavesTheOthers() {
        WebhookScript lossy = goodEvening().drop(event -> event instanceof ParticipantLeft);

        assertThat(kinds(lossy)).doesNotContain("participant_left").hasSize(6);
    }

    @Test
    void delayingMovesBehindWhatArrivesMeanwhileAndChangesNoBody() {
        WebhookScript late = goodEvening().delay(event -> event instanceof RoomStarted, Duration.ofMinutes(2));

        assertThat(kinds(late))
                .startsWith("participant_joined", "track_published", "participant_joined", "room_started");
        assertThat(late.events().get(3)).wasCreatedAt(START);
        assertThat(late.webhooks().get(3).arrivesAt()).isEqualTo(START.plusSeconds(120));
    }

    @Test
    void anOperationLeavesTheScriptAsItWas() {
        WebhookScript script = goodEvening();

        script.reorder(1).duplicate(event -> true).drop(event -> true).delay(event -> true, Duration.ofDays(1));

        assertThat(script.events()).isEqualTo(goodEvening().events());
    }

    @Test
    void twoSessionsAtOnceArriveByTime() {
        WebhookScript other = WebhookScript.builder(RoomName.of("yoga"), START.plusSeconds(30))
                .opened()
                .build();

        assertThat(kinds(goodEvening().and(other)))
                .startsWith("room_started", "participant_joined", "track_published", "room_started");
    }

    @Test
    void aClockIsMovedToEachArrival() {
        TestClock clock = TestClock.at(START);
        List<Instant> seen = new ArrayList<>();

        List<Integer> lengths = goodEvening().deliverTo(clock, body -> {
            seen.add(clock.instant());
            return body.length;
        });

        assertThat(lengths).hasSize(8).allMatch(length -> length > 100);
        assertThat(seen).isSorted().startsWith(START).endsWith(START.plus(Duration.ofMinutes(48)));
        assertThat(goodEvening().events().get(7)).isInstanceOf(RoomFinished.class);
        assertThat(goodEvening().deliverTo(body -> body.length)).isEqualTo(lengths);
    }
}
