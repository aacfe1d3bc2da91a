/**
 * AssertJ assertions that speak the library's language: tokens, passes, webhooks, and what a fake server was asked for.
 *
 * <p>Open {@link dev.golive.test.assertion.GoLiveAssertions} first.
 * <p>In: a value. Out: nothing, or an error that finishes the sentence. Tokens are printed as {@code ***}.
 * <p>No I/O, no clock.
 * <p>Builds on the kit's fake package, credentials and jwt package, on golive-core and AssertJ.
 */
@NullMarked
package dev.golive.test.assertion;

import org.jspecify.annotations.NullMarked;
