/**
 * The door: everything this library does, wired together.
 *
 * <p>Open {@link dev.golive.GoLive} first.
 * <p>In: a LiveKit server's address and credentials. Out: tokens and passes to join with, webhooks understood, sessions.
 * <p>Talks to LiveKit through the gateway; reads the clock it is given.
 * <p>Builds on every other package; none builds on it.
 */
@NullMarked
package dev.golive;

import org.jspecify.annotations.NullMarked;
