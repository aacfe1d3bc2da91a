/**
 * What is done to a board, as it travels.
 *
 * <p>Open {@link dev.golive.internal.board.BoardKind} first.
 * <p>In: the body of a command or of a journal's step. Out: the command, and the other way round.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on board, timer, tally, participant, internal.json.
 */
@NullMarked
package dev.golive.internal.board;

import org.jspecify.annotations.NullMarked;
