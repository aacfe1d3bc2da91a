import type { SessionEvent } from '../wire/types.js';
import type { SessionState } from './session.js';

const states: Partial<Record<SessionEvent['type'], SessionState>> = {
  'session.live': 'live',
  'session.ending': 'wrapping',
  'session.ended': 'ended',
};

/** The state a session is in after that; undefined where that changes none. */
export function stateAfter({ type }: SessionEvent): SessionState | undefined {
  return states[type];
}
