/**
 * A real LiveKit server on this machine, for tests, demos and benchmarks.
 *
 * <p>Open {@link dev.golive.test.livekit.LocalLiveKit} first; with JUnit, {@link dev.golive.test.livekit.LocalLiveKitExtension}.
 * <p>In: nothing, or a few choices. Out: the URL, key and secret of a running server on 127.0.0.1.
 * <p>Starts processes, opens loopback ports, may install a server into a cache; never listens beyond loopback, never asks unasked.
 * <p>Builds on the JDK alone; only the extension needs JUnit.
 */
@NullMarked
package dev.golive.test.livekit;

import org.jspecify.annotations.NullMarked;
