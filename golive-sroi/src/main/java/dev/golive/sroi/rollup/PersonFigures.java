package dev.golive.sroi.rollup;

/**
 * What one person did in a programme.
 *
 * @param subject their pseudonym
 * @param sessions how many different sessions they attended
 * @param totals of all their sessions together
 */
public record PersonFigures(String subject, long sessions, Totals totals) {}
