/**
 * What tokens, webhooks and attendance cost the server, each against a named baseline in the same run.
 *
 * <p>Open {@link dev.golive.benchmark.micro.Comparison} first: what is compared with what, and where a new one goes;
 * {@link dev.golive.benchmark.micro.MicroBenchmark} runs all of them in turns.
 * <p>In: the same claims, the same webhook, the same events. Out: time and allocated bytes for each.
 * <p>No network.
 * <p>Builds on JMH and LiveKit's server library, which are imported nowhere else in this module.
 */
@NullMarked
package dev.golive.benchmark.micro;

import org.jspecify.annotations.NullMarked;
