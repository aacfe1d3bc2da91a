package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golive.error.MessageRefusedException;
import dev.golive.fixture.Wire;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Messages are read and written as the contract's examples say. */
class MessageExamplesTest {

    static Stream<Wire.Example> examples() {
        return Wire.examples("message").stream();
    }

    static Stream<Wire.Rejected> rejected() {
        return Wire.rejected("message").stream();
    }

    static Stream<Wire.Example> packets() {
        return Wire.packets().stream();
    }

    static Stream<Wire.Rejected> rejectedPackets() {
        return Wire.rejectedPackets().stream();
    }

    static Stream<Wire.Example> growth() {
        return Wire.growth("message").stream();
    }

    @Test
    void everyTypeHasExamplesAndASchema() {
        List<String> types = Stream.of(MessageKind.values())
                .filter(kind -> !kind.keptOnly())
                .map(MessageKind::type)
                .sorted()
                .toList();

        assertThat(Wire.schemas("message").stream()
                        .map(file -> file.getFileName().toString().replace(".schema.json", "")))
                .isEqualTo(types);
        for (String type : types) {
            assertThat(examples().filter(example -> example.type().equals(type)))
                    .as(type)
                    .extracting(example -> example.file().getFileName().toString())
                    .contains("minimal.json", "full.json");
            assertThat(rejected().filter(example -> example.type().equals(type)))
                    .as(type)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadAndWrittenAgainByteForByte(Wire.Example example) {
        LiveMessage message = MessageCodec.decode(example.utf8());

        assertThat(message).isNotInstanceOf(Unrecognised.class);
        assertThat(message.type()).isEqualTo(example.type());
        assertThat(Wire.text(MessageCodec.encode(message))).isEqualTo(Wire.text(example.utf8()));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aBadExampleIsRefusedWithItsCodeAndPointer(Wire.Rejected example) {
        MessageRefusedException refusal =
                catchThrowableOfType(MessageRefusedException.class, () -> MessageCodec.decode(example.utf8()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code().name() + " " + refusal.pointer()).isEqualTo(example.code() + " " + example.pointer());
        assertThat(refusal.getMessage()).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("packets")
    void aPacketIsReadAndWrittenAgainByteForByte(Wire.Example packet) {
        List<LiveMessage> messages = MessageCodec.decodePacket(packet.utf8());

        // What is of another version has another topic, and never comes from here in one packet with others.
        if (messages.stream().map(MessageCodec::topicOf).distinct().count() == 1) {
            assertThat(Wire.text(MessageCodec.encodePacket(messages))).isEqualTo(Wire.text(packet.utf8()));
        }
        assertThat(messages.stream()
                        .map(MessageCodec::encode)
                        .map(Wire::text)
                        .collect(Collectors.joining(
                                ",", messages.size() == 1 ? "" : "[", messages.size() == 1 ? "" : "]")))
                .isEqualTo(Wire.text(packet.utf8()));
    }

    @ParameterizedTest
    @MethodSource("rejectedPackets")
    void aBadPacketIsRefusedWithItsCodeAndPointer(Wire.Rejected packet) {
        MessageRefusedException refusal =
                catchThrowableOfType(MessageRefusedException.class, () -> MessageCodec.decodePacket(packet.utf8()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code().name() + " " + refusal.pointer()).isEqualTo(packet.code() + " " + packet.pointer());
    }

    @ParameterizedTest
    @MethodSource("growth")
    void whatALaterVersionSendsIsReadByTheRules(Wire.Example growth) {
        JsonNode rule = growth.json();
        byte[] document = Wire.compact(rule.path("document"));
        if (rule.has("code")) {
            MessageRefusedException refusal =
                    catchThrowableOfType(MessageRefusedException.class, () -> MessageCodec.decode(document));

            assertThat(refusal.code()).hasToString(rule.path("code").stringValue());
            assertThat(refusal.pointer()).isEqualTo(rule.path("pointer").stringValue());
            return;
        }

        LiveMessage message = MessageCodec.decode(document);

        JsonNode reads = rule.path("reads");
        assertThat(message instanceof Unrecognised).isEqualTo(reads.isNull());
        assertThat(Wire.text(MessageCodec.encode(message)))
                .isEqualTo(Wire.text(reads.isNull() ? document : Wire.compact(reads)));
    }
}
