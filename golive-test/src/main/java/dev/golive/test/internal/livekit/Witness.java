package dev.golive.test.internal.livekit;

import dev.golive.participant.Identity;
import dev.golive.room.RoomName;
import java.util.List;

/** Is told what happens in the rooms, in order, under their lock: it must not call back. */
public interface Witness {

    /** The server would send a webhook with this body. */
    void webhook(byte[] body);

    /**
     * The server passes a packet on.
     *
     * @param to empty for everybody
     */
    default void packet(RoomName room, String topic, byte[] payload, boolean reliable, List<Identity> to) {}
}
