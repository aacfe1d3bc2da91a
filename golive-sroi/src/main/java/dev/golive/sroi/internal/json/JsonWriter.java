package dev.golive.sroi.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes one JSON object, or an array of them, in UTF-8, field by field, in the order of the calls. Not thread-safe. */
public final class JsonWriter {

    /** With the small hex digits of RFC 8785: what is written in the order of names is canonical. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE).build();

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

    /** The array of the objects whose fields this writes, in UTF-8. */
    public static <T> byte[] writeObjects(List<T> elements, BiConsumer<JsonWriter, T> fields) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder()) {
            try (JsonGenerator generator =
                    FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
                JsonWriter json = new JsonWriter(generator);
                generator.writeStartArray();
                for (T element : elements) {
                    generator.writeStartObject();
                    fields.accept(json, element);
                    generator.writeEndObject();
                }
                generator.writeEndArray();
            }
            return bytes.toByteArray();
        }
    }

    /** Writes a text; half a surrogate pair, which UTF-8 can't hold, becomes a question mark. */
    public JsonWriter text(String name, String value) {
        generator.writeStringProperty(name, whole(value));
        return this;
    }

    private static String whole(String value) {
        return new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
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

    /** Writes an object. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        generator.writeObjectPropertyStart(name);
        fields.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** Writes an array of whole numbers. */
    public JsonWriter integers(String name, List<Integer> numbers) {
        generator.writeArrayPropertyStart(name);
        numbers.forEach(generator::writeNumber);
        generator.writeEndArray();
        return this;
    }

    /** Writes an array of objects. */
    public <T> JsonWriter objects(String name, List<T> elements, BiConsumer<JsonWriter, T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T element : elements) {
            generator.writeStartObject();
            fields.accept(this, element);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }

    /** Writes an array of arrays of whole numbers. */
    public <T> JsonWriter integerRows(String name, List<T> elements, Function<T, long[]> row) {
        generator.writeArrayPropertyStart(name);
        for (T element : elements) {
            long[] numbers = row.apply(element);
            generator.writeArray(numbers, 0, numbers.length);
        }
        generator.writeEndArray();
        return this;
    }

    /** Writes an array of texts, as {@link #text} writes one. */
    public JsonWriter texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(whole(value)));
        generator.writeEndArray();
        return this;
    }

    /** Writes a value that is JSON already. */
    public JsonWriter raw(String name, String json) {
        generator.writeName(name);
        generator.writeRawValue(json);
        return this;
    }
}
