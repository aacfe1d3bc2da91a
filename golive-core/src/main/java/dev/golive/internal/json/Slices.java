package dev.golive.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Cuts documents out of a larger one, byte for byte. */
final class Slices {

    private static final byte[] NO_OBJECT = "null".getBytes(StandardCharsets.US_ASCII);

    private Slices() {}

    /** The element that the parser stands on, which it passes over. */
    static byte[] elementAt(JsonParser parser, byte[] utf8) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return NO_OBJECT.clone();
        }
        int begin = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        return Arrays.copyOfRange(utf8, begin, (int) parser.currentLocation().getByteOffset());
    }
}
