/**
 * What the server says to a room over the data channel.
 *
 * <p>Open {@link dev.golive.message.LiveMessage} first.
 * <p>In: a fact. Out: the packet's bytes and its topic.
 * <p>Pure: no I/O; ids and times are given.
 * <p>Builds on board, participant, error, and the internal json, board and text packages.
 */
@NullMarked
package dev.golive.message;

import org.jspecify.annotations.NullMarked;
