package dev.golive.sroi.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON object whose values are texts: a small file of settings. */
public final class FlatObject {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private FlatObject() {}

    /**
     * The fields, in their order.
     *
     * @throws IllegalArgumentException if this is not one JSON object, or a value is no text, or a name is there twice; the
     *     message begins with the JSON Pointer (RFC 6901) of the place and a colon, unless that is the whole
     */
    public static Map<String, String> read(byte[] utf8) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            Map<String, String> fields = read(json);
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("There is something after the JSON object; take it out.");
            }
            return fields;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not JSON.", e);
        }
    }

    private static Map<String, String> read(JsonParser json) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("This must be a JSON object, in curly brackets.");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_STRING) {
                throw new IllegalArgumentException(pointer(name) + ": This must be a text, in quotation marks.");
            }
            if (fields.put(name, json.getString()) != null) {
                throw new IllegalArgumentException(pointer(name) + ": This is there twice; say it once.");
            }
        }
        return fields;
    }

    /** The JSON Pointer (RFC 6901) of a field of the outermost object. */
    public static String pointer(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
