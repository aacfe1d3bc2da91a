package dev.golive.internal.patch;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Patches (RFC 6902) between documents. Pure, thread-safe. */
public final class JsonPatches {

    /** Found once: looking for it costs more than most patches do. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private JsonPatches() {}

    /**
     * The patch that leads from one object to another, a JSON array. A member of which much is different is replaced as a
     * whole where that is shorter.
     */
    public static String between(String before, String after) {
        JsonObject from = read(before).asJsonObject();
        JsonObject to = read(after).asJsonObject();
        Map<String, List<JsonValue>> steps = new LinkedHashMap<>();
        for (JsonValue step : JSON.createDiff(from, to).toJsonArray()) {
            String member = memberOf(step.asJsonObject().getString("path"));
            steps.computeIfAbsent(member, name -> new ArrayList<>()).add(step);
        }
        JsonArrayBuilder patch = JSON.createArrayBuilder();
        steps.forEach((member, some) -> {
            if (from.containsKey(member) && to.containsKey(member)) {
                JsonObject whole = JSON.createObjectBuilder()
                        .add("op", "replace")
                        .add("path", "/" + member)
                        .add("value", to.get(member))
                        .build();
                if (whole.toString().length() < lengthOf(some)) {
                    patch.add(whole);
                    return;
                }
            }
            some.forEach(patch::add);
        });
        return patch.build().toString();
    }

    /** The first part of a pointer, as it is written there. */
    private static String memberOf(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer.substring(1) : pointer.substring(1, end);
    }

    private static int lengthOf(List<JsonValue> steps) {
        return steps.stream().mapToInt(step -> step.toString().length() + 1).sum() - 1;
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
