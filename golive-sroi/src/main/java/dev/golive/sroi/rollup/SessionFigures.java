package dev.golive.sroi.rollup;

/**
 * What one session came to.
 *
 * @param session its label; empty for what was said outside of any
 * @param people how many different people attended
 * @param totals of all people together
 */
public record SessionFigures(String session, long people, Totals totals) {}
