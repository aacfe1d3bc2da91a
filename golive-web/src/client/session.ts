import { parseBoardSnapshot, type BoardSnapshot } from '../board/board-snapshot.js';
import type { ChatPath } from '../wire/authority.js';
import { number, optionalString, record, string } from './fields.js';

export const roles = ['coach', 'co-coach', 'moderator', 'athlete', 'guest', 'preview'] as const;
export type Role = (typeof roles)[number];

export const sessionStates = ['planned', 'preflight', 'live', 'wrapping', 'ended'] as const;
export type SessionState = (typeof sessionStates)[number];

export interface Session {
  readonly id: string;
  readonly title: string;
  readonly state: SessionState;
  readonly startsAtMs: number | undefined;
  readonly endsAtMs: number | undefined;
  /** When it came into its state, by the server's clock. */
  readonly sinceMs: number | undefined;
  /** Identity of the coach who went live. */
  readonly coach: string | undefined;
}

/** What `POST /golive/token` answers. */
export interface Grant {
  readonly serverUrl: string;
  readonly token: string;
  readonly pass: string;
  readonly passExpiresAtMs: number;
  readonly identity: string;
  readonly name: string;
  readonly role: Role;
  readonly session: Session;
  readonly serverTimeMs: number;
  readonly chatPath: ChatPath;
  /** What people say of themselves is kept here, once they have agreed. */
  readonly evidence: boolean;
  /** The board as it stood then, where the server says so in the same breath. */
  readonly board?: BoardSnapshot;
}

export function mayBroadcast(role: Role): boolean {
  return role === 'coach' || role === 'co-coach';
}

/** Those who run the session, and may moderate it. */
export function isStaff(role: Role): boolean {
  return mayBroadcast(role) || role === 'moderator';
}

/** Those whose repetitions and answers count. */
export function trains(role: Role): boolean {
  return role === 'athlete' || role === 'guest';
}

export function parseGrant(body: unknown): Grant {
  const answer = record(body, 'token answer');
  const golive = record(answer['golive'], 'golive');
  return {
    serverUrl: string(answer, 'server_url'),
    token: string(answer, 'participant_token'),
    pass: string(golive, 'pass'),
    passExpiresAtMs: number(golive['passExpiresAtMs']) ?? Infinity,
    identity: string(golive, 'identity'),
    name: optionalString(golive['name']) ?? '',
    role: roles.find((role) => role === golive['role']) ?? 'guest',
    session: parseSession(golive['session']),
    serverTimeMs: number(golive['timeMs']) ?? Date.now(),
    chatPath: golive['chatPath'] === 'direct' ? 'direct' : 'relay',
    evidence: golive['evidence'] === true,
    ...boardIn(golive['board']),
  };
}

/** One that can't be read is asked for again: a person gets in without it. */
function boardIn(value: unknown): { board?: BoardSnapshot } {
  if (value === undefined || value === null) return {};
  try {
    return { board: parseBoardSnapshot(value) };
  } catch {
    return {};
  }
}

export function parseSession(body: unknown): Session {
  const fields = record(body, 'session');
  return {
    id: string(fields, 'id'),
    title: optionalString(fields['title']) ?? '',
    state: sessionStates.find((state) => state === fields['state']) ?? 'planned',
    startsAtMs: number(fields['startsAtMs']),
    endsAtMs: number(fields['endsAtMs']),
    sinceMs: number(fields['sinceMs']),
    coach: optionalString(fields['coach']),
  };
}
