/**
 * Who was there, from when to when, and how surely it is known.
 *
 * <p>Open {@link dev.golive.sroi.attendance.AttendanceFold} first.
 * <p>In: facts, in any order, any number of times. Out: an {@link dev.golive.sroi.attendance.AttendanceReport}.
 * <p>Pure: no I/O but behind an AttendanceStore, no clock; never counts joins and leaves, never keeps an event.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.attendance;

import org.jspecify.annotations.NullMarked;
