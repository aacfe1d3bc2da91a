package dev.golive.sroi.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract's events: the schemas, the examples and the codec say the same. */
class EventWireTest {

    private static final Path WIRE = Path.of("../wire");
    private static final Instant NOW = Instant.parse("2026-11-27T18:00:00Z");
    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> {});

    /** What a schema can't say: that an end comes after a start, a time is before now, and somebody is needed beside data. */
    private static final List<String> BEYOND_SCHEMAS =
            List.of("ends-before-start", "from-the-future", "session-missing", "subject-missing", "time-none");

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsReadAndWrittenByteForByte(Path file) throws IOException {
        byte[] utf8 = line(file);

        EventDocument read = EventDocument.parse(utf8, NOW);

        assertThat(read.json()).isEqualTo(text(utf8));
        assertThat(EventDocument.of(read.event()).json()).isEqualTo(text(utf8));
        assertThat(EventDocument.kept(utf8)).isEqualTo(read);
        assertThat(read.event().fact()).isNotInstanceOf(Unrecognised.class);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAsItsSchemasSay(Path file) throws IOException {
        assertThat(errors(file, line(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void whatIsNotAsItMustBeIsRefusedWithItsPlace(Path file) throws IOException {
        JsonNode example = JsonMapper.shared().readTree(line(file));
        byte[] document = JsonMapper.shared().writeValueAsBytes(example.path("document"));

        EventRefusedException refused =
                catchThrowableOfType(EventRefusedException.class, () -> EventDocument.parse(document, NOW));

        assertThat(refused).isNotNull();
        assertThat(refused.pointer()).isEqualTo(example.path("pointer").stringValue());
        assertThat(refused.detail()).endsWith(".");
        if (BEYOND_SCHEMAS.stream().noneMatch(file.toString()::contains)) {
            assertThat(errors(file, document)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("growth")
    void whatALaterVersionAddsIsKeptToTheLastField(Path file) throws IOException {
        JsonNode document = JsonMapper.shared().readTree(line(file)).path("document");

        EventDocument read = EventDocument.parse(JsonMapper.shared().writeValueAsBytes(document), NOW);

        assertThat(JsonMapper.shared().readTree(read.json())).isEqualTo(document);
        assertThat(EventDocument.kept(read.utf8())).isEqualTo(read);
    }

    @ParameterizedTest
    @EnumSource(FactKind.class)
    void everyKindHasASchemaAndExamples(FactKind kind) {
        String word = kind.type().replaceAll("^dev[.]golive[.]|[.]v1$", "");

        assertThat(kind.schema()).isEqualTo("golive:wire/schema/event/" + word + ".schema.json");
        assertThat(WIRE.resolve("schema/event/" + word + ".schema.json")).exists();
        assertThat(WIRE.resolve("example/event/" + word + "/minimal.json")).exists();
        assertThat(WIRE.resolve("example/event/" + word + "/full.json")).exists();
    }

    @Test
    void everySchemaIsOfAKind() {
        assertThat(files("schema/event").map(file -> file.getFileName().toString()))
                .hasSize(FactKind.values().length + 1)
                .contains("envelope.schema.json")
                .allMatch(name -> name.equals("envelope.schema.json")
                        || Arrays.stream(FactKind.values())
                                .anyMatch(kind -> kind.schema().endsWith("/" + name)));
    }

    @Test
    void whateverSomebodySaysInWordsIsWrittenInTheCanonicalForm() {
        for (int first = 0; first < 0x10400; first += 64) {
            StringBuilder words = new StringBuilder();
            for (int point = first; point < first + 64; point++) {
                if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                    words.appendCodePoint(point);
                }
            }
            if (!words.isEmpty()) {
                EvidenceEvent event = new EvidenceEvent(
                        new EventKey("/golive/gym", "e" + first),
                        NOW,
                        new ProgrammeId("autumn \u00e9 \ud83d\ude00"),
                        null,
                        new Subject("s_ann"),
                        new CheckInAnswered(new TreeMap<>(Map.of("said", new CheckInAnswer.Words(words.toString())))));

                assertThat(EventDocument.kept(EventDocument.of(event).utf8()).event())
                        .as("from U+%04X", first)
                        .isEqualTo(event);
            }
        }
    }

    private static String errors(Path file, byte[] document) throws IOException {
        String word = file.getName(4).toString();
        JsonNode data = JsonMapper.shared().readTree(document).path("data");
        String envelope = errors("envelope", text(document));
        return data.isMissingNode() ? envelope + "data is missing" : envelope + errors(word, data.toString());
    }

    private static String errors(String schema, String json) throws IOException {
        Schema read = SCHEMAS.getSchema(
                Files.readString(WIRE.resolve("schema/event/" + schema + ".schema.json")), InputFormat.JSON);
        return read.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .collect(Collectors.joining("; "));
    }

    private static Stream<Path> examples() {
        return files("example/event").filter(file -> !isRejected(file));
    }

    private static Stream<Path> rejected() {
        return files("example/event").filter(EventWireTest::isRejected);
    }

    private static Stream<Path> growth() {
        return files("growth/event");
    }

    private static boolean isRejected(Path file) {
        return file.toString().contains("/rejected/");
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> walk = Files.walk(WIRE.resolve(folder))) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] line(Path file) throws IOException {
        return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
