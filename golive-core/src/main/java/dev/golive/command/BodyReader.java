package dev.golive.command;

import dev.golive.internal.board.BoardKind;
import dev.golive.internal.json.StrictReader;
import dev.golive.message.MessageId;
import java.util.function.Function;

/** Reads the bodies of commands of one type. */
interface BodyReader {

    /** What the body asks for, but for the command's id. */
    Function<MessageId, Command> read(StrictReader in);

    /**
     * The reader of this type.
     *
     * @throws IllegalArgumentException if this version knows no such type
     */
    static BodyReader of(String type) {
        BoardKind board = BoardKind.of(type);
        if (board != null && board.askable()) {
            return in -> {
                BoardKind.Asked asked = board.read(in);
                return id -> new BoardAct(id, asked.command(), asked.ifRev());
            };
        }
        CommandKind kind = CommandKind.parse(type);
        return in -> {
            CommandBody body = CommandBody.read(kind, in);
            return id -> body.command(kind, id);
        };
    }
}
