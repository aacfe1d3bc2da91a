/**
 * What can go wrong, one exception for each thing a caller would do about it.
 *
 * <p>Open {@link dev.golive.error.GoLiveException} first.
 * <p>In: nothing. Out: fix the settings, try again, give up, answer 400, 401, 403 or 410.
 * <p>Never does I/O, reads no clock; no message holds a secret.
 * <p>Builds on nothing.
 */
@NullMarked
package dev.golive.error;

import org.jspecify.annotations.NullMarked;
