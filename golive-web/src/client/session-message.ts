import type { SessionEvent } from '../wire/types.js';
import type { Session, SessionState } from './session.js';

const states: Partial<Record<SessionEvent['type'], SessionState>> = {
  'session.live': 'live',
  'session.ending': 'wrapping',
  'session.ended': 'ended',
};

/** The session after that; undefined where that changes none. */
export function sessionAfter(session: Session | undefined, { type }: SessionEvent): Session | undefined {
  const state = states[type];
  return session && state && { ...session, state };
}
