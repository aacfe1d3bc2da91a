/**
 * Counting a room's reactions, and telling the room within a fixed budget of packets.
 *
 * <p>Open {@link dev.golive.reaction.ReactionDesk} first.
 * <p>In: taps. Out: at most one tick a room and period.
 * <p>A tap does no I/O, a tick blocks on the store and on LiveKit. The clock is given.
 * <p>Builds on lease, livekit, message, participant, room, error.
 */
@NullMarked
package dev.golive.reaction;

import org.jspecify.annotations.NullMarked;
