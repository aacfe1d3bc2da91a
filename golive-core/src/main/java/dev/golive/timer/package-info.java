/**
 * Workouts and the clocks that run them: what a coach writes, the intervals it is made of, and what a screen shows when.
 *
 * <p>Open {@link dev.golive.timer.Timer} first.
 * <p>In: a workout's text, a coach's start and pause, a time. Out: intervals; which one is on, and how long it still lasts.
 * <p>Pure: no I/O, no clock, nothing ticks; times are given, and all types are values.
 * <p>Builds on error and internal text.
 */
@NullMarked
package dev.golive.timer;

import org.jspecify.annotations.NullMarked;
