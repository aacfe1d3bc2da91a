// The baseline: what a page needs to show a room's video with LiveKit's client alone, with its default options and its token ready.
import { Room, RoomEvent } from 'livekit-client';

const { url, token } = document.body.dataset;
const video = document.querySelector('video');
const room = new Room();
room.on(RoomEvent.TrackSubscribed, (track) => {
  if (track.kind !== 'video') return void document.body.append(track.attach());
  performance.mark('bare:subscribed');
  track.attach(video);
  video.requestVideoFrameCallback(() => performance.mark('bare:first-frame'));
});
await room.connect(url, token);
performance.mark('bare:connected');
