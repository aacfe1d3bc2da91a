/**
 * What is counted: calls to LiveKit, webhooks, tokens.
 *
 * <p>Open {@link dev.golive.spring.metrics.GoLiveMeters} first.
 * <p>In: what happened. Out: Micrometer meters, all named {@code golive.*}.
 * <p>No I/O; without Micrometer nothing is counted.
 * <p>Builds on golive-core.
 */
@NullMarked
package dev.golive.spring.metrics;

import org.jspecify.annotations.NullMarked;
