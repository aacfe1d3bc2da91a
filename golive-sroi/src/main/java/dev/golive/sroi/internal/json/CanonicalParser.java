package dev.golive.sroi.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one document into values that have a canonical form, or says where it has none. Not thread-safe. */
final class CanonicalParser {

    /** 2^53 - 1 has sixteen digits. */
    private static final int MOST_DIGITS = 17;

    // The limits are ours: depth below, length by whoever hands a document over.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonParser json;
    private final StringBuilder pointer = new StringBuilder();
    private int depth;

    private CanonicalParser(JsonParser json) {
        this.json = json;
    }

    static CanonicalValue parse(String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new CanonicalParser(json).document();
        }
    }

    private CanonicalValue document() {
        try {
            CanonicalValue value = value(json.nextToken());
            pointer.setLength(0);
            if (json.nextToken() != null) {
                throw refused("There is more after the end of the document: one document is one value.");
            }
            return value;
        } catch (JacksonException e) {
            throw refused("This is not JSON" + place(e.getLocation()) + ".");
        }
    }

    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "" : ", near line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private CanonicalValue value(@Nullable JsonToken token) {
        if (token == null) {
            throw refused("There is no JSON here.");
        }
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> text(json.getString());
            case VALUE_NUMBER_INT -> whole(json.getString());
            case VALUE_NUMBER_FLOAT ->
                throw refused(
                        "This number has a fraction or an exponent: give whole numbers, money in pence, time in milliseconds.");
            case VALUE_TRUE -> CanonicalValue.Literal.TRUE;
            case VALUE_FALSE -> CanonicalValue.Literal.FALSE;
            case VALUE_NULL -> CanonicalValue.Literal.NULL;
            default -> throw refused("This is not JSON.");
        };
    }

    private CanonicalValue object() {
        enter();
        SortedMap<String, CanonicalValue> members = new TreeMap<>();
        int outside = pointer.length();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_OBJECT; token = json.nextToken()) {
            String name = json.currentName();
            text(name);
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            if (members.containsKey(name)) {
                throw refused("This name is in its object twice: keep one.");
            }
            members.put(name, value(json.nextToken()));
            pointer.setLength(outside);
        }
        depth--;
        return new CanonicalValue.Members(members);
    }

    private CanonicalValue array() {
        enter();
        List<CanonicalValue> values = new ArrayList<>();
        int outside = pointer.length();
        boolean more = true;
        while (more) {
            pointer.append('/').append(values.size());
            JsonToken token = json.nextToken();
            more = token != JsonToken.END_ARRAY;
            if (more) {
                values.add(value(token));
            }
            pointer.setLength(outside);
        }
        depth--;
        return new CanonicalValue.Items(values);
    }

    private void enter() {
        depth++;
        if (depth > CanonicalJson.MAX_DEPTH) {
            throw refused("This is deeper than " + CanonicalJson.MAX_DEPTH + " levels: make it flatter.");
        }
    }

    private CanonicalValue text(String value) {
        try {
            return new CanonicalValue.Text(value);
        } catch (JsonRefusedException e) {
            throw refused(e.reason());
        }
    }

    private CanonicalValue whole(String digits) {
        long value = digits.length() > MOST_DIGITS ? Long.MAX_VALUE : Long.parseLong(digits);
        if (value > CanonicalValue.LARGEST || value < -CanonicalValue.LARGEST) {
            throw refused("This number is outside ±" + CanonicalValue.LARGEST + ": give it as a text.");
        }
        return new CanonicalValue.Whole(value);
    }

    private JsonRefusedException refused(String reason) {
        return new JsonRefusedException(pointer.toString(), reason);
    }
}
