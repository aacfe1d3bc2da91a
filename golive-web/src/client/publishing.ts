import type { LocalTrack, Room } from 'livekit-client';
import type { LocalMedia } from './local-media.js';
import { mark } from './marks.js';
import { connectionFailure } from './room.js';

/** Sends what is not in the room yet, `more` with it, and tells the server in the same moment; answers what the server says. */
export async function publish<T>(room: Room, media: LocalMedia, more: readonly LocalTrack[], tell: () => Promise<T>): Promise<T> {
  await media.revive();
  const me = room.localParticipant;
  const published = new Set([...me.trackPublications.values()].map((publication) => publication.track));
  const tracks = [media.video, media.audio, ...more].filter((track) => !published.has(track));
  const publishing = Promise.all(tracks.map((track) => me.publishTrack(track))).then(() => mark('golive:published'));
  const [told, sent] = await Promise.allSettled([tell(), publishing]);
  if (told.status === 'rejected') throw told.reason;
  if (sent.status === 'rejected') throw connectionFailure(sent.reason);
  return told.value;
}
