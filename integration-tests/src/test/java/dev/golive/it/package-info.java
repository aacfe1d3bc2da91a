/**
 * The whole path: the sample application, a real LiveKit server, a real browser.
 *
 * <p>Open {@link dev.golive.it.BroadcastIT} first; {@link dev.golive.it.Venue} is the world that the tests run in.
 * <p>In: taps on pages. Out: pictures, and what LiveKit says it saw.
 * <p>Starts processes and browsers; nothing leaves the loopback interface.
 * <p>Builds on everything.
 */
@NullMarked
package dev.golive.it;

import org.jspecify.annotations.NullMarked;
