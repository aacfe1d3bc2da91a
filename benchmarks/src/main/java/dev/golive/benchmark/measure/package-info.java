/**
 * What was measured, on what, and the statistics over it.
 *
 * <p>Open {@link dev.golive.benchmark.measure.Measurements} first: one run, as it is kept in a file.
 * <p>In: single trials. Out: medians, percentiles, and how likely a difference is chance.
 * <p>Reads the machine's load and the clock; writes result files.
 * <p>Builds on Jackson, which is imported nowhere else in this module.
 */
@NullMarked
package dev.golive.benchmark.measure;

import org.jspecify.annotations.NullMarked;
