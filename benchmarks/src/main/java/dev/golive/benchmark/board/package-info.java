/**
 * What a board costs: bytes for each viewer, commands a second, packets while a whole class counts.
 *
 * <p>Open {@link dev.golive.benchmark.board.BoardBenchmark} first: it says what is measured, in which order.
 * <p>In: coaches and athletes with real passes, and the bytes of their requests. Out: trials.
 * <p>Nothing goes over a network but to a database: LiveKit is one that only counts.
 * <p>Builds on the library, and on the crowd, the pace and the stores of the relay's benchmarks.
 */
@NullMarked
package dev.golive.benchmark.board;

import org.jspecify.annotations.NullMarked;
