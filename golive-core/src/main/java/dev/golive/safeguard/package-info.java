/**
 * Who is let into a session, decided before a token exists.
 *
 * <p>Open {@link dev.golive.safeguard.Safeguard} first.
 * <p>In: a room, a participant and the host's policy. Out: a {@link dev.golive.safeguard.Verdict}, which is either a cleared entry or the reason for a no.
 * <p>No I/O of its own, no clock; the host's policy may have both.
 * <p>Builds on room and participant.
 */
@NullMarked
package dev.golive.safeguard;

import org.jspecify.annotations.NullMarked;
