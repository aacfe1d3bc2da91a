/**
 * HTTP on loopback, at a free port.
 *
 * <p>Open {@link dev.golive.test.internal.http.LoopbackServer} first.
 * <p>In: a function from requests to answers. Out: a server that answers so.
 * <p>Listens on 127.0.0.1 alone; answers in threads of its own.
 * <p>Builds on WireMock, imported nowhere else. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.test.internal.http;

import org.jspecify.annotations.NullMarked;
