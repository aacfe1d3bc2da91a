/**
 * What LiveKit's webhooks say, as facts about attendance.
 *
 * <p>Open {@link dev.golive.sroi.capture.WebhookFacts} first.
 * <p>In: verified webhook events. Out: attendance facts.
 * <p>Pure: no I/O, no clock; never fails on an event it does not understand.
 * <p>Builds on attendance and on golive-core, which no other package here may know.
 */
@NullMarked
package dev.golive.sroi.capture;

import org.jspecify.annotations.NullMarked;
