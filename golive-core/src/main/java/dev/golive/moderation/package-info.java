/**
 * Who was muted or banned, by whom and why.
 *
 * <p>Open {@link dev.golive.moderation.Standing} first.
 * <p>In: what moderators did. Out: who may not write, and who may not be there.
 * <p>Pure: no I/O; times are given.
 * <p>Builds on message and participant.
 */
@NullMarked
package dev.golive.moderation;

import org.jspecify.annotations.NullMarked;
