package dev.golive.board;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A board as everybody sees it: one JSON object, as {@code wire/schema/common.schema.json} has it. Immutable. */
public final class BoardDocument {

    private final byte[] utf8;

    private BoardDocument(byte[] utf8) {
        this.utf8 = utf8;
    }

    static BoardDocument of(Board board) {
        return new BoardDocument(BoardWriter.write(board));
    }

    /**
     * A document that was written before.
     *
     * @param json one JSON object; what is in it is not looked at
     */
    public static BoardDocument ofJson(String json) {
        return new BoardDocument(json.getBytes(StandardCharsets.UTF_8));
    }

    /** How long it is in UTF-8. */
    public int bytes() {
        return utf8.length;
    }

    /** The JSON. */
    public String json() {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardDocument document && Arrays.equals(utf8, document.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    /** The JSON. */
    @Override
    public String toString() {
        return json();
    }
}
