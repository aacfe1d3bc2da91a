/**
 * What passes through the relay: how much, how fast, to how many packets it comes, and what is kept in memory meanwhile.
 *
 * <p>Open {@link dev.golive.benchmark.relay.RelayBenchmark} first; {@link dev.golive.benchmark.relay.RoomMemory} is a run of its own.
 * <p>In: people with real passes, and the bytes of their requests. Out: a trial for each turn.
 * <p>Nothing goes over a network but to a database: LiveKit is one that only counts.
 * <p>Builds on the library, its JDBC stores and the measurements.
 */
@NullMarked
package dev.golive.benchmark.relay;

import org.jspecify.annotations.NullMarked;
