/**
 * How hard people worked, in the figures that sport and public health use.
 *
 * <p>Open {@link dev.golive.sroi.effort.LoadDiary} first, then {@link dev.golive.sroi.effort.ActivityWeek}.
 * <p>In: ratings, heart rates, minutes, counts. Out: load, MET-minutes, zone minutes, activity levels, totals.
 * <p>Pure: no I/O, no clock; exact until it is shown, and never says who will be injured.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.effort;

import org.jspecify.annotations.NullMarked;
