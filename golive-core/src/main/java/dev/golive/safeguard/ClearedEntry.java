package dev.golive.safeguard;

import dev.golive.participant.Participant;
import dev.golive.room.RoomName;
import java.util.Objects;

/**
 * Yes: this participant may enter this room. Only a {@link Safeguard} makes one, and a token for an athlete can't be asked
 * for without it, so no check can be forgotten. Immutable.
 */
public final class ClearedEntry implements Verdict {

    private final RoomName room;
    private final Participant participant;

    ClearedEntry(RoomName room, Participant participant) {
        this.room = Objects.requireNonNull(room, "room");
        this.participant = Objects.requireNonNull(participant, "participant");
    }

    /** Into which room. */
    public RoomName room() {
        return room;
    }

    /** Who, and as what. */
    public Participant participant() {
        return participant;
    }

    @Override
    public String toString() {
        return "ClearedEntry[room=" + room + ", role=" + participant.role().wireName() + "]";
    }
}
