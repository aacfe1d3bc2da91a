/**
 * Where evidence goes on to: the host's own endpoint, a file, whatever takes events.
 *
 * <p>Open {@link dev.golive.sroi.outlet.SinkPump} first.
 * <p>In: a ledger. Out: its events in order, each at least once, to an {@link dev.golive.sroi.outlet.EvidenceSink}.
 * <p>Pure: no I/O but behind the ledger and the sink, which block; no clock; never holds a session up.
 * <p>Builds on event and ledger.
 */
@NullMarked
package dev.golive.sroi.outlet;

import org.jspecify.annotations.NullMarked;
