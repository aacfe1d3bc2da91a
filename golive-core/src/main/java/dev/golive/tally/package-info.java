/**
 * What people do in a session that is counted: repetitions, answers, points, time; and what follows from it.
 *
 * <p>Open {@link dev.golive.tally.TallyBook} first.
 * <p>In: figures that come late, twice and from several devices and nodes. Out: totals, points, places, what a class answered.
 * <p>The book and what is made of it are pure; the store in memory does no I/O, others block on their database. Reads no clock.
 * <p>Builds on lease, participant, room, error and internal text.
 */
@NullMarked
package dev.golive.tally;

import org.jspecify.annotations.NullMarked;
