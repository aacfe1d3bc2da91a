import type { ConnectionQuality } from 'livekit-client';
import type { Fetch, TokenHeaders } from './endpoint.js';

export interface GoLiveClientOptions {
  /** The session id of the host's timetable. */
  readonly session: string;
  /** Where the server's HTTP endpoints are. Default `/golive`. */
  readonly endpoint?: string;
  /** Default `viewer`. */
  readonly as?: 'coach' | 'viewer' | 'preview';
  /** Headers for the host's own login, where that is not a cookie. */
  readonly tokenHeaders?: TokenHeaders;
  readonly fetch?: Fetch;
}

export type Quality = `${ConnectionQuality}`;
