/**
 * How a house reads attendance, as a file.
 *
 * <p>Open {@link dev.golive.sroi.policy.AttendancePolicyJson} first.
 * <p>In: a small JSON object. Out: an {@link dev.golive.sroi.attendance.AttendancePolicy}, or the place and what is wrong.
 * <p>Pure: no I/O, no clock; never guesses at a field that it does not know.
 * <p>Builds on attendance and internal.json.
 */
@NullMarked
package dev.golive.sroi.policy;

import org.jspecify.annotations.NullMarked;
