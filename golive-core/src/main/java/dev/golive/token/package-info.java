/**
 * Tokens: LiveKit's, which open a room, and session passes, which open this library's own endpoints.
 *
 * <p>Open {@link dev.golive.token.TokenMinter} first.
 * <p>In: credentials, a cleared entry and an identity. Out: a signed token, or what a signed token says.
 * <p>No I/O; reads the clock it is given.
 * <p>Builds on safeguard, room, participant, error and the internal jwt and json packages.
 */
@NullMarked
package dev.golive.token;

import org.jspecify.annotations.NullMarked;
