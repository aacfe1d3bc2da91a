package dev.golive.command;

import dev.golive.error.MessageRefusedException;
import dev.golive.internal.json.JsonDocument;
import dev.golive.internal.json.StrictReader;
import dev.golive.message.MessageId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of one command while it is read: its fields may come in any order. Not thread-safe. */
final class Request {

    private static final long LATEST = StrictReader.MAX_INTEGER;

    private final byte[] utf8;
    private @Nullable MessageId id;
    private @Nullable BodyReader kind;
    private @Nullable Function<MessageId, Command> body;
    private boolean versioned;
    private boolean passedOver;

    private Request(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The command of that document. */
    static Command read(byte[] utf8) {
        Request request = new Request(utf8);
        Command command = request.read();
        // What came before the type could not be understood; now that the type is known, it can.
        return command == null ? request.readAgain() : command;
    }

    /** The id of a document that is refused; null if it has none that can be read. */
    static @Nullable MessageId idOf(byte[] utf8) {
        MessageId[] found = new MessageId[1];
        try {
            JsonDocument.read(utf8, "", CommandCodec.MAX_BATCH_BYTES, in -> {
                in.beginObject();
                for (String name = in.nextName(); name != null; name = in.nextName()) {
                    if (name.equals("id")) {
                        found[0] = readId(in);
                    } else {
                        in.skip();
                    }
                }
                return found;
            });
        } catch (MessageRefusedException known) {
            return found[0];
        }
        return found[0];
    }

    private @Nullable Command read() {
        return JsonDocument.<@Nullable Command>read(utf8, "", CommandCodec.MAX_BYTES, this::read);
    }

    private Command readAgain() {
        passedOver = false;
        Command command = read();
        if (command == null) {
            throw new IllegalStateException("The type was known before this reading.");
        }
        return command;
    }

    private @Nullable Command read(StrictReader in) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            readField(name, in);
        }
        if (!versioned) {
            throw in.missing("v");
        }
        MessageId knownId = in.required("id", id);
        in.required("type", kind);
        if (passedOver) {
            return null;
        }
        return in.required("body", body).apply(knownId);
    }

    private void readField(String name, StrictReader in) {
        switch (name) {
            case "v" -> {
                if (in.integer(-LATEST, LATEST) != CommandCodec.VERSION) {
                    throw in.invalid("This version is not known here.");
                }
                versioned = true;
            }
            case "id" -> id = readId(in);
            case "type" -> kind = in.formed(BodyReader::of, "a type of command that is known here");
            case "body" -> {
                if (kind == null) {
                    passedOver = true;
                    in.skip();
                } else {
                    body = kind.read(in);
                }
            }
            default -> in.skip();
        }
    }

    private static MessageId readId(StrictReader in) {
        return in.formed(MessageId::parse, "a UUID of version 7 in lower case");
    }
}
