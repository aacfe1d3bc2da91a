package dev.golive.samples.console;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** One JSON object on one line, in UTF-8, its fields in the order of the calls. Nothing else here writes with Jackson. */
final class JsonLine {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator json;

    private JsonLine(JsonGenerator json) {
        this.json = json;
    }

    /** The object with these fields. */
    static byte[] of(Consumer<JsonLine> fields) {
        try (ByteArrayBuilder line = new ByteArrayBuilder()) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
                json.writeStartObject();
                fields.accept(new JsonLine(json));
                json.writeEndObject();
            }
            return line.toByteArray();
        }
    }

    JsonLine field(String name, @Nullable String text) {
        json.writeStringProperty(name, text);
        return this;
    }

    JsonLine field(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    JsonLine field(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** A value that is JSON already. */
    JsonLine json(String name, String value) {
        json.writeName(name);
        json.writeRawValue(value);
        return this;
    }

    JsonLine field(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }
}
