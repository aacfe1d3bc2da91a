/**
 * What was published of a session's attendance, and what took its place when.
 *
 * <p>Open {@link dev.golive.sroi.version.AttendanceVersions} first.
 * <p>In: reports, and why they differ from the ones before. Out: numbered versions, whose figures never change.
 * <p>Pure: no I/O, no clock; never drops a version.
 * <p>Builds on attendance, export and internal.json.
 */
@NullMarked
package dev.golive.sroi.version;

import org.jspecify.annotations.NullMarked;
