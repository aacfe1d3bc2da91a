/**
 * What has to be done again and again: asking LiveKit who is there, taking in what a killed process left.
 *
 * <p>Open {@link dev.golive.spring.upkeep.Upkeep} first.
 * <p>In: chores. Out: their work, from the application's start to its end.
 * <p>One thread of its own for each chore; a chore that fails is logged once and goes on.
 * <p>Builds on the webhook and metrics packages and on golive-sroi.
 */
@NullMarked
package dev.golive.spring.upkeep;

import org.jspecify.annotations.NullMarked;
