/**
 * Counting a room's reactions, and telling the room within a fixed budget of packets.
 *
 * <p>Open {@link dev.golive.reaction.ReactionStore} first.
 * <p>In: taps. Out: at most one tick a room and period.
 * <p>The store in memory does no I/O; others block on their database. Clock and threads are given.
 * <p>Builds on message, room, error.
 */
@NullMarked
package dev.golive.reaction;

import org.jspecify.annotations.NullMarked;
