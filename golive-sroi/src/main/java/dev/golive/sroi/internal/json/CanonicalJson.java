package dev.golive.sroi.internal.json;

import dev.golive.sroi.internal.json.CanonicalValue.Items;
import dev.golive.sroi.internal.json.CanonicalValue.Literal;
import dev.golive.sroi.internal.json.CanonicalValue.Members;
import dev.golive.sroi.internal.json.CanonicalValue.Text;
import dev.golive.sroi.internal.json.CanonicalValue.Whole;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * The one form of a JSON document that is hashed and signed: RFC 8785 (JSON Canonicalization Scheme), held to whole numbers
 * within ±(2^53 - 1). No white space; names in the order of their UTF-16 code units; in texts only what must be escaped is.
 * What has no such form is refused with its place: fractions and exponents, a name twice in an object, half a surrogate pair,
 * a byte order mark, bytes that are not UTF-8, more than 16 levels, anything after the document.
 *
 * <p>Pure and thread-safe; time and memory go by the document's length.
 */
public final class CanonicalJson {

    /** How deep objects and arrays may lie in each other. */
    public static final int MAX_DEPTH = 16;

    private CanonicalJson() {}

    /**
     * Reads a document, canonical or not.
     *
     * @param json in UTF-8
     * @throws JsonRefusedException if it has no canonical form, with the place and a sentence
     */
    public static CanonicalValue parse(byte[] json) {
        return CanonicalParser.parse(decoded(json));
    }

    /** The canonical form of a value, in UTF-8. */
    public static byte[] encode(CanonicalValue value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The canonical form of a document: that of its canonical form is itself.
     *
     * @param json in UTF-8
     * @throws JsonRefusedException if it has none, with the place and a sentence
     */
    public static byte[] canonical(byte[] json) {
        return encode(parse(json));
    }

    /**
     * Reads a document that must be in its canonical form already.
     *
     * @param json in UTF-8
     * @throws JsonRefusedException if it is not
     */
    public static CanonicalValue parseCanonical(byte[] json) {
        CanonicalValue value = parse(json);
        int differs = Arrays.mismatch(json, encode(value));
        if (differs >= 0) {
            throw new JsonRefusedException(
                    "",
                    "This is JSON, but not in its canonical form (RFC 8785): it differs from byte " + differs + " on.");
        }
        return value;
    }

    private static String decoded(byte[] json) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonRefusedException("", "This is not UTF-8: JSON is written in nothing else (RFC 8259).");
        }
        if (text.startsWith("\uFEFF")) {
            throw new JsonRefusedException("", "This begins with a byte order mark: leave it out.");
        }
        return text;
    }

    private static void append(StringBuilder json, CanonicalValue value) {
        if (value instanceof Members object) {
            append(json, object);
        } else if (value instanceof Items array) {
            append(json, array);
        } else if (value instanceof Text text) {
            appendQuoted(json, text.value());
        } else if (value instanceof Whole number) {
            json.append(number.value());
        } else if (value instanceof Literal literal) {
            json.append(literal.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void append(StringBuilder json, Members object) {
        char before = '{';
        for (Map.Entry<String, CanonicalValue> member : object.members().entrySet()) {
            json.append(before);
            appendQuoted(json, member.getKey());
            json.append(':');
            append(json, member.getValue());
            before = ',';
        }
        json.append(before == '{' ? "{}" : "}");
    }

    private static void append(StringBuilder json, Items array) {
        char before = '[';
        for (CanonicalValue item : array.values()) {
            json.append(before);
            append(json, item);
            before = ',';
        }
        json.append(before == '[' ? "[]" : "]");
    }

    /** RFC 8785, section 3.2.2.2. */
    private static void appendQuoted(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ') {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    } else {
                        json.append(unit);
                    }
                }
            }
        }
        json.append('"');
    }
}
