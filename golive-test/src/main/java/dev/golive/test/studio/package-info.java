/**
 * A small world to test in: a coach, some athletes, a timetable, credentials, a clock.
 *
 * <p>Open {@link dev.golive.test.studio.SampleStudio} first.
 * <p>In: nothing, or a clock. Out: the people and sessions that examples speak of.
 * <p>No I/O; its clock stands still.
 * <p>Builds on the clock, credentials and webhook package of the kit, and on golive-core.
 */
@NullMarked
package dev.golive.test.studio;

import org.jspecify.annotations.NullMarked;
