/**
 * What becomes of a webhook once it is known to be LiveKit's: kept, taken in, told to the application.
 *
 * <p>Open {@link dev.golive.spring.webhook.WebhookDispatcher} first.
 * <p>In: verified webhooks. Out: kept ones, sessions moved on, attendance facts, application events.
 * <p>Blocks on the stores; a failure after a webhook is kept is made good later, never told to LiveKit.
 * <p>Builds on golive-core and golive-sroi.
 */
@NullMarked
package dev.golive.spring.webhook;

import org.jspecify.annotations.NullMarked;
