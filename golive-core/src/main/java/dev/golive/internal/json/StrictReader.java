package dev.golive.internal.json;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a {@link JsonDocument} value by value. The reader stands on a value; each method consumes it, and every value must
 * be consumed. A field that is null reads like one that is missing.
 *
 * <p>Refuses names that an object has twice, and nesting deeper than {@value #MAX_DEPTH}. No refusal quotes the document,
 * except for names in its pointer. Not thread-safe.
 */
public final class StrictReader {

    /** How many objects and arrays may lie in each other. */
    public static final int MAX_DEPTH = 16;

    /** The largest number that every reader knows exactly, and the smallest with a minus: 2^53. */
    public static final long MAX_INTEGER = 1L << 53;

    /** No longer number means anything but itself. */
    private static final int MAX_NUMBER_CHARS = 64;

    private final JsonParser parser;
    private final byte[] utf8;
    private final String place;
    private final OpenNames names = new OpenNames();
    private int depth;

    StrictReader(JsonParser parser, byte[] utf8, String place) {
        this.parser = parser;
        this.utf8 = utf8;
        this.place = place;
    }

    static MessageRefusedException invalid(String pointer, String message) {
        return new MessageRefusedException(RefusalCode.INVALID, pointer, message);
    }

    /** Enters an object. */
    public void beginObject() {
        require(JsonToken.START_OBJECT, "an object");
        enter();
        names.open();
    }

    /** Goes to the object's next field that is not null; null at its end, which leaves the object. */
    public @Nullable String nextName() {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            know(name);
            if (parser.nextToken() != JsonToken.VALUE_NULL) {
                return name;
            }
        }
        names.close();
        depth--;
        return null;
    }

    /** Enters an array. */
    public void beginArray() {
        require(JsonToken.START_ARRAY, "an array");
        enter();
    }

    /** Goes to the array's next element; false at its end, which leaves the array. */
    public boolean nextElement() {
        if (parser.nextToken() != JsonToken.END_ARRAY) {
            return true;
        }
        depth--;
        return false;
    }

    /** Passes over a value, whatever it is. */
    public void skip() {
        int outside = depth;
        JsonToken token = parser.currentToken();
        while (true) {
            switch (token) {
                case START_OBJECT -> {
                    enter();
                    names.open();
                }
                case START_ARRAY -> enter();
                case PROPERTY_NAME -> know(parser.currentName());
                case END_OBJECT -> {
                    names.close();
                    depth--;
                }
                case END_ARRAY -> depth--;
                default -> {}
            }
            if (depth == outside) {
                return;
            }
            token = parser.nextToken();
        }
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw invalid(place, "There are more than " + MAX_DEPTH + " levels of nesting.");
        }
    }

    private void know(String name) {
        if (!names.add(name)) {
            throw invalid("This field is there twice.");
        }
    }

    /** Whether an object comes. */
    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Passes over a value as it was written, and hands it on. */
    public String raw() {
        int begin = (int) parser.currentTokenLocation().getByteOffset();
        skip();
        return writtenSince(begin);
    }

    /** Reads an object, and hands it on as it was written. */
    public String rawObject(Consumer<StrictReader> read) {
        int begin = (int) parser.currentTokenLocation().getByteOffset();
        beginObject();
        read.accept(this);
        return writtenSince(begin);
    }

    private String writtenSince(int begin) {
        int end = (int) parser.currentLocation().getByteOffset();
        return new String(utf8, begin, end - begin, StandardCharsets.UTF_8);
    }

    /** Whether a text comes. */
    public boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /**
     * Reads a text.
     *
     * @param longest in code points of normal form C
     * @param type what it becomes; throws {@link IllegalArgumentException} if it can't, without quoting it
     */
    public <T> T text(int longest, Function<String, T> type) {
        return text(longest, normal -> normal.codePointCount(0, normal.length()), type);
    }

    /**
     * Reads a text whose length counts in bytes.
     *
     * @param longest in bytes of UTF-8, in normal form C
     * @param type what it becomes; throws {@link IllegalArgumentException} if it can't, without quoting it
     */
    public <T> T bytes(int longest, Function<String, T> type) {
        return text(longest, normal -> normal.getBytes(StandardCharsets.UTF_8).length, type);
    }

    private <T> T text(int longest, ToIntFunction<String> length, Function<String, T> type) {
        require(JsonToken.VALUE_STRING, "a text");
        String text = parser.getString();
        try {
            return type.apply(text);
        } catch (IllegalArgumentException e) {
            String why = String.valueOf(e.getMessage());
            boolean tooLong = length.applyAsInt(Normalizer.normalize(text, Normalizer.Form.NFC)) > longest;
            throw tooLong ? tooLarge(why) : invalid(why);
        }
    }

    /**
     * Reads a text of a certain form.
     *
     * @param type what it becomes; throws {@link IllegalArgumentException} if it has another form
     * @param form which, for the refusal
     */
    public <T> T formed(Function<String, T> type, String form) {
        require(JsonToken.VALUE_STRING, form);
        try {
            return type.apply(parser.getString());
        } catch (IllegalArgumentException e) {
            throw invalid("This must be " + form + ".");
        }
    }

    /** Reads one of some words. */
    public <T> T choice(List<T> choices, Function<T, String> word) {
        require(JsonToken.VALUE_STRING, "a text");
        String text = parser.getString();
        for (int at = 0; at < choices.size(); at++) {
            if (word.apply(choices.get(at)).equals(text)) {
                return choices.get(at);
            }
        }
        throw invalid("This must be one of "
                + String.join(", ", choices.stream().map(word).toList()) + ".");
    }

    /** Reads a whole number; one with a fraction of zero is whole, too. */
    public long integer(long least, long greatest) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            JsonParser.NumberType type = parser.getNumberType();
            if (type == JsonParser.NumberType.INT || type == JsonParser.NumberType.LONG) {
                long value = parser.getLongValue();
                if (value >= least && value <= greatest) {
                    return value;
                }
            }
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            double value = parser.getStringLength() > MAX_NUMBER_CHARS ? Double.NaN : parser.getDoubleValue();
            if (value >= least && value <= greatest && Math.rint(value) == value) {
                return (long) value;
            }
        }
        throw invalid("This must be a whole number from " + least + " to " + greatest + ".");
    }

    /** Reads true or false. */
    public boolean bool() {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw invalid("This must be true or false.");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private void require(JsonToken token, String what) {
        if (parser.currentToken() != token) {
            throw invalid("This must be " + what + ".");
        }
    }

    /** The value that the reader stands on, or has just left, is not what the protocol says. */
    public MessageRefusedException invalid(String message) {
        return invalid(here(), message);
    }

    /** The value that the reader stands on, or has just left, is too long. */
    public MessageRefusedException tooLarge(String message) {
        return new MessageRefusedException(RefusalCode.TOO_LARGE, here(), message);
    }

    /** A field's value, which the object that the reader has just left must have. */
    public <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw missing(name);
        }
        return value;
    }

    /** The object that the reader has just left lacks a field. */
    public MessageRefusedException missing(String name) {
        return invalid(here() + "/" + name, "This field is missing.");
    }

    /** A field of the object that the reader has just left does not go with the others. */
    public MessageRefusedException invalidField(String name, String message) {
        return invalid(here() + "/" + name, message);
    }

    private String here() {
        return place + parser.streamReadContext().pathAsPointer();
    }
}
