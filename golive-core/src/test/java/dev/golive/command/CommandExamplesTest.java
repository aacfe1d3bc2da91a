package dev.golive.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.golive.error.MessageRefusedException;
import dev.golive.fixture.Wire;
import dev.golive.internal.board.BoardKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Commands are read and written as the contract's examples say. */
class CommandExamplesTest {

    static Stream<Wire.Example> examples() {
        return Wire.examples("command").stream();
    }

    static Stream<Wire.Rejected> rejected() {
        return Wire.rejected("command").stream();
    }

    static Stream<Wire.Example> growth() {
        return Wire.growth("command").stream();
    }

    @Test
    void everyTypeHasExamplesAndASchema() {
        List<String> types = Stream.concat(
                        Stream.of(CommandKind.values()).map(CommandKind::type),
                        Stream.of(BoardKind.values()).filter(BoardKind::askable).map(BoardKind::type))
                .sorted()
                .toList();

        assertThat(Wire.schemas("command").stream()
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
        Command command = CommandCodec.decode(example.utf8());

        assertThat(command.type()).isEqualTo(example.type());
        assertThat(Wire.text(CommandCodec.encode(command))).isEqualTo(Wire.text(example.utf8()));
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void aBadExampleIsRefusedWithItsCodeAndPointer(Wire.Rejected example) {
        MessageRefusedException refusal =
                catchThrowableOfType(MessageRefusedException.class, () -> CommandCodec.decode(example.utf8()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.code().name() + " " + refusal.pointer()).isEqualTo(example.code() + " " + example.pointer());
        assertThat(refusal.getMessage()).isNotBlank().endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("growth")
    void whatALaterVersionSendsIsReadByTheRules(Wire.Example growth) {
        JsonNode rule = growth.json();
        byte[] document = Wire.compact(rule.path("document"));
        if (rule.has("code")) {
            MessageRefusedException refusal =
                    catchThrowableOfType(MessageRefusedException.class, () -> CommandCodec.decode(document));

            assertThat(refusal.code()).hasToString(rule.path("code").stringValue());
            assertThat(refusal.pointer()).isEqualTo(rule.path("pointer").stringValue());
            return;
        }

        Command command = CommandCodec.decode(document);

        assertThat(Wire.text(CommandCodec.encode(command))).isEqualTo(Wire.text(Wire.compact(rule.path("reads"))));
    }
}
