/**
 * What a funder gets of a programme: numbers of people of which none can be worked out that is too small to be shown.
 *
 * <p>Open {@link dev.golive.sroi.funder.FunderReport} first.
 * <p>In: a programme's figures, and people's changes. Out: cells that are shown or suppressed, and means of enough people.
 * <p>Pure: no I/O, no clock; never holds a pseudonym, a word that somebody wrote, or an exact sum of few people.
 * <p>Builds on rollup, checkin, effort and disclosure.
 */
@NullMarked
package dev.golive.sroi.funder;

import org.jspecify.annotations.NullMarked;
