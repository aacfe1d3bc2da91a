/**
 * What participants ask the server for, through the relay.
 *
 * <p>Open {@link dev.golive.command.Command} first.
 * <p>In: the bytes of a request. Out: commands, or what is wrong with each and where.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on board, message, participant, error and the internal json and board packages.
 */
@NullMarked
package dev.golive.command;

import org.jspecify.annotations.NullMarked;
