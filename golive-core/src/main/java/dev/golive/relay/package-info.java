/**
 * The one road from a participant to the room: authenticate, authorise, limit, moderate, keep, publish.
 *
 * <p>Open {@link dev.golive.relay.Relay} first.
 * <p>In: a session pass and the bytes of a request. Out: an answer for each item; packets to the room.
 * <p>Blocks on the journal; publishes in threads of its own, so that nobody who writes waits for LiveKit.
 * <p>Builds on command, board, tally, lease, chat, moderation, reaction, journal, session, livekit, token, webhook, message, room, participant,
 * error and the internal json package.
 */
@NullMarked
package dev.golive.relay;

import org.jspecify.annotations.NullMarked;
