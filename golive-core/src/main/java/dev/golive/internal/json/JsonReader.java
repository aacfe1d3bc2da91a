package dev.golive.internal.json;

import dev.golive.error.NotReadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON document, value by value. The reader stands on a value; each method consumes it. A field that is
 * null reads like one that is missing, and a 64-bit integer may be a string, as protobuf's JSON mapping says. A value
 * nobody consumes is skipped.
 *
 * <p>Refuses duplicate names, nesting deeper than 32, and texts longer than 64 KiB. Not thread-safe.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(64 * 1024)
                    .maxNumberLength(64)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** What to do with each field of an object. */
    @FunctionalInterface
    public interface FieldReader {
        /** Consumes the value of a field, or leaves it. */
        void read(String name, JsonReader value);
    }

    /**
     * Reads a document that is one object.
     *
     * @throws NotReadableException if it is anything else, or not JSON
     */
    public static void readObject(byte[] utf8, FieldReader fields) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            new JsonReader(parser).object(fields);
            if (parser.nextToken() != null) {
                throw new NotReadableException("There is more after the end of the JSON document.");
            }
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /**
     * Whether a document has such a text as a value, at any depth; names of fields are none.
     *
     * @throws NotReadableException if it is not JSON as far as it was read
     */
    public static boolean anyText(byte[] utf8, Predicate<String> wanted) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && wanted.test(parser.getString())) {
                    return true;
                }
            }
            return false;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    private static NotReadableException unreadable(JacksonException e) {
        // Jackson's message may quote the document: only the place is passed on, where it knows one.
        TokenStreamLocation place = e.getLocation();
        String where = place == null ? "" : ", near line " + place.getLineNr() + ", column " + place.getColumnNr();
        return new NotReadableException("This is not the JSON that was expected" + where + ".");
    }

    /** Reads an object, field by field; a field that is null is left out. */
    public void object(FieldReader fields) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        require(JsonToken.START_OBJECT, "an object");
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                fields.read(name, this);
                parser.skipChildren();
            }
        }
    }

    /** Reads an array, element by element. */
    public <T> List<T> list(Supplier<T> element) {
        List<T> elements = new ArrayList<>();
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return elements;
        }
        require(JsonToken.START_ARRAY, "an array");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.get());
            parser.skipChildren();
        }
        return elements;
    }

    /** Reads a text. */
    public String text() {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return "";
        }
        require(JsonToken.VALUE_STRING, "a text");
        return parser.getString();
    }

    /** Reads a whole number, written as a number or as a text. */
    public long integer() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return 0;
        }
        if (token == JsonToken.VALUE_STRING) {
            try {
                return Long.parseLong(parser.getString());
            } catch (NumberFormatException e) {
                throw expected("a whole number");
            }
        }
        require(JsonToken.VALUE_NUMBER_INT, "a whole number");
        return parser.getLongValue();
    }

    /** Reads true or false. */
    public boolean bool() {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE, VALUE_NULL -> false;
            default -> throw expected("true or false");
        };
    }

    private void require(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw expected(what);
        }
    }

    private NotReadableException expected(String what) {
        String name = parser.currentName();
        return new NotReadableException("Expected " + what + (name == null ? "" : " in \"" + name + "\"")
                + " near column " + parser.currentTokenLocation().getColumnNr() + ".");
    }
}
