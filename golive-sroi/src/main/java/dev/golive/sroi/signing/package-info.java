/**
 * Who vouches for what: Ed25519 keys, signatures that lie beside what they sign, and whom to believe.
 *
 * <p>Open {@link dev.golive.sroi.signing.DetachedJws} first.
 * <p>In: bytes and a key. Out: a signature as text, or whether it holds.
 * <p>Pure: no I/O but reading the file of a key, and what a SigningKey of the host's does; never shows a private key.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.signing;

import org.jspecify.annotations.NullMarked;
