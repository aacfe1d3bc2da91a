/**
 * What every test needs: a clock that is moved by hand, and credentials of no server.
 *
 * <p>Open {@link dev.golive.test.TestClock} first. Then, by what you test: {@code fake} is a LiveKit without LiveKit, {@code webhook} has
 * signed webhooks and whole sessions of them, {@code contract} proves your own stores, {@code assertion} reads tokens and calls aloud,
 * {@code studio} is a small world to test in, {@code livekit} starts the real server.
 * <p>In: nothing. Out: values to give to the code under test.
 * <p>No I/O, no clock but its own.
 * <p>Builds on the kit's jwt package and golive-core's token package.
 */
@NullMarked
package dev.golive.test;

import org.jspecify.annotations.NullMarked;
