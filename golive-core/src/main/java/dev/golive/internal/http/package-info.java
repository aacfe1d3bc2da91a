/**
 * LiveKit's Twirp API over HTTP.
 *
 * <p>Open {@link dev.golive.internal.http.HttpLiveKit} first.
 * <p>In: calls of {@link dev.golive.livekit.LiveKit}. Out: its answers, its errors.
 * <p>Does network I/O on the caller's thread.
 * <p>Builds on livekit, token, room, participant, error and the internal json package; on OkHttp, Retrofit and LiveKit's
 * protobufs, imported nowhere else. Not an API: may change at any time.
 */
@NullMarked
package dev.golive.internal.http;

import org.jspecify.annotations.NullMarked;
