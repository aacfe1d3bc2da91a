package dev.golive.internal.json;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.RefusalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON document from somebody who is told what is wrong with it, and where. Refuses what is too long, not UTF-8 or not
 * JSON, half surrogate pairs, and whatever follows the document. No refusal quotes it. Pure, thread-safe.
 */
public final class JsonDocument {

    /** Jackson's own limits lie beyond any document's size: which part of a document is too much is for this class to say. */
    private static final int NO_LIMIT = 1 << 20;

    private static final String NOT_JSON = "This is not JSON.";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(NO_LIMIT)
                    .maxStringLength(NO_LIMIT)
                    .maxNameLength(NO_LIMIT)
                    .maxNumberLength(NO_LIMIT)
                    .build())
            .build();

    private JsonDocument() {}

    /**
     * What a document says.
     *
     * @param place where the document lies in a larger one, as a JSON Pointer; empty if it is whole
     * @param maxBytes how long it may be
     * @throws MessageRefusedException if it is not such a document, or {@code read} says so
     */
    public static <T> T read(byte[] utf8, String place, int maxBytes, Function<StrictReader, T> read) {
        boolean whole = isWholeText(utf8, place, maxBytes);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            parser.nextToken();
            T result = read.apply(new StrictReader(parser, utf8, place));
            if (parser.nextToken() != null || !whole) {
                throw StrictReader.invalid(
                        place, whole ? "There is more after the end of the document." : Utf8.HALF_A_PAIR);
            }
            return result;
        } catch (JacksonException e) {
            // Jackson's message may quote the document.
            throw StrictReader.invalid(place, NOT_JSON);
        }
    }

    /**
     * The elements of a document that is an array, each as a document; an object is its own only element. An element that is
     * no object reads as null.
     *
     * @throws MessageRefusedException if it is not JSON, neither an object nor an array, or too long
     */
    public static List<byte[]> elements(byte[] utf8, int maxBytes, int maxElements) {
        isWholeText(utf8, "", maxBytes);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
            List<byte[]> elements = new ArrayList<>();
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(Slices.elementAt(parser, utf8));
                }
            } else if (first == JsonToken.START_OBJECT) {
                parser.skipChildren();
                elements.add(utf8);
            } else {
                throw StrictReader.invalid("", "This must be an object, or an array of objects.");
            }
            if (parser.nextToken() != null) {
                throw StrictReader.invalid("", "There is more after the end of the document.");
            }
            if (elements.size() > maxElements) {
                throw new MessageRefusedException(
                        RefusalCode.TOO_LARGE, "", "There are more than " + maxElements + " at once.");
            }
            return elements;
        } catch (JacksonException e) {
            throw StrictReader.invalid("", NOT_JSON);
        }
    }

    private static boolean isWholeText(byte[] utf8, String place, int maxBytes) {
        if (utf8.length > maxBytes) {
            throw new MessageRefusedException(
                    RefusalCode.TOO_LARGE,
                    place,
                    "This has " + utf8.length + " bytes, at most " + maxBytes + " are allowed.");
        }
        return switch (Utf8.check(utf8)) {
            case BROKEN -> throw StrictReader.invalid(place, "This is not UTF-8.");
            case HALF_PAIRED -> false;
            case WHOLE -> true;
        };
    }
}
