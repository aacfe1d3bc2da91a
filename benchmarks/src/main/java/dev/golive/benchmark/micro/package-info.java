/**
 * What a token and a webhook cost the server, against LiveKit's own library.
 *
 * <p>Open {@link dev.golive.benchmark.micro.MintToken} first; {@link dev.golive.benchmark.micro.MicroBenchmark} runs
 * all of them in turns.
 * <p>In: the same claims, the same webhook. Out: time and allocated bytes for each.
 * <p>No network.
 * <p>Builds on JMH and LiveKit's server library, which are imported nowhere else in this module.
 */
@NullMarked
package dev.golive.benchmark.micro;

import org.jspecify.annotations.NullMarked;
