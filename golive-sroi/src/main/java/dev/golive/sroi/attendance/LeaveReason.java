package dev.golive.sroi.attendance;

/**
 * Why a connection ended, in LiveKit's word.
 *
 * @param value such as {@code CLIENT_INITIATED}, not blank
 */
public record LeaveReason(String value) {

    /** Somebody ended the session for everybody: the room did not stand empty before it finished. */
    static final LeaveReason ROOM_DELETED = new LeaveReason("ROOM_DELETED");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the value is blank
     */
    public LeaveReason {
        if (value.isBlank()) {
            throw new IllegalArgumentException("The reason is blank; leave it out where LiveKit gives none.");
        }
    }

    /** The bare value. */
    @Override
    public String toString() {
        return value;
    }
}
