/**
 * A small fitness platform that goes live.
 *
 * <p>Open {@link dev.golive.samples.broadcast.Timetable} and {@link dev.golive.samples.broadcast.DemoPeople} first: they
 * are what a platform writes itself.
 * <p>In: a browser. Out: pages for the coach and the athletes.
 * <p>Keeps nothing; the classes are planned anew at each start.
 * <p>Builds on the Spring starter, and for the demo on the test kit's local LiveKit.
 */
@NullMarked
package dev.golive.samples.broadcast;

import org.jspecify.annotations.NullMarked;
