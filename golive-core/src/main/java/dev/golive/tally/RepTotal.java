package dev.golive.tally;

/**
 * What a class has counted together.
 *
 * @param total how many repetitions
 * @param people how many people have counted any
 */
public record RepTotal(long total, int people) {}
