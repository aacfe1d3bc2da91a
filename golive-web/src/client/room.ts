import { ConnectionError, ConnectionErrorReason, Room, RoomEvent, VideoPresets, type RoomOptions } from 'livekit-client';
import { GoLiveError } from './error.js';

const options: RoomOptions = {
  adaptiveStream: true,
  dynacast: true,
  // LiveKit's default. Two open the socket some 50 ms earlier, and lost a second where a browser may offer few addresses.
  singlePeerConnection: true,
  // The camera survives a lost room, so that coming back needs no new permission.
  stopLocalTrackOnUnpublish: false,
  // LiveKit's own way also leaves on a download link or a cancelled reload, and stops the camera.
  disconnectOnPageLeave: false,
  videoCaptureDefaults: { resolution: VideoPresets.h720.resolution },
  publishDefaults: { simulcast: true, videoSimulcastLayers: [VideoPresets.h180, VideoPresets.h360] },
};

export function createRoom(): Room {
  return new Room(options);
}

/** Everything that may change who is seen, the number of people, or whether it is recorded. */
export const stageEvents = [
  RoomEvent.ParticipantConnected,
  RoomEvent.ParticipantDisconnected,
  RoomEvent.TrackPublished,
  RoomEvent.TrackUnpublished,
  RoomEvent.TrackSubscribed,
  RoomEvent.TrackUnsubscribed,
  RoomEvent.TrackMuted,
  RoomEvent.TrackUnmuted,
  RoomEvent.Connected,
  RoomEvent.Reconnected,
  RoomEvent.RoomMetadataChanged,
  RoomEvent.RecordingStatusChanged,
  RoomEvent.LocalTrackPublished,
  RoomEvent.LocalTrackUnpublished,
] as const;

export function connectionFailure(cause: unknown): GoLiveError {
  const refused = cause instanceof ConnectionError && cause.reason === ConnectionErrorReason.NotAllowed;
  return new GoLiveError({
    kind: 'connection-failed',
    title: refused ? 'LiveKit refused the token' : `LiveKit could not be reached: ${String(cause)}`,
    retryable: true,
    cause,
  });
}
