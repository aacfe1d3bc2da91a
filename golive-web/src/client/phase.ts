import type { GoLiveError } from './error.js';
import type { SessionState } from './session.js';

/**
 * What a page shows.
 *
 * - `loading`: the token is on its way, or the room is
 * - `ready`: coach only, prepared and not connected
 * - `starting`: coach only, after the tap
 * - `waiting`: in the room, the coach is not live yet
 * - `live`
 * - `interrupted`: the session is live, the coach is out of the room for a moment
 * - `reconnecting`: this page lost the room and is coming back by itself
 * - `elsewhere`: the same person opened the session on another device
 * - `ended`, `failed`
 */
export type Phase =
  | 'idle'
  | 'loading'
  | 'ready'
  | 'starting'
  | 'waiting'
  | 'live'
  | 'interrupted'
  | 'reconnecting'
  | 'elsewhere'
  | 'ended'
  | 'failed';

export interface Situation {
  readonly as: 'coach' | 'viewer';
  readonly link: 'off' | 'preparing' | 'prepared' | 'joining' | 'up' | 'recovering';
  readonly session: SessionState | undefined;
  /** The coach's camera or microphone is in the room. */
  readonly onAir: boolean;
  /** Coach: has been live on this page. */
  readonly published: boolean;
  readonly elsewhere: boolean;
  readonly error: GoLiveError | undefined;
}

export type Happening =
  | { readonly type: 'preparing' | 'prepared' | 'joining' | 'joined' | 'published' | 'link-lost' | 'link-restored' }
  | { readonly type: 'left' | 'replaced' }
  | { readonly type: 'session'; readonly state: SessionState }
  | { readonly type: 'coach'; readonly onAir: boolean }
  | { readonly type: 'failed'; readonly error: GoLiveError };

export function atRest(as: Situation['as']): Situation {
  return { as, link: 'off', session: undefined, onAir: false, published: false, elsewhere: false, error: undefined };
}

export function next(now: Situation, happening: Happening): Situation {
  switch (happening.type) {
    case 'preparing':
      return { ...now, link: 'preparing', elsewhere: false, error: undefined };
    case 'prepared':
      return { ...now, link: 'prepared', error: undefined };
    case 'joining':
      return { ...now, link: 'joining', elsewhere: false, error: undefined };
    case 'joined':
      return { ...now, link: 'up', error: undefined };
    case 'published':
      return { ...now, link: 'up', published: true, error: undefined };
    case 'link-lost':
      return { ...now, link: 'recovering' };
    case 'link-restored':
      return now.link === 'recovering' ? { ...now, link: 'up' } : now;
    case 'left':
      return { ...now, link: 'off', onAir: false, published: false };
    case 'replaced':
      return { ...now, link: 'off', elsewhere: true, published: false };
    case 'session':
      // Over is over: an answer that was overtaken on its way does not reopen a session.
      return over(now.session) ? now : { ...now, session: happening.state };
    case 'coach':
      return { ...now, onAir: happening.onAir };
    case 'failed':
      return happening.error.kind === 'session-ended'
        ? { ...now, link: 'off', session: 'ended' }
        : { ...now, error: happening.error };
  }
}

/** While the session wraps up, the room empties: for a page that is the end. */
function over(state: SessionState | undefined): boolean {
  return state === 'wrapping' || state === 'ended';
}

export function phaseOf(now: Situation): Phase {
  if (over(now.session)) return 'ended';
  if (now.elsewhere) return 'elsewhere';
  if (now.error) return 'failed';
  if (now.link === 'recovering') return 'reconnecting';
  if (now.link === 'off') return 'idle';
  return now.as === 'coach' ? coachPhase(now) : viewerPhase(now);
}

function coachPhase(now: Situation): Phase {
  if (now.link === 'prepared') return 'ready';
  if (now.link === 'preparing') return 'loading';
  return now.published ? 'live' : 'starting';
}

function viewerPhase(now: Situation): Phase {
  if (now.link !== 'up') return 'loading';
  if (now.onAir) return 'live';
  return now.session === 'live' ? 'interrupted' : 'waiting';
}
