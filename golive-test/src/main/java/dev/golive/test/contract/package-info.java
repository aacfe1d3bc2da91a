/**
 * What every implementation of the library's seams has to do, as JUnit tests: extend the one for yours, and run it.
 *
 * <p>Open {@link dev.golive.test.contract.WebhookInboxContract} first.
 * <p>In: a way to make a fresh implementation. Out: tests whose names are the sentences of the contract.
 * <p>No I/O of its own; waits for threads that it starts, at most half a minute; times come from a clock that is moved by hand.
 * <p>Builds on the clock of the kit, on golive-core, golive-sroi, JUnit and AssertJ.
 */
@NullMarked
package dev.golive.test.contract;

import org.jspecify.annotations.NullMarked;
