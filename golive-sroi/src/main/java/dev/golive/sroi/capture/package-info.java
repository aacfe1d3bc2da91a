/**
 * What happens in sessions, as attendance and as evidence: what LiveKit tells, and what people say of themselves.
 *
 * <p>Open {@link dev.golive.sroi.capture.WebhookFacts} first, then {@link dev.golive.sroi.capture.EvidenceCapture}.
 * <p>In: verified webhook events, lists of participants, reports. Out: attendance facts, events in a ledger.
 * <p>Pure: no I/O, but for the poll, which blocks on LiveKit and a store, and the capture, which blocks on a ledger.
 * <p>Builds on attendance, event, integrity, ledger, privacy and on golive-core, which no other package here may know.
 */
@NullMarked
package dev.golive.sroi.capture;

import org.jspecify.annotations.NullMarked;
