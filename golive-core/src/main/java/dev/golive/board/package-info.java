/**
 * What lies over the picture: timers, counters, a leaderboard, points, a question, a note, a spotlight.
 *
 * <p>Open {@link dev.golive.board.Board} first.
 * <p>In: what coaches do, in order. Out: the next board with its revision, and the patch that leads to it.
 * <p>Pure: no I/O, reads no clock. Nothing on a board grows with the number of people.
 * <p>Builds on timer, tally, participant, error, and the internal json, patch and text packages.
 */
@NullMarked
package dev.golive.board;

import org.jspecify.annotations.NullMarked;
