/**
 * Whether LiveKit answers.
 *
 * <p>Open {@link dev.golive.spring.health.LiveKitHealthIndicator} first.
 * <p>In: the gateway. Out: up or down.
 * <p>One call to LiveKit each time it is asked.
 * <p>Builds on golive-core.
 */
@NullMarked
package dev.golive.spring.health;

import org.jspecify.annotations.NullMarked;
