package dev.golive.internal.patch;

import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/** JSON Patches (RFC 6902) between documents. Pure, thread-safe. */
public final class JsonPatches {

    /** Found once: looking for it costs more than most patches do. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonPatches() {}

    /** The patch that leads from one document to another, a JSON array. */
    public static String between(String before, String after) {
        return JSON.createDiff(read(before), read(after)).toJsonArray().toString();
    }

    /**
     * The document that a patch makes of another.
     *
     * @throws IllegalArgumentException if the patch is none, or does not fit
     */
    public static String apply(String patch, String before) {
        try {
            return JSON.createPatch(read(patch).asJsonArray())
                    .apply(read(before))
                    .toString();
        } catch (JsonException | ClassCastException e) {
            throw new IllegalArgumentException("This patch does not fit.", e);
        }
    }

    private static JsonStructure read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.read();
        }
    }
}
