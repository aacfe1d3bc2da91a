package dev.golive.sroi.rollup;

/**
 * What a figure is of.
 *
 * @param kind which
 * @param session the session's label; empty for none
 * @param subject the person's pseudonym
 * @param item which of several, such as a counter
 */
record FigureKey(FigureKind kind, String session, String subject, String item) {}
