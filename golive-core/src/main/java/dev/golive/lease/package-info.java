/**
 * Which of several nodes speaks for a room.
 *
 * <p>Open {@link dev.golive.lease.RoomLease} first.
 * <p>In: a room, who asks, and until when. Out: whether they may.
 * <p>In memory without I/O; others block on their database. Reads no clock: the time is given.
 * <p>Builds on room, error.
 */
@NullMarked
package dev.golive.lease;

import org.jspecify.annotations.NullMarked;
