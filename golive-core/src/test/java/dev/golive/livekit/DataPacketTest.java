package dev.golive.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DataPacketTest {

    @Test
    void aReliablePacketMayHaveFifteenKibibytes() {
        byte[] most = new byte[15_360];

        assertThat(DataPacket.reliable("t", most).payload()).hasSize(15_360);
        assertThat(DataPacket.reliable("t", most).reliable()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataPacket.reliable("golive.1.chat", new byte[15_361]))
                .withMessage("The packet for golive.1.chat has 15361 bytes, at most 15360 are allowed.");
    }

    @Test
    void aLossyPacketFitsOneNetworkPacket() {
        byte[] most = new byte[1_200];

        assertThat(DataPacket.lossy("t", most).payload()).hasSize(1_200);
        assertThat(DataPacket.lossy("t", most).reliable()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataPacket.lossy("golive.1.reaction", new byte[1_201]))
                .withMessage("The packet for golive.1.reaction has 1201 bytes, at most 1200 are allowed.");
    }

    @Test
    void thePayloadIsACopy() {
        byte[] payload = {1, 2};
        DataPacket packet = DataPacket.reliable("t", payload);

        payload[0] = 9;
        packet.payload()[1] = 9;

        assertThat(packet.payload()).containsExactly(1, 2);
        assertThat(packet.topic()).isEqualTo("t");
    }
}
