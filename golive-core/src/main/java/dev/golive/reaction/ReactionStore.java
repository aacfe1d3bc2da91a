package dev.golive.reaction;

import dev.golive.error.StoreUnavailableException;
import dev.golive.lease.NodeId;
import dev.golive.lease.RoomLease;
import dev.golive.message.ReactionKind;
import dev.golive.room.RoomName;
import java.util.Map;
import java.util.SortedMap;

/**
 * Where the nodes that serve a room add up their reactions. Each node says how many it has counted, all told; the room's
 * total is the sum over the nodes. This is a grow-only counter (G-Counter; Shapiro, Preguiça, Baquero, Zawirski: "A
 * comprehensive study of Convergent and Commutative Replicated Data Types", INRIA RR-7506, 2011, specification 6): said
 * twice or late, it stays right, and what a node that is gone had said stays counted. Whoever
 * has the room's lease tells the room.
 *
 * <p>Implementations are thread-safe, and throw {@link StoreUnavailableException} if they can't read or write.
 */
public interface ReactionStore extends RoomLease {

    /**
     * Says how many this node has counted in this room. A count lower than one that it said before changes nothing.
     *
     * @param counts all told since the node began, 0 and more; kinds that are missing stay as they were
     * @throws IllegalArgumentException if a count is negative
     */
    void put(RoomName room, NodeId node, Map<ReactionKind, Long> counts);

    /** How many all nodes have counted in this room; a kind that nobody has counted is left out. */
    SortedMap<ReactionKind, Long> totals(RoomName room);
}
