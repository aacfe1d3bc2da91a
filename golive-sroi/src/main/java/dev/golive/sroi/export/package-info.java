/**
 * Evidence in the shapes that others read.
 *
 * <p>Open {@link dev.golive.sroi.export.AttendanceJson} first.
 * <p>In: reports. Out: bytes, the same for the same report.
 * <p>Pure: no I/O, no clock; never computes a figure.
 * <p>Builds on attendance, effort, rollup, disclosure, funder and internal.json.
 */
@NullMarked
package dev.golive.sroi.export;

import org.jspecify.annotations.NullMarked;
