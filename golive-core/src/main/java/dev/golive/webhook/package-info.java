/**
 * LiveKit's webhooks: trust first, then meaning.
 *
 * <p>Open {@link dev.golive.webhook.WebhookVerifier} first.
 * <p>In: raw bytes and the Authorization header. Out: a {@link dev.golive.webhook.WebhookEvent}, or an exception that says 401 or 400.
 * <p>No I/O; reads the clock it is given; never logs a body, which carries a TURN password.
 * <p>Builds on token, room, participant, error and the internal json package.
 */
@NullMarked
package dev.golive.webhook;

import org.jspecify.annotations.NullMarked;
