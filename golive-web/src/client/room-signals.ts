import { DisconnectReason, RoomEvent, type ConnectionQuality, type Room } from 'livekit-client';
import { mark } from './marks.js';
import { stageEvents } from './room.js';
import { acceptSessionMessage, type SessionMessage } from './session-message.js';

export interface RoomListener {
  stageChanged(): void;
  linkLost(): void;
  linkRestored(): void;
  disconnected(reason: DisconnectReason | undefined): void;
  quality(quality: ConnectionQuality): void;
  message(message: SessionMessage): void;
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
    .on(RoomEvent.DataReceived, (payload, sender, _kind, topic) => {
      const message = acceptSessionMessage(payload, topic, sender);
      if (message) listener.message(message);
    });
}
