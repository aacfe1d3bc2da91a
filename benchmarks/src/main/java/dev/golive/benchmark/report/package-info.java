/**
 * The tables and pictures of {@code docs/benchmarks.md}, written from raw results: no figure there is anybody's hand.
 *
 * <p>Open {@link dev.golive.benchmark.report.JoinReport} first.
 * <p>In: one run. Out: the parts of the document between its markers, and SVG files.
 * <p>Writes those files only.
 * <p>Builds on the measurements.
 */
@NullMarked
package dev.golive.benchmark.report;

import org.jspecify.annotations.NullMarked;
