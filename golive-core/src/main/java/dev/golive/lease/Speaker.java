package dev.golive.lease;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who speaks for one room, as far as this process knows: a room's part of a {@link RoomLease} in memory. Thread-safe. */
public final class Speaker {

    private @Nullable NodeId node;
    private Instant until = Instant.MAX;

    private Speaker() {}

    /** Nobody, until somebody asks. */
    public static Speaker create() {
        return new Speaker();
    }

    /** As {@link RoomLease#lease}, for this room. */
    public synchronized boolean lease(NodeId asking, Instant now, Instant end) {
        boolean free = node == null || node.equals(asking) || !now.isBefore(until);
        if (free) {
            node = asking;
            until = end;
        }
        return free;
    }

    /** Whether somebody had spoken, and had to stop before this moment. */
    public synchronized boolean endedBefore(Instant limit) {
        return until.isBefore(limit);
    }
}
