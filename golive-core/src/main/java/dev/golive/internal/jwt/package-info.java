/**
 * JSON Web Signatures with HMAC-SHA-256, and keys derived from a secret.
 *
 * <p>Open {@link dev.golive.internal.jwt.CompactJwt} first.
 * <p>In: bytes and a key. Out: a signature, or whether it is right.
 * <p>Pure: no I/O, no clock; comparisons take the same time whatever the input.
 * <p>Builds on error and the JDK alone. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.internal.jwt;

import org.jspecify.annotations.NullMarked;
