/**
 * The endpoints under {@code /golive}, as docs/reference/http.md has them.
 *
 * <p>Open {@link dev.golive.spring.web.TokenController} first.
 * <p>In: HTTP requests. Out: JSON, or a problem document (RFC 9457).
 * <p>Blocks on LiveKit where the session does; keeps no state.
 * <p>Builds on golive-core and the starter's root and metrics packages.
 */
@NullMarked
package dev.golive.spring.web;

import org.jspecify.annotations.NullMarked;
