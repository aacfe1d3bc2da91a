package dev.golive.test.relay;

import static dev.golive.test.relay.Refusals.assertRefused;
import static dev.golive.test.relay.Refusals.assertTaken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.GoLive;
import dev.golive.JoinTicket;
import dev.golive.command.ChatSend;
import dev.golive.command.Moderate;
import dev.golive.error.EntryRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.NotAllowedException;
import dev.golive.error.RefusalCode;
import dev.golive.error.TwirpCode;
import dev.golive.message.MessageId;
import dev.golive.message.MessageText;
import dev.golive.message.ModerationAct;
import dev.golive.message.ModerationEvent;
import dev.golive.message.Reason;
import dev.golive.participant.Participant;
import dev.golive.participant.Role;
import dev.golive.participant.TrackSource;
import dev.golive.relay.ModerationView;
import dev.golive.test.fake.FakeParticipant;
import dev.golive.test.fake.RoomServiceMethod;
import dev.golive.test.fake.SentPacket;
import dev.golive.webhook.ParticipantJoined;
import dev.golive.webhook.WebhookId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What moderators do, and what comes of it in LiveKit. */
class ModerationTest {

    private static final String TOPIC = "golive.1.moderation";

    private final LiveClass live = LiveClass.start();

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void aMuteIsToldToStaffWithTheReasonAndToThePersonWithout() {
        assertTaken(live.send(live.mo, live.act("mute", live.ada)));

        List<SentPacket> told = live.livekit.packets().stream()
                .filter(packet -> packet.topic().equals(TOPIC))
                .toList();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).to())
                .containsExactlyInAnyOrder(LiveClass.identityOf(live.sam), LiveClass.identityOf(live.mo));
        assertThat(told.get(0).text()).contains("\"reason\":\"spam\"", "\"name\":\"Mo\"", "\"name\":\"Ada\"");
        assertThat(told.get(1).to()).containsExactly(LiveClass.identityOf(live.ada));
        assertThat(told.get(1).text()).doesNotContain("spam").doesNotContain("Mo");
    }

    @Test
    void whoIsRemovedIsOutAndMayComeAgain() {
        assertTaken(live.send(live.mo, live.act("remove", live.ada)));

        assertThat(isInside(live.ada)).isFalse();
        live.enter(live.studio.athletes().get(0));
        assertThat(isInside(live.ada)).isTrue();
    }

    @Test
    void whoIsBannedIsOutAndGetsNoToken() {
        assertTaken(live.send(live.mo, live.act("ban", live.ada)));

        assertThat(isInside(live.ada)).isFalse();
        assertThatExceptionOfType(EntryRefusedException.class)
                .isThrownBy(() -> live.golive.join(
                        live.studio.hiit(), live.studio.athletes().get(0)));
        try (GoLive other = live.node()) {
            assertThatExceptionOfType(EntryRefusedException.class)
                    .isThrownBy(() -> other.join(
                            live.studio.hiit(), live.studio.athletes().get(0)));
        }
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> live.golive.relay().chat(live.ada.pass().value(), 50));

        assertTaken(live.send(live.mo, live.act("unban", live.ada)));
        live.enter(live.studio.athletes().get(0));
    }

    @Test
    void whoIsBannedAndComesWithAnOldTokenIsTakenOutOnJoining() {
        assertTaken(live.send(live.mo, live.act("ban", live.ada)));
        FakeParticipant again = live.livekit.join(live.ada.token());

        live.golive
                .relay()
                .onEvent(new ParticipantJoined(
                        new WebhookId("EV_1"),
                        live.clock.instant(),
                        live.livekit.room(live.room()).orElseThrow(),
                        again.snapshot()));

        assertThat(isInside(live.ada)).isFalse();
    }

    @Test
    void aTrackIsStopped() {
        JoinTicket guest = live.enter(Participant.of("user-99", "Gil", Role.GUEST));
        FakeParticipant gil = live.livekit.join(guest.token());
        gil.publish(TrackSource.MICROPHONE);
        gil.publish(TrackSource.CAMERA);

        assertTaken(live.send(live.mo, live.act("stop-track", guest)));

        assertThat(gil.snapshot().tracks())
                .allSatisfy(track -> assertThat(track.muted()).isEqualTo(track.source() == TrackSource.CAMERA));
    }

    @Test
    void aModeratorDoesNothingToTheTeamAndNobodyToTheCoachOnAir() {
        assertRefused(live.send(live.mo, live.act("ban", live.sam)), RefusalCode.NOT_ALLOWED);
        JoinTicket second = live.enter(Participant.of("user-12", "Max", Role.MODERATOR));

        assertRefused(live.send(live.mo, live.act("remove", second)), RefusalCode.NOT_ALLOWED);
        assertTaken(live.send(live.sam, live.act("remove", second)));
    }

    @Test
    void anActThatLiveKitDidNotCarryOutIsKeptAndCarriedOutWhenItIsSentAgain() {
        String ban = live.act("ban", live.ada);
        live.livekit.fail(RoomServiceMethod.REMOVE_PARTICIPANT, TwirpCode.UNAVAILABLE);
        assertThatExceptionOfType(LiveKitUnavailableException.class).isThrownBy(() -> live.send(live.mo, ban));
        assertRefused(live.send(live.ada, live.line("secret")), RefusalCode.BANNED);
        assertThat(isInside(live.ada)).isTrue();
        live.livekit.recover();

        assertTaken(live.send(live.mo, ban));

        assertThat(isInside(live.ada)).isFalse();
        assertThat(view().acts()).hasSize(1);
    }

    @Test
    void twoModeratorsAtOnceBothLeaveTheirMark() {
        assertTaken(live.send(live.mo, live.act("mute", live.ada)));
        assertTaken(live.send(live.sam, live.act("mute", live.ada)));

        ModerationView view = view();
        assertThat(view.muted()).hasSize(1);
        assertThat(view.acts())
                .extracting(ModerationEvent::act)
                .containsExactly(ModerationAct.MUTE, ModerationAct.MUTE);
        assertThat(view.acts()).allSatisfy(act -> {
            assertThat(act.from()).isNotNull();
            assertThat(act.reason()).isEqualTo(Reason.of("spam"));
            assertThat(act.at()).isEqualTo(live.clock.instant());
        });
    }

    @Test
    void theViewIsForStaff() {
        assertThatExceptionOfType(NotAllowedException.class)
                .isThrownBy(() -> live.golive.relay().moderation(live.ada.pass().value()));
    }

    @Test
    void theHostActsInItsOwnName() {
        Moderate ban =
                new Moderate(id(1), ModerationAct.BAN, LiveClass.identityOf(live.ada), Reason.of("unpaid"), null, null);

        assertTaken(live.golive.relay().takeFromHost(live.studio.hiit().id(), ban));

        assertThat(isInside(live.ada)).isFalse();
        assertThat(view().banned())
                .singleElement()
                .satisfies(event -> assertThat(event.from()).isNull());
    }

    @Test
    void theHostDoesNotChat() {
        ChatSend line = new ChatSend(id(1), MessageText.of("hello"), null);

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        live.golive.relay().takeFromHost(live.studio.hiit().id(), line))
                .withMessageContaining("chat.send");
    }

    private ModerationView view() {
        return live.golive.relay().moderation(live.mo.pass().value());
    }

    private boolean isInside(JoinTicket who) {
        return live.livekit.participants(live.room()).stream()
                .anyMatch(participant -> participant.identity().equals(LiveClass.identityOf(who)));
    }

    private static MessageId id(long number) {
        return new MessageId(new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }
}
