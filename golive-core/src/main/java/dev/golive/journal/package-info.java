/**
 * What was done in a room's chat, by its moderators and to its board, step by step.
 *
 * <p>Open {@link dev.golive.journal.RoomJournal} first.
 * <p>In: events. Out: the same events, in one order that all nodes agree on.
 * <p>The journal in memory does no I/O; others block on their database. Reads no clock.
 * <p>Builds on board, message, participant, room, error.
 */
@NullMarked
package dev.golive.journal;

import org.jspecify.annotations.NullMarked;
