/**
 * The only way out to a LiveKit server.
 *
 * <p>Open {@link dev.golive.livekit.LiveKit} first.
 * <p>In: rooms, identities, permissions, packets. Out: what LiveKit answered, as values, or a typed error.
 * <p>Every method blocks on the network; nothing here retries what is not safe to repeat.
 * <p>Builds on room, participant, error.
 */
@NullMarked
package dev.golive.livekit;

import org.jspecify.annotations.NullMarked;
