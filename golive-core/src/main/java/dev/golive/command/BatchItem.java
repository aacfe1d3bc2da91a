package dev.golive.command;

import dev.golive.error.RefusalCode;
import dev.golive.message.MessageId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the things that a request asks for at once. Closed family: it is understood or refused, whatever its neighbours are. */
public sealed interface BatchItem {

    /**
     * A command.
     *
     * @param command which
     */
    record Understood(Command command) implements BatchItem {
        /** Refuses null. */
        public Understood {
            Objects.requireNonNull(command, "command");
        }
    }

    /**
     * Not what the protocol says.
     *
     * @param id the id it came with; null if it has none that can be read
     * @param code what kind of wrong
     * @param pointer where in the item, as a JSON Pointer (RFC 6901); empty for the whole item
     * @param detail what is wrong, without the item's own words
     */
    record Refused(@Nullable MessageId id, RefusalCode code, String pointer, String detail) implements BatchItem {
        /** Refuses nulls. */
        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(pointer, "pointer");
            Objects.requireNonNull(detail, "detail");
        }
    }
}
