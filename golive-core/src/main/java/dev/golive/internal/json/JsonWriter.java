package dev.golive.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Writes one JSON object in UTF-8 (RFC 8259), field by field, in the order of the calls. Any text can be written; half a
 * surrogate pair, for which UTF-8 has no bytes, becomes a question mark. Not thread-safe.
 */
public final class JsonWriter {

    /** Enough for a token's claims; it doubles for whoever needs more. */
    private static final int FIRST_CAPACITY = 256;

    private static final String HEX_DIGITS = "0123456789abcdef";

    private byte[] utf8 = new byte[FIRST_CAPACITY];
    private int length;

    private JsonWriter() {}

    /** The object whose fields this writes, in UTF-8. */
    public static byte[] writeObject(Consumer<JsonWriter> fields) {
        JsonWriter writer = new JsonWriter();
        fields.accept(writer.open());
        return writer.close().written();
    }

    /**
     * A piece of an object, for whoever joins pieces: it may leave open what the next one closes. The first one begins with
     * {@link #open()}; any other goes on behind a field. Spaces at its end, which mean nothing in JSON, fill it up to a
     * multiple of three bytes: then its base64 is the same wherever it stands.
     */
    public static byte[] writePiece(Consumer<JsonWriter> piece) {
        JsonWriter writer = new JsonWriter();
        piece.accept(writer);
        while (writer.length % 3 != 0) {
            writer.put(' ');
        }
        return writer.written();
    }

    /** Writes a text. */
    public JsonWriter text(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    /** Writes what is JSON already, in ASCII, wherever it belongs: it costs less than its parts, commas and all. */
    public JsonWriter ready(String ascii) {
        ascii(ascii);
        return this;
    }

    /** Writes a text behind a name that is there already. */
    public JsonWriter value(String text) {
        quote(text);
        return this;
    }

    /** Writes a whole number behind a name that is there already. */
    public JsonWriter value(long number) {
        ascii(Long.toString(number));
        return this;
    }

    /** Writes a whole number. */
    public JsonWriter integer(String name, long value) {
        name(name);
        ascii(Long.toString(value));
        return this;
    }

    /** Writes true or false. */
    public JsonWriter bool(String name, boolean value) {
        name(name);
        ascii(value ? "true" : "false");
        return this;
    }

    /** Writes a value that is JSON already. */
    public JsonWriter json(String name, String value) {
        name(name);
        byte[] ready = value.getBytes(StandardCharsets.UTF_8);
        reserve(ready.length);
        System.arraycopy(ready, 0, utf8, length, ready.length);
        length += ready.length;
        return this;
    }

    /** Writes an array of texts. */
    public JsonWriter texts(String name, Iterable<String> values) {
        name(name);
        put('[');
        boolean first = true;
        for (String value : values) {
            if (!first) {
                put(',');
            }
            first = false;
            quote(value);
        }
        put(']');
        return this;
    }

    /** Writes an object inside this one. */
    public JsonWriter object(String name, Consumer<JsonWriter> fields) {
        open(name);
        fields.accept(this);
        return close();
    }

    /** Begins the outermost object, of which all that follows is part. */
    public JsonWriter open() {
        put('{');
        return this;
    }

    /** Begins an object inside this one: what follows is written into it, up to {@link #close}. */
    public JsonWriter open(String name) {
        name(name);
        return open();
    }

    /** Ends the object begun last. */
    public JsonWriter close() {
        put('}');
        return this;
    }

    /** Begins an array inside this object: what follows are its elements, up to {@link #closeArray}. */
    public JsonWriter openArray(String name) {
        name(name);
        put('[');
        return this;
    }

    /** Begins an object inside the array begun last. */
    public JsonWriter openElement() {
        nextElement();
        return open();
    }

    /** Writes a whole number into the array begun last. */
    public JsonWriter element(long value) {
        nextElement();
        ascii(Long.toString(value));
        return this;
    }

    /** Ends the array begun last. */
    public JsonWriter closeArray() {
        put(']');
        return this;
    }

    private void nextElement() {
        if (utf8[length - 1] != '[') {
            put(',');
        }
    }

    private void name(String name) {
        // Nothing but an object's beginning ends in an opening brace: a text ends in a quote.
        if (length == 0 || utf8[length - 1] != '{') {
            put(',');
        }
        quote(name);
        put(':');
    }

    private void quote(String text) {
        put('"');
        if (isPlain(text)) {
            ascii(text);
        } else {
            escape(text.getBytes(StandardCharsets.UTF_8));
        }
        put('"');
    }

    /** Whether each char is written as the byte of its own number, as nearly all in tokens and messages are. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    /** What must be escaped is a single byte in UTF-8; the bytes of all longer ones are negative and pass as they are. */
    private void escape(byte[] text) {
        for (byte each : text) {
            if (each >= 0 && each < ' ') {
                ascii("\\u00");
                put(HEX_DIGITS.charAt(each >> 4));
                put(HEX_DIGITS.charAt(each & 0xf));
            } else {
                if (each == '"' || each == '\\') {
                    put('\\');
                }
                put(each);
            }
        }
    }

    @SuppressWarnings("deprecation") // because it drops the upper half of each char: here that is nothing
    private void ascii(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), utf8, length);
        length += text.length();
    }

    private void put(int oneByte) {
        reserve(1);
        utf8[length++] = (byte) oneByte;
    }

    private void reserve(int more) {
        if (length + more > utf8.length) {
            utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + more));
        }
    }

    private byte[] written() {
        return Arrays.copyOf(utf8, length);
    }
}
