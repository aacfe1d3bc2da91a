/**
 * What a programme came to: people, sessions, attendances, time, effort, repetitions, points.
 *
 * <p>Open {@link dev.golive.sroi.rollup.RollupFold} first.
 * <p>In: events, in any order, any number of times. Out: a {@link dev.golive.sroi.rollup.RollupReport} of each programme.
 * <p>Pure: no I/O but through a ledger that is handed in, no clock; grows with people and sessions, not with events.
 * <p>Builds on attendance, event, ledger and internal.json.
 */
@NullMarked
package dev.golive.sroi.rollup;

import org.jspecify.annotations.NullMarked;
