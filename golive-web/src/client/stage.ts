import { ParticipantKind, Track, type RemoteAudioTrack, type RemoteParticipant, type RemoteVideoTrack, type Room } from 'livekit-client';

/** What a viewer has of the coach. */
export interface Stage {
  readonly onAir: boolean;
  readonly video: RemoteVideoTrack | undefined;
  readonly audio: RemoteAudioTrack | undefined;
  /** The screen that the coach shows. */
  readonly screen: RemoteVideoTrack | undefined;
  readonly cameraPaused: boolean;
  readonly microphoneMuted: boolean;
}

export const emptyStage: Stage = {
  onAir: false,
  video: undefined,
  audio: undefined,
  screen: undefined,
  cameraPaused: false,
  microphoneMuted: false,
};

/** The coach's part of the room. Until the server has named the coach, whoever broadcasts is taken for it. */
export function stageOf(room: Room, coach: string | undefined): Stage {
  const participant = coach ? room.remoteParticipants.get(coach) : firstBroadcaster(room);
  if (!participant || !broadcasts(participant)) return emptyStage;
  const camera = participant.getTrackPublication(Track.Source.Camera);
  const microphone = participant.getTrackPublication(Track.Source.Microphone);
  return {
    onAir: true,
    video: camera?.videoTrack as RemoteVideoTrack | undefined,
    audio: microphone?.audioTrack as RemoteAudioTrack | undefined,
    screen: participant.getTrackPublication(Track.Source.ScreenShare)?.videoTrack as RemoteVideoTrack | undefined,
    cameraPaused: !camera || camera.isMuted,
    microphoneMuted: !microphone || microphone.isMuted,
  };
}

/** Everyone who is here to watch. Hidden participants are in nobody's roster, machines are no audience. */
export function audienceOf(room: Room): number {
  let count = 0;
  for (const participant of room.remoteParticipants.values()) {
    if (participant.kind === ParticipantKind.STANDARD && !participant.getTrackPublication(Track.Source.Camera)) count++;
  }
  return count;
}

function firstBroadcaster(room: Room): RemoteParticipant | undefined {
  return [...room.remoteParticipants.values()].find(broadcasts);
}

function broadcasts(participant: RemoteParticipant): boolean {
  return (
    participant.getTrackPublication(Track.Source.Camera) !== undefined ||
    participant.getTrackPublication(Track.Source.Microphone) !== undefined
  );
}
