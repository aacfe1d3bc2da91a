/**
 * JSON Web Tokens by the JDK alone, so that the code under test is not asked whether it is right.
 *
 * <p>Open {@link dev.golive.test.internal.jwt.Jws} first.
 * <p>In: claims and a secret, or a token. Out: a token, or its claims.
 * <p>Pure: no I/O, no clock.
 * <p>Builds on Jackson, imported nowhere else in the kit. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.test.internal.jwt;

import org.jspecify.annotations.NullMarked;
