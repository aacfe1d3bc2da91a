package dev.golive.message;

import dev.golive.board.BoardDocument;
import dev.golive.board.BoardPatch;
import dev.golive.internal.json.StrictReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The fields that hold a board, or what changes on it: what they say in there is for whoever applies it. */
final class BoardFields {

    private static final List<String> OPERATIONS = List.of("add", "remove", "replace", "move", "copy", "test");
    private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)*");

    private BoardFields() {}

    static BoardDocument board(StrictReader in) {
        if (!in.isObject()) {
            throw in.invalid("This must be an object.");
        }
        return BoardDocument.ofJson(in.raw());
    }

    static BoardPatch patch(StrictReader in) {
        StringBuilder patch = new StringBuilder("[");
        in.beginArray();
        while (in.nextElement()) {
            patch.append(patch.length() == 1 ? "" : ",").append(operation(in));
        }
        return new BoardPatch(patch.append(']').toString());
    }

    /** One step as it came, once it is known to be one. */
    private static String operation(StrictReader in) {
        return in.rawObject(fields -> {
            String op = null;
            String path = null;
            for (String name = fields.nextName(); name != null; name = fields.nextName()) {
                switch (name) {
                    case "op" -> op = fields.choice(OPERATIONS, UnaryOperator.identity());
                    case "path" -> path = pointer(fields);
                    case "from" -> pointer(fields);
                    default -> fields.skip();
                }
            }
            fields.required("op", op);
            fields.required("path", path);
        });
    }

    private static String pointer(StrictReader in) {
        return in.formed(BoardFields::checked, "a JSON Pointer");
    }

    private static String checked(String pointer) {
        if (!POINTER.matcher(pointer).matches()) {
            throw new IllegalArgumentException("This is no pointer.");
        }
        return pointer;
    }
}
