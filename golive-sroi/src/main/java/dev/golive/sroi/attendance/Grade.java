package dev.golive.sroi.attendance;

/**
 * How surely a person's figures are known. Closed family, from the surest; a person has the worst grade of the
 * connections that touch the window.
 */
public enum Grade {
    /**
     * The server itself said when every connection joined and when it left, or when it left is of no matter because it
     * was still seen at the window's end. Both figures are the same. LiveKit gives a leave in whole seconds, rounded
     * down: the truth may be up to 999 ms longer per connection, and is never shorter.
     */
    EXACT,
    /**
     * A leave is missing, and something else says by when the connection must have ended: a newer connection of the same
     * attendee, which LiveKit does not allow beside the older one; somebody who looked and did not find it; the room's
     * end less the departure timeout; the next life of the room; or the window's end. The truth lies between the two
     * figures.
     */
    BOUNDED,
    /**
     * Nobody said when a connection joined, or a leave is missing and nothing bounds it. The lower figure is still only
     * what was seen, from the first sighting on, whose second is rounded down too; the upper one reaches from the room's
     * opening, or to the last thing known of the room, and the truth may be beyond it. A connection of which only tracks
     * are known is graded so too: nobody said that it is a person's, though recorders and hidden participants publish
     * none. So is one whose leave was told to lie more than a second before its join, and one of which a clock told a
     * moment that is yet to come: what can't have been proves nothing.
     */
    ESTIMATED;

    Grade worse(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
