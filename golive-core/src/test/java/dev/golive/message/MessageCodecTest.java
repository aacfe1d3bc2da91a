package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.golive.fixture.ClassPath;
import dev.golive.livekit.DataPacket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageCodecTest {

    private static final Instant AT = Instant.ofEpochMilli(1_795_359_149_448L);

    static Stream<LiveMessage> messages() {
        return Stream.of(
                new SessionLive(id("01a203be-8d88-7c00-8000-000000000001"), AT),
                new SessionEnding(id("01a203be-8d88-7c00-8000-000000000002"), AT),
                new SessionEnded(id("01a203be-8d88-7c00-8000-000000000003"), AT));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageTravelsAsItsGoldenFileSays(LiveMessage message) {
        String golden = ClassPath.line("/dev/golive/wire/example/message/" + message.type() + "/minimal.json");

        String json = new String(MessageCodec.encode(message), StandardCharsets.UTF_8);

        assertThat(json).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void itsTopicIsItsFamily(LiveMessage message) {
        assertThat(MessageCodec.topicOf(message)).isEqualTo("golive.1.session");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void itFitsAPacket(LiveMessage message) {
        byte[] payload = MessageCodec.encode(message);

        assertThat(DataPacket.lossy(MessageCodec.topicOf(message), payload).payload())
                .isEqualTo(payload);
    }

    private static MessageId id(String uuid) {
        return new MessageId(UUID.fromString(uuid));
    }
}
