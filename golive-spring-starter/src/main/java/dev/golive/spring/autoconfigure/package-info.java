/**
 * The wiring: one small class for each thing that can be on or off.
 *
 * <p>Open {@link dev.golive.spring.autoconfigure.GoLiveAutoConfiguration} first.
 * <p>In: what is on the class path, in the settings and in the application. Out: beans, each of which backs off before the application's own.
 * <p>No I/O; opens no connection at start-up.
 * <p>Builds on every other package of the starter; none builds on it.
 */
@NullMarked
package dev.golive.spring.autoconfigure;

import org.jspecify.annotations.NullMarked;
