package dev.golive.safeguard;

import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import java.util.Optional;

/** The host's rules for entry, beyond who somebody is: a consent that is missing, a ban, a full class. */
@FunctionalInterface
public interface EntryPolicy {

    /**
     * What speaks against it.
     *
     * @return a friendly sentence for the person, or empty if they may enter
     */
    Optional<String> objection(RoomName room, Participant participant);

    /** Nothing speaks against anybody. */
    static EntryPolicy open() {
        return (room, participant) -> Optional.empty();
    }
}
