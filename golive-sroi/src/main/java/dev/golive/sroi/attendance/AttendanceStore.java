package dev.golive.sroi.attendance;

import java.util.List;
import java.util.Set;

/**
 * Keeps what is known of who was where, and merges what is added: a fact that was added before changes nothing, and
 * facts may come in any order and from several nodes. {@code golive-jdbc} has one over a database; one of your own proves
 * itself with the test kit's {@code AttendanceStoreContract}.
 *
 * <p>Implementations are thread-safe and may block.
 */
public interface AttendanceStore {

    /**
     * Takes facts in, all or none. When this returns, they are kept as safely as the implementation says.
     *
     * @throws RuntimeException if they could not be kept; add them again later
     */
    void add(List<? extends AttendanceFact> facts);

    /** All that is known about the room of this name, over all its lives. */
    Attendance about(RoomLabel room);

    /** The rooms with a connection that was up and of which nothing yet says that it ended. */
    Set<RoomLabel> openRooms();

    /**
     * Forgets somebody's connections to the room of this name, over all its lives. Doing it twice is no error. A fact about
     * them that is added later is known again.
     */
    void forget(RoomLabel room, Attendee attendee);
}
