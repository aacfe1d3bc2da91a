/**
 * How long people and servers wait, measured.
 *
 * <p>Open {@link dev.golive.benchmark.Benchmarks} first: it is what {@code benchmarks/run} starts.
 * <p>In: the name of a benchmark. Out: raw results as JSON, and from them the tables and pictures of
 * {@code docs/benchmarks.md}.
 * <p>Starts servers and browsers; nothing leaves the loopback interface.
 * <p>Builds on everything; nothing builds on it.
 */
@NullMarked
package dev.golive.benchmark;

import org.jspecify.annotations.NullMarked;
