/**
 * Webhooks as LiveKit sends them: signed, forged, and whole sessions of them.
 *
 * <p>Open {@link dev.golive.test.webhook.WebhookSigner} first.
 * <p>In: a body, or what happens in a session. Out: requests that a real server would send, or that it never would.
 * <p>Sends HTTP when it is asked to deliver; reads the clock it is given.
 * <p>Builds on the clock and credentials of the kit and on golive-core.
 */
@NullMarked
package dev.golive.test.webhook;

import org.jspecify.annotations.NullMarked;
