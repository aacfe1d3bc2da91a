/**
 * How fast evidence is kept, rolled up and bundled, each beside a named baseline in the same run.
 *
 * <p>Open {@link dev.golive.benchmark.evidence.EvidenceBenchmark} first.
 * <p>In: the events of a {@link dev.golive.benchmark.evidence.Season}. Out: events a second, bytes in memory, seconds.
 * <p>No network but to a PostgreSQL on this machine.
 * <p>Builds on micro for databases, and on relay to say what was measured.
 */
@NullMarked
package dev.golive.benchmark.evidence;

import org.jspecify.annotations.NullMarked;
