package dev.golive.sroi.rollup;

/**
 * What one session came to.
 *
 * @param session its label; empty for what was said outside of any
 * @param people how many different people attended
 * @param newPeople how many of them never attended the programme before the period
 * @param totals of all people together
 */
public record SessionFigures(String session, long people, long newPeople, Totals totals) {}
