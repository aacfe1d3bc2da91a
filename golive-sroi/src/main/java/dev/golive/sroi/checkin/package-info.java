/**
 * What people are asked, what they answered, and whether it changed.
 *
 * <p>Open {@link dev.golive.sroi.checkin.Instrument} first, then {@link dev.golive.sroi.checkin.PairedChange}.
 * <p>In: questions, answers as they came, days. Out: checked answers, and people's change from baseline to follow-up.
 * <p>Pure: no I/O, no clock; never lets free text out, never holds a health questionnaire's questions.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.checkin;

import org.jspecify.annotations.NullMarked;
