// A page that the harness steers: it publishes, watches, or subscribes late, with LiveKit's client alone.
import { ParticipantEvent, Room, RoomEvent, Track } from 'livekit-client';

const room = new Room();
const stages = {};
globalThis.stages = stages;
const now = () => performance.now();

room.on(RoomEvent.TrackSubscribed, (track, publication, participant) => {
  if (track.kind !== 'video') return;
  const seen = (stages[participant.identity] = { subscribed: now() });
  const video = Object.assign(document.createElement('video'), { muted: true, autoplay: true, playsInline: true, width: 320 });
  document.body.replaceChildren(video);
  track.attach(video);
  video.requestVideoFrameCallback(() => (seen.firstFrame = now()));
});

globalThis.enter = async ({ url, token, autoSubscribe }) => {
  await room.connect(url, token, { autoSubscribe });
  return room.localParticipant.identity;
};

globalThis.camera = (on) => room.localParticipant.setCameraEnabled(on);

/** Whether a camera is there to be subscribed to. */
globalThis.offered = () => camerasOfOthers().length > 0;

globalThis.subscribe = () => {
  const asked = now();
  for (const publication of camerasOfOthers()) publication.setSubscribed(true);
  return asked;
};

room.localParticipant.on(ParticipantEvent.ParticipantPermissionsChanged, () => {
  if (room.localParticipant.permissions?.canPublish) void room.localParticipant.setCameraEnabled(true);
});

function camerasOfOthers() {
  return [...room.remoteParticipants.values()].map((each) => each.getTrackPublication(Track.Source.Camera)).filter(Boolean);
}
