/**
 * A LiveKit server's rooms, as far as its API and its webhooks show them.
 *
 * <p>Open {@link dev.golive.test.internal.livekit.Rooms} first.
 * <p>In: Twirp calls, and what people do. Out: Twirp answers, and the webhooks that a real server would send.
 * <p>No I/O; reads the clock it is given.
 * <p>Builds on room, participant, webhook and token of golive-core and on the kit's jwt package; on LiveKit's protobufs, imported nowhere
 * else in the kit. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.test.internal.livekit;

import org.jspecify.annotations.NullMarked;
