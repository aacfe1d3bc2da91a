package dev.golive.command;

import dev.golive.error.MessageRefusedException;
import dev.golive.internal.json.JsonDocument;
import java.util.List;

/** Commands as they travel: UTF-8 JSON, as {@code wire/schema/command/} has it. Pure, thread-safe. */
public final class CommandCodec {

    /** The longest command, in bytes. */
    public static final int MAX_BYTES = 15 * 1024;

    /** The longest request, in bytes. */
    public static final int MAX_BATCH_BYTES = 64 * 1024;

    /** How many commands one request may hold. */
    public static final int MAX_BATCH_ITEMS = 50;

    static final int VERSION = 1;

    private CommandCodec() {}

    /** The command's bytes. */
    public static byte[] encode(Command command) {
        return CommandWriter.write(command);
    }

    /**
     * The command of these bytes.
     *
     * @throws MessageRefusedException if they are not what the protocol says, or of a type or version that is not known here
     */
    public static Command decode(byte[] utf8) {
        return Request.read(utf8);
    }

    /**
     * What a request asks for, item by item in their order: it is one item, or an array of them.
     *
     * @throws MessageRefusedException if it is not JSON, neither an object nor an array, or too long
     */
    public static List<BatchItem> decodeBatch(byte[] utf8) {
        return JsonDocument.elements(utf8, MAX_BATCH_BYTES, MAX_BATCH_ITEMS).stream()
                .map(CommandCodec::item)
                .toList();
    }

    private static BatchItem item(byte[] utf8) {
        try {
            return new BatchItem.Understood(decode(utf8));
        } catch (MessageRefusedException e) {
            return new BatchItem.Refused(Request.idOf(utf8), e.code(), e.pointer(), String.valueOf(e.getMessage()));
        }
    }
}
