package dev.golive.sroi.internal.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A piece of JSON as it was written, to be cut into smaller pieces that are still as they were written.
 *
 * @param raw the text of one value
 */
public record JsonText(String raw) {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    /**
     * The document.
     *
     * @throws IllegalArgumentException if it is not JSON
     */
    public static JsonText parse(String document) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), document)) {
            if (json.nextToken() == null) {
                throw new IllegalArgumentException("This is not JSON: it is empty.");
            }
            json.skipChildren();
            if (json.nextToken() != null) {
                throw new IllegalArgumentException("This is not one JSON document: there is something after it.");
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not JSON.", e);
        }
        return new JsonText(document.strip());
    }

    /**
     * The value of that name; null if there is none.
     *
     * @param name plain letters
     * @throws IllegalArgumentException if this is no object
     */
    public @Nullable JsonText optional(String name) {
        String quoted = "\"" + name + "\"";
        for (String part : parts('{', '}')) {
            int colon = endOfText(part, 0);
            if (part.substring(0, colon).equals(quoted)) {
                return new JsonText(part.substring(part.indexOf(':', colon) + 1).strip());
            }
        }
        return null;
    }

    /**
     * The value of that name.
     *
     * @throws IllegalArgumentException if there is none, or this is no object
     */
    public JsonText member(String name) {
        JsonText value = optional(name);
        if (value == null) {
            throw new IllegalArgumentException("There is no \"" + name + "\" in an object that must have it.");
        }
        return value;
    }

    /**
     * The members of an object but one, each with its name, as they were written.
     *
     * @throws IllegalArgumentException if this is no object
     */
    public List<String> membersWithout(String name) {
        String quoted = "\"" + name + "\"";
        return parts('{', '}').stream()
                .filter(part -> !part.substring(0, endOfText(part, 0)).equals(quoted))
                .toList();
    }

    /**
     * The elements of an array.
     *
     * @throws IllegalArgumentException if this is no array
     */
    public List<JsonText> elements() {
        return parts('[', ']').stream().map(JsonText::new).toList();
    }

    /**
     * The text.
     *
     * @throws IllegalArgumentException if this is none
     */
    public String text() {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), raw)) {
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                return json.getString();
            }
        }
        throw new IllegalArgumentException("This must be a text: " + raw);
    }

    /**
     * The whole number.
     *
     * @throws IllegalArgumentException if this is none, or has more than 18 digits
     */
    public long integer() {
        if (!raw.matches("-?[0-9]{1,18}")) {
            throw new IllegalArgumentException("This must be a whole number: " + raw);
        }
        return Long.parseLong(raw);
    }

    /** What stands between the brackets, cut at the commas that are in no deeper bracket and in no text. */
    private List<String> parts(char open, char close) {
        if (raw.charAt(0) != open || raw.charAt(raw.length() - 1) != close) {
            throw new IllegalArgumentException("This must be in " + open + close + ": " + raw);
        }
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int at = 1; at < raw.length() - 1; at++) {
            char sign = raw.charAt(at);
            if (sign == '"') {
                at = endOfText(raw, at) - 1;
            } else if (sign == '{' || sign == '[') {
                depth++;
            } else if (sign == '}' || sign == ']') {
                depth--;
            } else if (sign == ',' && depth == 0) {
                parts.add(raw.substring(start, at).strip());
                start = at + 1;
            }
        }
        String last = raw.substring(start, raw.length() - 1).strip();
        if (!last.isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** The place behind the quotation mark that ends the text which begins there. */
    private static int endOfText(String json, int start) {
        int at = start + 1;
        while (json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }
}
