/**
 * Who is in a room: ids, names, roles, and the one table of what each role may do.
 *
 * <p>Open {@link dev.golive.participant.Role} first.
 * <p>In: the host's word on a person. Out: a role and its permissions, and what LiveKit reports of a person.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on the internal text package.
 */
@NullMarked
package dev.golive.participant;

import org.jspecify.annotations.NullMarked;
