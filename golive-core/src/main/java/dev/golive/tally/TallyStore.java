package dev.golive.tally;

import dev.golive.error.StoreUnavailableException;
import dev.golive.lease.RoomLease;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.List;

/**
 * Where the nodes that serve a room put what is counted there, each figure in place of an earlier one of the same kind, item,
 * person and source. Whoever has the room's lease publishes what follows from it.
 *
 * <p>So that nobody fills it by making up devices, a person has at most {@value #MOST_OF_A_KIND} figures of one kind in a
 * room, of which at most {@link TallyKind#mostSources} have one item. A new one beyond that is left out; those that are there
 * go on. {@link #of} shows which found a place. Where several nodes put for the same person at the same moment, a few more
 * may.
 *
 * <p>Implementations are thread-safe, and throw {@link StoreUnavailableException} if they can't read or write.
 */
public interface TallyStore extends RoomLease {

    /** How many figures of one kind a person may have in a room. */
    int MOST_OF_A_KIND = 200;

    /** How many of them may have the same item, where it is devices that count. */
    int MOST_SOURCES = 16;

    /** Puts figures where they are later than what is there: all that find a place, or none if this throws. */
    void put(RoomName room, List<Tally> tallies);

    /** What a person has in this room, in the natural order. */
    List<Tally> of(RoomName room, Identity person);

    /** What all people have in this room, in the natural order. */
    List<Tally> all(RoomName room);

    /**
     * Forgets what a person has in this room. Doing it twice is no error. Totals that follow from it change with the next
     * look; a node that serves the room may put figures of theirs again while they are in it.
     */
    void forget(RoomName room, Identity person);
}
