package dev.golive.lease;

import dev.golive.error.StoreUnavailableException;
import dev.golive.room.RoomName;
import java.time.Instant;

/**
 * The right to speak for a room, which one of several nodes has at a time.
 *
 * <p>Implementations are thread-safe, and throw {@link StoreUnavailableException} if they can't read or write.
 */
public interface RoomLease {

    /**
     * Takes the right to speak for this room, or keeps it.
     *
     * @param until when it ends unless it is asked for again
     * @return whether this node has it now: nobody had it, or this node, or somebody whose right had ended
     */
    boolean lease(RoomName room, NodeId node, Instant now, Instant until);
}
