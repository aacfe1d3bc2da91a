/**
 * Hashes that prove: what a session's leaves add up to, that a leaf is among them, and which session came before.
 *
 * <p>Open {@link dev.golive.sroi.integrity.MerkleTree} first.
 * <p>In: bytes and salts. Out: a root, proofs, a chain's head; the same for the same input.
 * <p>Pure: no I/O, no clock; never keeps the bytes that it hashed.
 * <p>Builds on the JDK alone.
 */
@NullMarked
package dev.golive.sroi.integrity;

import org.jspecify.annotations.NullMarked;
