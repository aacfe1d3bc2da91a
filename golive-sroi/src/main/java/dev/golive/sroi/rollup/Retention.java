package dev.golive.sroi.rollup;

/**
 * How many stayed over a period. Somebody is active at a moment if they attended within four weeks before it, or within another
 * time that the rules say; what "active" is, IRIS+ leaves to whoever reports and asks to have it said.
 *
 * <p>Source: GIIN, IRIS+ v5.3, Client Retention Rate (PI9319), which is the active clients at the end of the period who were
 * retained, over the active clients at its beginning. Its v4.0 gives a formula: Active (PI9327) at the end, less New (PI8732),
 * over Active at the beginning. That one takes off newcomers who have gone again and counts those who come back as retained; we
 * count who was active at both ends, which is what v5.3 says in words. The catalogue's own pages of PI9327 and PI8732 were not
 * at hand: their names are taken from that formula.
 *
 * @param activeAtStart people who were active when the period began: the rate's denominator
 * @param activeAtEnd people who are active when it ends
 * @param retained people who were both: the rate's numerator
 */
public record Retention(long activeAtStart, long activeAtEnd, long retained) {}
