/**
 * JSON, in one place: read with Jackson's streaming parser, written by hand.
 *
 * <p>Open {@link dev.golive.internal.json.JsonDocument} first.
 * <p>In: UTF-8 bytes, or values. Out: values one at a time, or UTF-8 bytes.
 * <p>Pure: no I/O, no reflection; bounded in size, depth and length.
 * <p>Builds on error and on Jackson 3, which is imported nowhere else. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.internal.json;

import org.jspecify.annotations.NullMarked;
