/**
 * Where evidence is kept: appended, never changed, and forgotten when a person asks.
 *
 * <p>Open {@link dev.golive.sroi.ledger.EvidenceLedger} first.
 * <p>In: documents of events, any number of times. Out: entries in order, each with the hash that an audit goes by.
 * <p>Pure: no I/O but behind an EvidenceLedger, which blocks on its file or database; no clock; takes randomness for salts.
 * <p>Builds on event, integrity and internal.json.
 */
@NullMarked
package dev.golive.sroi.ledger;

import org.jspecify.annotations.NullMarked;
