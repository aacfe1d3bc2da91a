/**
 * A room's chat: what is written, what it says now, who may write, and what is let through.
 *
 * <p>Open {@link dev.golive.chat.ChatState} first.
 * <p>In: chat events; texts to look at. Out: the lines as they stand; a verdict on a text.
 * <p>Does no I/O, but for what the host's own filters do; reads no clock.
 * <p>Builds on message, participant, room.
 */
@NullMarked
package dev.golive.chat;

import org.jspecify.annotations.NullMarked;
