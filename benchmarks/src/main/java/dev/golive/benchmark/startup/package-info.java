/**
 * The starter's share of an application's start.
 *
 * <p>Open {@link dev.golive.benchmark.startup.StartUpBenchmark} first.
 * <p>In: two class paths. Out: elapsed and processor time for each start.
 * <p>Starts a fresh Java each time, in an empty folder that is deleted again.
 * <p>Builds on the measurements; the application is a package of its own.
 */
@NullMarked
package dev.golive.benchmark.startup;

import org.jspecify.annotations.NullMarked;
