package dev.golive.journal;

import dev.golive.error.StoreUnavailableException;
import dev.golive.message.KeptEvent;
import dev.golive.message.MessageId;
import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what happened in a room's chat, what its moderators did and what was done to its board: numbered from 1 without a gap, and append-only but
 * for {@link #forget}.
 *
 * <p>Several nodes write to one journal without a lock: each decides by all it has read, and appends on condition that
 * nobody was faster. Who was not the first reads on and decides again. So nothing is kept that was decided in ignorance of
 * a mute.
 *
 * <p>What {@link #append} returned true for is kept: it survives a kill if the journal is durable. Implementations are
 * thread-safe, and throw {@link StoreUnavailableException} if they can't read or write.
 */
public interface RoomJournal {

    /**
     * Appends all of these, or none.
     *
     * @param after the number of the room's last event as far as the caller knows; 0 for none. The first of the events
     *     gets the next one
     * @param events at least one
     * @return false, and nothing is kept, if the room has events beyond that number, or has one of these ids
     * @throws IllegalArgumentException if there are no events, or {@code after} is negative
     */
    boolean append(RoomName room, long after, List<KeptEvent> events);

    /**
     * The events beyond a number, in order and without a gap: the first one's number is {@code after + 1}.
     *
     * @param after 0 for all from the beginning
     * @param limit the most events to read, 1 and more
     * @throws IllegalArgumentException if {@code after} is negative or there is no limit
     */
    List<KeptEvent> read(RoomName room, long after, int limit);

    /** The event of this id, if it is kept. */
    Optional<KeptEvent> find(RoomName room, MessageId id);

    /**
     * Forgets a person in what is kept of this room by now, as {@link Redaction} says: no event goes, none gets another
     * number, id or time. Doing it twice is no error. Nodes on which the room is live keep what they have read until it is
     * over, and what the person does there later is kept anew: forget who has left.
     */
    void forget(RoomName room, Identity person);
}
