/**
 * A session's evidence as one file that a stranger can check: events, leaves, chain, reports, and one signature over all.
 *
 * <p>Open {@link dev.golive.sroi.bundle.AuditBundle} first.
 * <p>In: entries or a ledger, earlier roots, reports and a key. Out: a zip, the same bytes for the same input; or the first broken item.
 * <p>Pure: no I/O but the streams that are handed in, no clock; never takes a bundle's own word for its key's owner.
 * <p>Builds on event, ledger, integrity, signing and internal.json.
 */
@NullMarked
package dev.golive.sroi.bundle;

import org.jspecify.annotations.NullMarked;
