/**
 * JSON, in one place: writing and reading over Jackson's streams, and the canonical form that is hashed and signed.
 *
 * <p>Open {@link dev.golive.sroi.internal.json.JsonWriter} first, then CanonicalJson.
 * <p>In: fields, in the order to write them, or a document. Out: UTF-8 bytes without white space, and back, piece by piece.
 * <p>Pure: no I/O, no reflection; never writes a floating-point number.
 * <p>Builds on Jackson 3, which is imported nowhere else. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.sroi.internal.json;

import org.jspecify.annotations.NullMarked;
