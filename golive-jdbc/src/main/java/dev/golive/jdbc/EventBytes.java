package dev.golive.jdbc;

import dev.golive.error.MessageRefusedException;
import dev.golive.error.StoreUnavailableException;
import dev.golive.message.KeptEvent;
import dev.golive.message.LiveMessage;
import dev.golive.message.MessageCodec;

/** An event as a row holds it: the envelope that travels to the room. */
final class EventBytes {

    private EventBytes() {}

    static byte[] of(KeptEvent event) {
        return MessageCodec.encode(event);
    }

    /**
     * The event again.
     *
     * @throws StoreUnavailableException if the row holds something else. Left out, it would shift the numbers of all that
     *     follow
     */
    static KeptEvent event(byte[] bytes) {
        LiveMessage message;
        try {
            message = MessageCodec.decode(bytes);
        } catch (MessageRefusedException e) {
            throw unreadable(e);
        }
        if (message instanceof KeptEvent event) {
            return event;
        }
        throw unreadable(new IllegalStateException("This version does not know the type " + message.type() + "."));
    }

    private static StoreUnavailableException unreadable(RuntimeException cause) {
        return new StoreUnavailableException(
                "The journal holds an event that this version can't read. Was it written by a newer one? Let all nodes"
                        + " of a database have the same version.",
                cause);
    }
}
