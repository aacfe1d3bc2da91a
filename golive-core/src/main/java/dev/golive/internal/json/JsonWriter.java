package dev.golive.internal.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes one JSON object in UTF-8, field by field, in the order of the calls. Not thread-safe. */
public final class JsonWriter {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The object whose fields this writes, in UTF-8. */
    public static byte[] writeObject(Consumer<JsonWriter> fields) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator generator =
                    FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                generator.writeStartObject();
                fields.accept(new JsonWriter(generator));
                generator.writeEndObject();
            }
            return bytes.toByteArray();
        }
    }

    /** Writes a text. */
    public JsonWriter text(String name, String value) {
        generator.writeStringProperty(name, value);
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter integer(String name, long value) {
        generator.writeNumberProperty(name, value);
        return this;
    }

    /** Writes true or false. */
    public JsonWriter bool(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
        return this;
    }

    /** Writes an array of texts. */
    public JsonWriter texts(String name, Iterable<String> values) {
        generator.writeArrayPropertyStart(name);
        for (String value : values) {
            generator.writeString(value);
        }
        generator.writeEndArray();
        return this;
    }

    /** Writes an object inside this one. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        generator.writeObjectPropertyStart(name);
        fields.accept(this);
        generator.writeEndObject();
        return this;
    }
}
