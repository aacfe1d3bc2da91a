/**
 * The code in the documentation, as tests that run.
 *
 * <p>Open {@link dev.golive.docs.DocumentationTest} first: it compares every Java block of every page with its region here.
 * <p>In: the pages of the repository. Out: nothing, or the block that has drifted.
 * <p>Starts a LiveKit server; no browser.
 * <p>Builds on everything.
 */
@NullMarked
package dev.golive.docs;

import org.jspecify.annotations.NullMarked;
