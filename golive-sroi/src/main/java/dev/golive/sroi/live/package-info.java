/**
 * What a session's evidence comes to while it goes on, for whoever runs it; a funder gets closed periods only.
 *
 * <p>Open {@link dev.golive.sroi.live.LiveFold} first.
 * <p>In: a session's events, as they come. Out: {@link dev.golive.sroi.live.LiveFigures}, small groups left out.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on attendance and event.
 */
@NullMarked
package dev.golive.sroi.live;

import org.jspecify.annotations.NullMarked;
