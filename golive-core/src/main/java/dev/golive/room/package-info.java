/**
 * From the id of a session to the name of its room, always the same one.
 *
 * <p>Open {@link dev.golive.room.RoomNaming} first.
 * <p>In: a namespace and a {@link dev.golive.room.SessionId}. Out: a {@link dev.golive.room.RoomName}, and back.
 * <p>Pure: no I/O, no clock, no state.
 * <p>Builds on nothing.
 */
@NullMarked
package dev.golive.room;

import org.jspecify.annotations.NullMarked;
