package dev.golive.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.golive.command.CommandCodec;
import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import dev.golive.fixture.Wire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas and the codecs say the same. */
class SchemaTest {

    /** What a schema can't say: bytes, and that a pattern's end is the text's end, which this validator takes for a line's. */
    private static final List<String> BEYOND_SCHEMAS = List.of("too-many-bytes", "kind-line-end");

    /** Schemas refer to each other by where they lie. */
    private static final String ROOT = "https://wire.invalid/";

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Stream.of("", "message", "command", "answer")
                    .flatMap(kind -> Wire.schemas(kind).stream())
                    .distinct()
                    .collect(Collectors.toMap(
                            file -> ROOT + file.toString().replaceFirst(".*wire/schema/", ""),
                            file -> Wire.json(file).toString()))));

    @TestFactory
    Stream<DynamicTest> everyExampleIsAsItsSchemaSays() {
        return Stream.of("message", "command", "answer")
                .flatMap(kind -> Wire.examples(kind).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.toString(),
                                () -> assertThat(errors(kind, example.type(), example.utf8()))
                                        .isEmpty())));
    }

    @TestFactory
    Stream<DynamicTest> everyDocumentThatIsRefusedIsNotAsItsSchemaSays() {
        return Stream.of("message", "command", "answer")
                .flatMap(kind -> Wire.rejected(kind).stream()
                        .filter(Wire.Rejected::json)
                        .filter(example -> BEYOND_SCHEMAS.stream().noneMatch(example.toString()::contains))
                        .map(example -> DynamicTest.dynamicTest(
                                example.toString(),
                                () -> assertThat(errors(kind, example.type(), example.utf8()))
                                        .isNotEmpty())));
    }

    /** Takes away each field that a schema requires, and makes it null: the refusal points to where it should be. */
    @TestFactory
    Stream<DynamicTest> whatASchemaRequiresIsMissedWhereItShouldBe() {
        return Stream.of("message", "command")
                .flatMap(kind -> Wire.examples(kind).stream()
                        .filter(example -> example.file().endsWith("full.json"))
                        .flatMap(example -> variants(kind, example)));
    }

    private static Stream<DynamicTest> variants(String kind, Wire.Example example) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String field : fields(example.json(), "")) {
            ObjectNode without = (ObjectNode) example.json();
            int slash = field.lastIndexOf('/');
            ((ObjectNode) without.at(field.substring(0, slash))).remove(field.substring(slash + 1));
            ObjectNode empty = (ObjectNode) example.json();
            ((ObjectNode) empty.at(field.substring(0, slash))).putNull(field.substring(slash + 1));
            ObjectNode unknown = (ObjectNode) example.json();
            ((ObjectNode) unknown.at(field.substring(0, slash)))
                    .putArray("x-unknown")
                    .addObject();
            tests.add(DynamicTest.dynamicTest(example + " without " + field, () -> {
                boolean valid =
                        errors(kind, example.type(), Wire.compact(without)).isEmpty();

                assertThat(outcome(kind, Wire.compact(without))).isEqualTo(valid ? "read" : "INVALID " + field);
                assertThat(outcome(kind, Wire.compact(empty))).isEqualTo(outcome(kind, Wire.compact(without)));
                assertThat(outcome(kind, Wire.compact(unknown))).isEqualTo("read");
            }));
        }
        return tests.stream();
    }

    private static List<String> fields(JsonNode object, String place) {
        List<String> pointers = new ArrayList<>();
        for (String name : object.propertyNames()) {
            // The members of a map by kind or by question are data, not fields.
            if (!place.endsWith("/counts") && !place.endsWith("/totals") && !place.endsWith("/answers")) {
                pointers.add(place + "/" + name);
            }
            if (object.path(name).isObject()) {
                pointers.addAll(fields(object.path(name), place + "/" + name));
            }
        }
        return pointers;
    }

    private static String outcome(String kind, byte[] utf8) {
        MessageRefusedException refusal = catchThrowableOfType(MessageRefusedException.class, () -> {
            if (kind.equals("message")) {
                MessageCodec.decode(utf8);
            } else {
                CommandCodec.decode(utf8);
            }
        });
        return refusal == null ? "read" : refusal.code() + " " + refusal.pointer();
    }

    @Test
    void everyFieldIsDescribed() {
        List<String> silent = new ArrayList<>();
        for (String kind : List.of("message", "command", "answer")) {
            for (Path file : Wire.schemas(kind)) {
                collectSilent(Wire.json(file), file.getFileName().toString(), silent);
            }
        }

        assertThat(silent).isEmpty();
    }

    private static void collectSilent(JsonNode schema, String place, List<String> silent) {
        for (String name : schema.path("properties").propertyNames()) {
            JsonNode field = schema.path("properties").path(name);
            if (!field.isBoolean()
                    && !place.contains("/if")
                    && !place.contains("/then")
                    && !place.contains("/else")
                    && !field.path("description").isString()) {
                silent.add(place + "/" + name);
            }
        }
        for (String part : schema.propertyNames()) {
            if (schema.path(part).isObject()) {
                collectSilent(schema.path(part), place + "/" + part, silent);
            }
        }
    }

    @Test
    void theCodesOfARefusalAreTheSame() {
        JsonNode answer = Wire.json(Path.of("../wire/schema/answer/relay.answer.schema.json"));

        assertThat(answer.findValues("enum").get(0).valueStream().map(JsonNode::stringValue))
                .containsExactly(
                        Stream.of(RefusalCode.values()).map(RefusalCode::name).toArray(String[]::new));
    }

    private static List<String> errors(String kind, String type, byte[] utf8) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(ROOT + kind + "/" + type + ".schema.json"));
        return schema.validate(Wire.text(utf8), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
