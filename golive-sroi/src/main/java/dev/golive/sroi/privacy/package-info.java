/**
 * Who may be known to whom: pseudonyms, consent, erasure, and what is handed to a person about themselves.
 *
 * <p>Open {@link dev.golive.sroi.privacy.SubjectPseudonyms} first.
 * <p>In: the host's ids of people, a key, a ledger. Out: subjects, consents, everything about one person.
 * <p>Pure: no I/O but behind a ledger and a SaltStore, which block; no clock; no id of the host's is kept.
 * <p>Builds on event and ledger.
 */
@NullMarked
package dev.golive.sroi.privacy;

import org.jspecify.annotations.NullMarked;
