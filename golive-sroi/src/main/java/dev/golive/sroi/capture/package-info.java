/**
 * What LiveKit says in webhooks and in lists, as facts about attendance.
 *
 * <p>Open {@link dev.golive.sroi.capture.WebhookFacts} first, then {@link dev.golive.sroi.capture.RosterPoll}.
 * <p>In: verified webhook events, lists of participants. Out: attendance facts.
 * <p>Pure: no I/O, but for the poll, which blocks on LiveKit and a store and reads the clock it is given.
 * <p>Builds on attendance and on golive-core, which no other package here may know.
 */
@NullMarked
package dev.golive.sroi.capture;

import org.jspecify.annotations.NullMarked;
