import type { RemoteVideoTrack } from 'livekit-client';
import type { Performer, Stage } from '../client/stage.js';
import type { BoardSpotlight } from '../wire/types.js';

/** Which picture is large, and which stays beside it. */
export interface Composition {
  readonly of: 'coach' | 'person' | 'screen';
  readonly large: RemoteVideoTrack | undefined;
  /** The coach, while something else is large. */
  readonly small: RemoteVideoTrack | undefined;
  /** Who it is, or what. */
  readonly title: string | undefined;
}

/**
 * The coach, unless the spotlight is on somebody else whose camera is on, or the coach shares the screen. A demo leaves the
 * picture as it is, and so does a spotlight on what is not there.
 */
export function compose({ video, screen, cameraPaused }: Stage, performers: readonly Performer[], spotlight: BoardSpotlight | undefined): Composition {
  const small = cameraPaused ? undefined : video;
  const who = spotlight?.kind === 'participant' ? performers.find(({ participant }) => participant === spotlight.participant) : undefined;
  const title = spotlight?.kind === 'demo-video' ? undefined : spotlight?.title;
  if (who?.video && who.cameraOn && who.video !== video) return { of: 'person', large: who.video, small, title: title ?? who.name };
  const elsewhere = who?.video !== undefined && who.video === video;
  if (screen && !elsewhere) return { of: 'screen', large: screen, small, title: spotlight?.kind === 'screen' ? title : undefined };
  return { of: 'coach', large: video, small: undefined, title: undefined };
}
