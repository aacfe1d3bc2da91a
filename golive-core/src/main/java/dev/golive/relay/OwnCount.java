package dev.golive.relay;

/**
 * What somebody has counted, for their own eyes.
 *
 * @param count how many, all of their devices together
 * @param plausible whether anybody can have been that fast: if not, it is left out of totals and leaderboards until time has
 *     caught up
 */
public record OwnCount(long count, boolean plausible) {}
