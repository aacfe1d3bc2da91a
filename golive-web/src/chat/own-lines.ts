import type { GoLiveError } from '../client/error.js';
import type { Answer } from '../relay/answers.js';
import type { RefusalCode } from '../wire/types.js';
import type { ChatState } from './chat-state.js';

/** Why a line of one's own is not in the chat. */
export interface Refusal {
  /** Undefined where the server could not even be asked. */
  readonly code: RefusalCode | undefined;
  /** The server's own sentence. */
  readonly detail: string | undefined;
  /** From when on it may work, by the server's clock. */
  readonly retryAtMs: number;
}

/** A line this page has sent and not yet heard from the room. */
export interface OwnLine {
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly replyTo: string | undefined;
  readonly fate: 'waiting' | 'kept' | 'refused';
  readonly rev: number | undefined;
  readonly refusal: Refusal | undefined;
}

export type OwnLines = readonly OwnLine[];

export function written(own: OwnLines, line: Pick<OwnLine, 'id' | 'at' | 'text' | 'replyTo'>): OwnLines {
  return [...own, { ...line, fate: 'waiting', rev: undefined, refusal: undefined }];
}

export function answered(own: OwnLines, id: string, answer: Answer): OwnLines {
  if (answer.accepted) return one(own, id, { fate: 'kept', rev: answer.rev });
  const { code, detail, retryAfterMs = 0, atMs } = answer;
  return one(own, id, { fate: 'refused', refusal: { code, detail, retryAtMs: atMs + retryAfterMs } });
}

export function unanswered(own: OwnLines, id: string, error: GoLiveError): OwnLines {
  return one(own, id, { fate: 'refused', refusal: { code: undefined, detail: error.detail, retryAtMs: 0 } });
}

export function again(own: OwnLines, id: string): OwnLines {
  return one(own, id, { fate: 'waiting', refusal: undefined });
}

export function without(own: OwnLines, id: string): OwnLines {
  return own.filter((line) => line.id !== id);
}

/** What the chat does not show yet: a line is the room's as soon as the room has it. */
export function notYetIn(state: ChatState, own: OwnLines): OwnLines {
  if (own.length === 0) return own;
  const there = new Set(state.lines.map(({ id }) => id));
  const left = own.filter(({ id, fate, rev }) => !there.has(id) && !(fate === 'kept' && rev !== undefined && rev <= state.rev));
  return left.length === own.length ? own : left;
}

function one(own: OwnLines, id: string, change: Partial<OwnLine>): OwnLines {
  return own.map((line) => (line.id === id ? { ...line, ...change } : line));
}
