import { DisconnectReason, RoomEvent, type ConnectionQuality, type RemoteParticipant, type Room } from 'livekit-client';
import type { Sender } from '../wire/types.js';
import { mark } from './marks.js';
import { stageEvents } from './room.js';
import { roles } from './session.js';
import { staffAttribute } from './stage.js';

export interface RoomListener {
  stageChanged(): void;
  linkLost(): void;
  linkRestored(): void;
  disconnected(reason: DisconnectReason | undefined): void;
  quality(quality: ConnectionQuality): void;
  /** Without a sender it is from the server. */
  packet(bytes: Uint8Array, topic: string | undefined, sender: Sender | undefined): void;
}

/** LiveKit's events, reduced to what the client acts on. */
export function listenTo(room: Room, listener: RoomListener): void {
  let pending = false;
  const changed = () => {
    // Losing the room announces every track first and the loss last: look when all of it has been said.
    if (pending) return;
    pending = true;
    queueMicrotask(() => {
      pending = false;
      listener.stageChanged();
    });
  };
  for (const event of stageEvents) room.on(event, changed);
  room
    .on(RoomEvent.TrackSubscribed, (track) => {
      if (track.kind === 'video') mark('golive:subscribed');
    })
    .on(RoomEvent.Reconnecting, () => listener.linkLost())
    .on(RoomEvent.Reconnected, () => listener.linkRestored())
    .on(RoomEvent.Disconnected, (reason) => listener.disconnected(reason))
    .on(RoomEvent.ConnectionQualityChanged, (quality, participant) => {
      if (participant.isLocal) listener.quality(quality);
    })
    .on(RoomEvent.DataReceived, (payload, participant, _kind, topic, _encryption, identity) => {
      listener.packet(payload, topic, senderOf(participant, identity));
    });
}

/** Whoever is not in the list of participants yet is somebody all the same: only the server has no identity. */
function senderOf(participant: RemoteParticipant | undefined, named: string | undefined): Sender | undefined {
  const id = participant?.identity || named;
  if (!id) return undefined;
  // The token gives staff their role, and nobody can change it.
  const role = roles.find((each) => each === participant?.attributes[staffAttribute]);
  return { id, name: participant?.name || '…', role: role && role !== 'preview' ? role : 'athlete' };
}
