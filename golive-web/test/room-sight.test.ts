import type { Room } from 'livekit-client';
import { expect, test } from 'vitest';
import { RoomSight } from '../src/client/room-sight.js';
import type { SessionEvent } from '../src/wire/types.js';

const empty = { attributes: {}, getTrackPublication: () => undefined };
const room = (isRecording: boolean) => ({ isRecording, metadata: '', localParticipant: empty, remoteParticipants: new Map() }) as unknown as Room;
const said = (type: string, body: object): SessionEvent => ({ v: 1, id: `id of ${type}`, type, at: 1, body }) as unknown as SessionEvent;

test('a recording is known from LiveKit, to those who come late as well', () => {
  const sight = new RoomSight();

  sight.look(room(true));
  expect(sight.recording.value).toBe(true);

  sight.look(room(false));
  expect(sight.recording.value).toBe(false);
});

test('a recording of the host’s own is known from its message', () => {
  const sight = new RoomSight();

  sight.hear(said('session.recording', { on: true }));
  sight.look(room(false));
  expect(sight.recording.value).toBe(true);

  sight.hear(said('session.recording', { on: false }));
  expect(sight.recording.value).toBe(false);
});

test('the last notice is the one that counts', () => {
  const sight = new RoomSight();

  sight.hear(said('session.notice', { text: 'We begin late.' }));
  sight.hear({ ...said('session.notice', { text: 'Here we go.' }), id: 'second' });
  sight.hear(said('session.live', {}));

  expect(sight.notice.value).toEqual({ id: 'second', text: 'Here we go.' });
});

test('whoever sends something is known by what they send', () => {
  const publication = (isMuted: boolean, videoTrack?: object) => ({ isMuted, videoTrack });
  const someone = (identity: string, attributes: object, sources: Record<string, object>) => ({ identity, name: identity.toUpperCase(), attributes, getTrackPublication: (source: string) => sources[source] });
  const picture = {};
  const people = [
    someone('coach', { 'golive.role': 'coach' }, { camera: publication(false, picture), microphone: publication(true) }),
    someone('ada', {}, { camera: publication(true) }),
    someone('ben', {}, {}),
  ];
  const sight = new RoomSight();

  sight.look({ ...room(false), remoteParticipants: new Map(people.map((each) => [each.identity, each])) } as unknown as Room);

  expect(sight.performers.value).toEqual([
    { participant: 'coach', name: 'COACH', staff: true, self: false, cameraOn: true, microphoneOn: false, video: picture },
    { participant: 'ada', name: 'ADA', staff: false, self: false, cameraOn: false, microphoneOn: false, video: undefined },
  ]);
});
