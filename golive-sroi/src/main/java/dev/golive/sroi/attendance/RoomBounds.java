package dev.golive.sroi.attendance;

/**
 * What a room says about connections that don't speak for themselves.
 *
 * @param opened when it opened, or {@link Millis#NO_EARLIEST}
 * @param emptySince when it was empty at the latest, or {@link Millis#NO_LATEST}: the departure timeout before it
 *     closed, unless it was deleted
 * @param closed when it closed, or was found closed by its next life, or {@link Millis#NO_LATEST}
 * @param lastSign the latest moment known of it
 */
record RoomBounds(long opened, long emptySince, long closed, long lastSign) {

    /**
     * The bounds of a session.
     *
     * @param nextOpened when the next life of the same room began, which ended this one; {@link Millis#NO_EARLIEST} if
     *     there is none
     */
    static RoomBounds of(SessionTrace session, long nextOpened, ReadingRules rules) {
        if (!session.knowsClosing() && nextOpened != Millis.NO_EARLIEST) {
            return new RoomBounds(session.opened(), nextOpened, nextOpened, session.lastSign());
        }
        boolean stoodEmpty = session.knowsClosing() && !session.wasDeleted();
        long emptySince = stoodEmpty ? session.closed() - rules.departureMillis() : session.closed();
        return new RoomBounds(session.opened(), emptySince, session.closed(), session.lastSign());
    }

    boolean knowsClosing() {
        return closed != Millis.NO_LATEST;
    }

    /** By when somebody who was there at that moment must have gone. */
    long closing(long seen) {
        // Who was seen after that moment contradicts it: somebody closed the room early.
        return seen <= emptySince ? emptySince : Math.max(closed, seen);
    }
}
