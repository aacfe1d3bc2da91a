package dev.golive.board;

import dev.golive.internal.patch.JsonPatches;
import java.util.Objects;

/**
 * What leads from one board to another: a JSON Patch (RFC 6902).
 *
 * @param json the patch, a JSON array
 */
public record BoardPatch(String json) {

    /** Refuses null. */
    public BoardPatch {
        Objects.requireNonNull(json, "json");
    }

    /** What leads from one document to another; the empty array if they are the same. Pure. */
    public static BoardPatch between(BoardDocument before, BoardDocument after) {
        return new BoardPatch(JsonPatches.between(before.json(), after.json()));
    }

    /**
     * The document that this makes of another.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    public BoardDocument applyTo(BoardDocument before) {
        return BoardDocument.ofJson(JsonPatches.apply(json, before.json()));
    }
}
