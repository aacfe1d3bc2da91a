package dev.golive.test.fake;

import static dev.golive.test.assertion.GoLiveAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.golive.GoLive;
import dev.golive.error.LiveKitException;
import dev.golive.error.LiveKitRefusedException;
import dev.golive.error.LiveKitUnavailableException;
import dev.golive.error.TwirpCode;
import dev.golive.livekit.DataPacket;
import dev.golive.room.RoomName;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad days on demand. */
@ExtendWith(FakeLiveKitExtension.class)
class FakeFailuresTest {

    private final RoomName room = RoomName.of("kitchen");
    private final FakeLiveKit livekit;
    private final GoLive golive;

    FakeFailuresTest(FakeLiveKit livekit) {
        this.livekit = livekit;
        this.golive = livekit.goLive().build();
    }

    @Test
    void anAttemptThatIsRepeatedIsOnePacket() {
        livekit.openRoom(room, "");
        livekit.fail(RoomServiceMethod.SEND_DATA, TwirpCode.UNAVAILABLE).times(2);

        golive.livekit().send(room, DataPacket.lossy("mine", new byte[] {'a'}));

        assertThat(livekit).wasAskedFor(RoomServiceMethod.SEND_DATA, 3);
        assertThat(livekit.packets()).singleElement().satisfies(packet -> {
            assertThat(packet.room()).isEqualTo(room);
            assertThat(packet.reliable()).isFalse();
            assertThat(packet).hasToString("mine to " + room + ": a");
        });
    }

    @Test
    void aPacketWhoseAnswersComeTooLateIsPassedOnOnce() {
        GoLive hasty = livekit.goLive().callTimeout(Duration.ofMillis(500)).build();
        livekit.openRoom(room, "");
        livekit.delay(RoomServiceMethod.SEND_DATA, Duration.ofSeconds(5));

        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> hasty.livekit().send(room, DataPacket.reliable("mine", new byte[0])));

        assertThat(livekit.packets()).hasSize(1);
    }

    @Test
    void aFailureThatLastsIsNotOvercome() {
        livekit.fail(RoomServiceMethod.LIST_ROOMS, TwirpCode.UNAVAILABLE).times(3);

        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> golive.livekit().rooms());
        assertThat(golive.livekit().rooms()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> livekit.failAll(TwirpCode.ABORTED).times(-1));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeArrivesAsItself(TwirpCode code) {
        livekit.failAll(code);

        assertThatExceptionOfType(LiveKitException.class)
                .isThrownBy(() -> golive.livekit().rooms())
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(code));

        livekit.recover();
        assertThat(golive.livekit().rooms()).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsUnavailableAndSeesNothing() {
        livekit.refuseConnections();

        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> golive.livekit().rooms());
        assertThat(livekit).wasLeftAlone();

        livekit.recover();
        assertThat(golive.livekit().rooms()).isEmpty();
    }

    @Test
    void somethingThatIsNoLiveKitIsToldApart() {
        livekit.answerAll(200, "<html>Welcome to nginx!</html>");

        assertThatExceptionOfType(LiveKitRefusedException.class)
                .isThrownBy(() -> golive.livekit().rooms())
                .withMessageContaining("not LiveKit's");
    }

    @Test
    void anAnswerThatComesTooLateIsNone() {
        GoLive hasty = livekit.goLive().callTimeout(Duration.ofMillis(50)).build();
        livekit.delayAll(Duration.ofSeconds(2));

        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> hasty.livekit().rooms());

        livekit.recover();
        assertThat(golive.livekit().rooms()).isEmpty();
    }

    @Test
    void theTokensThatCameByCanBeLookedForElsewhere() {
        golive.livekit().rooms();
        livekit.refuseConnections();
        assertThatExceptionOfType(LiveKitUnavailableException.class)
                .isThrownBy(() -> golive.livekit().rooms());

        assertThat(livekit.tokensSeen()).hasSizeGreaterThan(1).allMatch(token -> token.startsWith("eyJ"));
    }
}
