/**
 * A LiveKit server without LiveKit: its API over real HTTP, rooms in memory, webhooks if you want them.
 *
 * <p>Open {@link dev.golive.test.fake.FakeLiveKit} first; with JUnit, {@link dev.golive.test.fake.FakeLiveKitExtension}.
 * <p>In: the library's own calls and tokens, and what people do. Out: a real server's answers, and what there is to assert on.
 * <p>Listens on 127.0.0.1 at a free port; sends webhooks where it is told to; reads the clock it is given; carries no media.
 * <p>Builds on the kit's webhook package, credentials and internals, and on golive-core; only the extension needs JUnit.
 */
@NullMarked
package dev.golive.test.fake;

import org.jspecify.annotations.NullMarked;
