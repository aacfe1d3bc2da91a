package dev.golive.board;

import dev.golive.error.RefusalCode;
import java.util.Objects;

/** What a command makes of a board. Closed family. */
public sealed interface BoardChange {

    /**
     * Another board, or a step that is to be kept though the board shows the same; without its new revision.
     *
     * @param board what it is now
     */
    record Changed(Board board) implements BoardChange {}

    /** The same: it is so already. */
    record Unchanged() implements BoardChange {}

    /**
     * No, and nothing changes.
     *
     * @param code what kind of no
     * @param field the field of the command that does not fit
     * @param detail a sentence for the person
     */
    record Refused(RefusalCode code, String field, String detail) implements BoardChange {

        /** Refuses nulls. */
        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** The board, if it is another one. */
    static BoardChange of(Board before, Board after) {
        return after.equals(before) ? new Unchanged() : new Changed(after);
    }

    /** A field that does not fit. */
    static BoardChange refuse(String field, String detail) {
        return new Refused(RefusalCode.INVALID, field, detail);
    }

    /** Something is not there, of all that are. */
    static BoardChange unknown(String field, String what, BoardId id) {
        return refuse(field, "There is no " + what + " \"" + id + "\" on the board.");
    }
}
