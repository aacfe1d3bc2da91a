/**
 * Evidence events: every fact of a session that may have to be shown to somebody later, as CloudEvents 1.0.
 *
 * <p>Open {@link dev.golive.sroi.event.EvidenceEvent} first.
 * <p>In: facts, or JSON from outside. Out: {@link dev.golive.sroi.event.EventDocument}s, whose bytes are canonical.
 * <p>Pure: no I/O, no clock; never holds a name, an e-mail address or the host's own id of a person.
 * <p>Builds on attendance and internal.json.
 */
@NullMarked
package dev.golive.sroi.event;

import org.jspecify.annotations.NullMarked;
