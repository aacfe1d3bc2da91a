package dev.golive.sroi.attendance;

/**
 * One thing that is known about attendance. Closed family. The same fact twice says no more than once, and facts say
 * the same in any order.
 *
 * <p>Only server clocks enter: no moment in a fact may come from a participant's device.
 */
public sealed interface AttendanceFact
        permits RoomOpened,
                RoomClosed,
                ConnectionJoined,
                ConnectionLeft,
                ConnectionSighted,
                ConnectionGone,
                ConnectionAborted {

    /** Where it happened. */
    Incarnation room();
}
