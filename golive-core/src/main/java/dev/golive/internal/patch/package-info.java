/**
 * What leads from one JSON document to another.
 *
 * <p>Open {@link dev.golive.internal.patch.JsonPatches} first.
 * <p>In: documents. Out: patches (RFC 6902), and the other way round.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on jakarta.json, which no other package imports.
 */
@NullMarked
package dev.golive.internal.patch;

import org.jspecify.annotations.NullMarked;
