import { ParticipantKind, Track, type LocalParticipant, type RemoteAudioTrack, type RemoteParticipant, type RemoteVideoTrack, type Room } from 'livekit-client';

/** Staff carry their role, which the token gives and nobody can change; others have none. */
export const staffAttribute = 'golive.role';

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

/** Somebody who sends picture or sound: the coach, a co-coach, a guest on stage. */
export interface Performer {
  readonly participant: string;
  readonly name: string;
  readonly staff: boolean;
  /** This page's own person. */
  readonly self: boolean;
  readonly cameraOn: boolean;
  readonly microphoneOn: boolean;
  /** Their picture, as far as this page receives it. */
  readonly video: RemoteVideoTrack | undefined;
}

/** Whoever sends something now, this page's person first. */
export function performersOf(room: Room): readonly Performer[] {
  return [room.localParticipant, ...room.remoteParticipants.values()].filter(broadcasts).map((each) => {
    const camera = each.getTrackPublication(Track.Source.Camera);
    const microphone = each.getTrackPublication(Track.Source.Microphone);
    return {
      participant: each.identity,
      name: each.name ?? '',
      staff: each.attributes[staffAttribute] !== undefined,
      self: each === room.localParticipant,
      cameraOn: camera !== undefined && !camera.isMuted,
      microphoneOn: microphone !== undefined && !microphone.isMuted,
      video: each === room.localParticipant ? undefined : (camera?.videoTrack as RemoteVideoTrack | undefined),
    };
  });
}

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

function broadcasts(participant: RemoteParticipant | LocalParticipant): boolean {
  return (
    participant.getTrackPublication(Track.Source.Camera) !== undefined ||
    participant.getTrackPublication(Track.Source.Microphone) !== undefined
  );
}
