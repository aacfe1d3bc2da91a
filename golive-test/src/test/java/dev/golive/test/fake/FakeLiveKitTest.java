package dev.golive.test.fake;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.golive.GoLive;
import dev.golive.error.NotAuthenticException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.DataPacket;
import dev.golive.participant.Participant;
import dev.golive.participant.ParticipantKind;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSid;
import dev.golive.participant.TrackSource;
import dev.golive.room.RoomName;
import dev.golive.session.Ending;
import dev.golive.session.SessionPlan;
import dev.golive.session.SessionState;
import dev.golive.test.TestClock;
import dev.golive.test.studio.SampleStudio;
import dev.golive.test.webhook.Peer;
import dev.golive.token.RoleToken;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the fake has beyond a real server: eyes, hands, and bad days on demand. */
class FakeLiveKitTest {

    private static final TestClock CLOCK = TestClock.at("2026-11-24T18:00:00Z");

    @RegisterExtension
    static final FakeLiveKitExtension SERVER = FakeLiveKitExtension.create(CLOCK);

    private final SampleStudio studio = SampleStudio.create(CLOCK);
    private final FakeLiveKit livekit = SERVER.server();
    private final GoLive golive =
            livekit.goLive().namespace(SampleStudio.NAMESPACE).build();
    private final SessionPlan hiit = studio.hiit();
    private final RoomName room = studio.roomOf(hiit);

    @AfterEach
    void backToTuesday() {
        CLOCK.set(hiit.startsAt());
    }

    private RoleToken token(Participant participant) {
        return golive.join(hiit, participant).token();
    }

    @Test
    void aWholeBroadcastLeavesItsTraces() {
        RoleToken coach = token(studio.coach());
        golive.sessions().goLive(hiit, coach.identity());
        FakeParticipant sam = livekit.join(coach);
        TrackSid camera = sam.publish(TrackSource.CAMERA);
        FakeParticipant ada = livekit.join(token(studio.athlete()));

        golive.sessions().end(hiit, Ending.CLOSE_ROOM);

        assertThat(livekit)
                .hasNoRoom(room)
                .hasTold(room, "session.live")
                .hasTold(room, "session.ended")
                .hasNotTold(room, "session.ending")
                .wasAskedFor(RoomServiceMethod.CREATE_ROOM, 1)
                .wasAskedFor(RoomServiceMethod.DELETE_ROOM, 1)
                .wasNotAskedFor(RoomServiceMethod.REMOVE_PARTICIPANT);
        assertThat(camera.value()).startsWith("TR_");
        assertThat(sam.isConnected()).isFalse();
        assertThat(ada.isConnected()).isFalse();
        assertThat(livekit.packets()).allSatisfy(packet -> {
            assertThat(packet.topic()).isEqualTo("golive.1.session");
            assertThat(packet.reliable()).isTrue();
            assertThat(packet.at()).isEqualTo(studio.clock().instant());
        });
    }

    @Test
    void aCallSaysWhatItWasAbout() {
        golive.livekit().participant(room, token(studio.athlete()).identity());

        assertThat(livekit.calls(RoomServiceMethod.GET_PARTICIPANT))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.room()).isEqualTo(room);
                    assertThat(call.identity())
                            .isEqualTo(token(studio.athlete()).identity());
                    assertThat(call.at()).isEqualTo(studio.clock().instant());
                    assertThat(call.refusal()).isEqualTo(TwirpCode.NOT_FOUND);
                    assertThat(call.succeeded()).isFalse();
                    assertThat(call).hasToString("GetParticipant(" + room + ", " + call.identity() + ") → NOT_FOUND");
                });
    }

    @Test
    void whoJoinsWithATokenIsWhoTheTokenSays() {
        FakeParticipant preview = livekit.join(token(studio.coach().withRole(Role.PREVIEW)));
        FakeParticipant sam = livekit.join(token(studio.coach()));

        assertThat(preview.snapshot().hidden()).isTrue();
        assertThat(sam.snapshot().staff()).isEqualTo(Role.COACH);
        assertThat(sam.snapshot().name()).isEqualTo("Sam");
        assertThat(livekit.participants(room)).hasSize(2);
        assertThat(sam.room()).isEqualTo(room);
    }

    @Test
    void nobodyGetsInWithATokenThatAServerWouldRefuse() {
        String good = token(studio.athlete()).value();
        String forged = good.substring(0, good.length() - 10) + "AAAAAAAAAA";
        studio.clock().advance(Duration.ofHours(3));

        for (String bad : new String[] {
            good,
            forged,
            "a.b.c",
            golive.join(studio.yoga(), studio.coach()).pass().value()
        }) {
            assertThatExceptionOfType(NotAuthenticException.class)
                    .isThrownBy(() -> livekit.join(bad))
                    .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(bad));
        }
        assertThat(livekit.rooms()).isEmpty();
    }

    @Test
    void whatSomebodyMayNotPublishIsRefused() {
        FakeParticipant ada = livekit.join(token(studio.athlete()));

        assertThatIllegalStateException()
                .isThrownBy(() -> ada.publish(TrackSource.CAMERA))
                .withMessageContaining("may not publish camera");
        golive.livekit().changePermissions(room, ada.identity(), Role.GUEST.permissions());
        ada.publish(TrackSource.CAMERA);
        assertThatIllegalStateException().isThrownBy(() -> ada.publish(TrackSource.SCREEN_SHARE));
    }

    @Test
    void whoLosesThePermissionLosesTheTrack() {
        FakeParticipant ada = livekit.join(token(studio.athlete()));
        golive.livekit().changePermissions(room, ada.identity(), Role.GUEST.permissions());
        ada.publish(TrackSource.CAMERA);

        golive.livekit().changePermissions(room, ada.identity(), Role.ATHLETE.permissions());

        assertThat(ada.snapshot().tracks()).isEmpty();
        assertThat(golive.livekit().participants(room).get(0).tracks()).isEmpty();
    }

    @Test
    void aTrackIsSeenThroughTheGatewayAndCanBeMuted() {
        FakeParticipant sam = livekit.join(token(studio.coach()));
        TrackSid mic = sam.publish(TrackSource.MICROPHONE);

        golive.livekit().muteTrack(room, sam.identity(), mic);

        assertThat(golive.livekit()
                        .participant(room, sam.identity())
                        .orElseThrow()
                        .tracks())
                .singleElement()
                .satisfies(track -> {
                    assertThat(track.sid()).isEqualTo(mic);
                    assertThat(track.source()).isEqualTo(TrackSource.MICROPHONE);
                    assertThat(track.muted()).isTrue();
                });
        sam.unmute(mic);
        assertThat(sam.snapshot().tracks().get(0).muted()).isFalse();
        sam.unpublish(mic);
        assertThat(sam.snapshot().tracks()).isEmpty();
    }

    @Test
    void theSecondConnectionEndsTheFirst() {
        FakeParticipant phone = livekit.join(token(studio.athlete()));
        FakeParticipant laptop = livekit.join(token(studio.athlete()));

        assertThat(phone.isConnected()).isFalse();
        assertThat(laptop.isConnected()).isTrue();
        phone.leave();
        assertThat(livekit).hasInside(room, laptop.identity());
        assertThatIllegalStateException()
                .isThrownBy(() -> phone.publish(TrackSource.CAMERA))
                .withMessageContaining("has ended");
        laptop.leave();
        assertThat(livekit).hasOutside(room, laptop.identity());
    }

    @Test
    void aRecorderComesWithoutAToken() {
        livekit.openRoom(room, "");

        FakeParticipant recorder = livekit.join(
                room, Peer.recorder(studio.peer(studio.coach(), hiit).identity()));

        assertThat(recorder.snapshot().kind()).isEqualTo(ParticipantKind.EGRESS);
        assertThat(recorder.snapshot().hidden()).isTrue();
    }

    @Test
    void aServerThatRestartsHasForgottenEverything() {
        golive.sessions().goLive(hiit, token(studio.coach()).identity());
        FakeParticipant ada = livekit.join(token(studio.athlete()));

        livekit.restart();

        assertThat(livekit).hasNoRoom(room);
        assertThat(ada.isConnected()).isFalse();
        golive.sessions().goLive(hiit, token(studio.coach()).identity());
        assertThat(livekit).hasRoom(room);
    }

    @Test
    void aSessionIsFoundAgainFromItsRoom() {
        golive.sessions().goLive(hiit, token(studio.coach()).identity());
        GoLive afterRestart = livekit.goLive().namespace(SampleStudio.NAMESPACE).build();

        assertThat(afterRestart.sessions().stateOf(hiit).state()).isEqualTo(SessionState.LIVE);
    }

    @Test
    void resetIsTheFirstDay() {
        livekit.openRoom(room, "");
        golive.livekit().send(room, DataPacket.lossy("mine", new byte[0]));
        livekit.failAll(TwirpCode.INTERNAL);

        livekit.reset();

        assertThat(livekit).hasNoRoom(room).wasLeftAlone();
        assertThat(livekit.packets()).isEmpty();
        assertThat(livekit.tokensSeen()).isEmpty();
        assertThat(golive.livekit().rooms()).isEmpty();
    }
}
