/**
 * What a text may hold that somebody else will read.
 *
 * <p>Open {@link dev.golive.internal.text.PlainText} first.
 * <p>In: a text. Out: its normal form, or what is wrong with it.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.internal.text;

import org.jspecify.annotations.NullMarked;
