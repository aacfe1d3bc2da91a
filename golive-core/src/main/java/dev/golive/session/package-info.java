/**
 * A session's life: planned, preflight, live, wrapping, ended.
 *
 * <p>Open {@link dev.golive.session.SessionConductor} first.
 * <p>In: the host's plan and a coach's taps. Out: the session's state, the room's metadata, messages to the room.
 * <p>Talks to LiveKit through the gateway; reads the clock it is given; keeps state in a {@link dev.golive.session.SessionStore}.
 * <p>Builds on livekit, webhook, message, room, participant, error and the internal json package.
 */
@NullMarked
package dev.golive.session;

import org.jspecify.annotations.NullMarked;
