/**
 * What a programme came to: people, sessions, attendances, who stayed, time, effort by week, repetitions, points.
 *
 * <p>Open {@link dev.golive.sroi.rollup.RollupFold} first.
 * <p>In: events, in any order, any number of times. Out: a {@link dev.golive.sroi.rollup.RollupReport} of each programme.
 * <p>Pure: no I/O but through a ledger that is handed in, no clock; grows with people and sessions, not with events.
 * <p>Builds on attendance, effort, checkin, event, ledger, integrity and internal.json.
 */
@NullMarked
package dev.golive.sroi.rollup;

import org.jspecify.annotations.NullMarked;
