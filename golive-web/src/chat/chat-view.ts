import { isStaff, type Grant } from '../client/session.js';
import type { ChatMode, PinnedLine, Sender } from '../wire/types.js';
import type { KeptLine } from './chat-snapshot.js';
import type { ChatState } from './chat-state.js';
import type { OwnLines, Refusal } from './own-lines.js';

export interface ChatLine extends KeptLine {
  /** Written by the person in front of this page. */
  readonly own: boolean;
  /** `waiting` has not been answered yet, `refused` is seen on this page alone. */
  readonly fate: 'waiting' | 'kept' | 'refused';
  readonly refusal: Refusal | undefined;
}

/** Whether one may write, and if not, why. */
export type Writing = 'allowed' | 'watching-only' | 'muted' | 'moderators-only' | 'off';

/** What a page shows of the chat. */
export interface ChatView {
  /** The server has a chat, and this page has read it. */
  readonly available: boolean;
  /** Oldest first, one's own that are on their way last. */
  readonly lines: readonly ChatLine[];
  readonly pin: PinnedLine | undefined;
  readonly mode: ChatMode;
  readonly slowMs: number | undefined;
  readonly writing: Writing;
  /** In slow mode: when one may write again, by the server's clock. */
  readonly nextAtMs: number;
  /** How long a line of one's own may be changed. */
  readonly editMs: number;
}

export const noChat: ChatView = {
  available: false,
  lines: [],
  pin: undefined,
  mode: 'open',
  slowMs: undefined,
  writing: 'watching-only',
  nextAtMs: 0,
  editMs: 0,
};

export interface ChatSituation {
  readonly state: ChatState;
  readonly own: OwnLines;
  readonly me: Grant;
  readonly muted: boolean;
  readonly editMs: number;
}

export function chatView({ state, own, me, muted, editMs }: ChatSituation): ChatView {
  const from = senderOf(me);
  const kept = state.lines.map((line): ChatLine => ({ ...line, own: line.from.id === me.identity, fate: 'kept', refusal: undefined }));
  const mine = own.map((line): ChatLine => ({ ...line, from, own: true, edited: false, deleted: false }));
  const lines = [...kept, ...mine];
  const { mode, slowMs } = state.mode;
  return {
    available: true,
    lines,
    pin: state.pin && isGone(state, state.pin.chatId) ? undefined : state.pin,
    mode,
    slowMs,
    writing: writingOf(me, mode, muted),
    nextAtMs: slowMs === undefined || isStaff(me.role) ? 0 : lastOwn(lines) + slowMs,
    editMs,
  };
}

export function senderOf({ identity, name, role }: Grant): Sender {
  // A preview writes nothing: what it would be called is nobody's question.
  return { id: identity, name: name || '…', role: role === 'preview' ? 'guest' : role };
}

/** Also of a line too old to be shown. */
function isGone({ lines, orphans }: ChatState, id: string): boolean {
  return orphans.get(id)?.deleted === true || lines.some((line) => line.id === id && line.deleted);
}

function writingOf({ role }: Grant, mode: ChatMode, muted: boolean): Writing {
  if (role === 'preview') return 'watching-only';
  if (muted) return 'muted';
  if (mode === 'off') return 'off';
  return isStaff(role) || mode !== 'moderators-only' ? 'allowed' : mode;
}

function lastOwn(lines: readonly ChatLine[]): number {
  return Math.max(...lines.map(({ own, at, fate }) => (own && fate !== 'refused' ? at : -Infinity)), -Infinity);
}

/** What one may do about a line. */
export interface Rights {
  readonly reply: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
  readonly pin: boolean;
  readonly moderate: boolean;
}

export function rightsOver({ own, fate, deleted, at, from }: ChatLine, { writing, editMs }: ChatView, { role }: Grant, nowMs: number): Rights {
  const there = fate === 'kept' && !deleted;
  const staff = isStaff(role);
  const stillMine = there && own && role !== 'preview' && nowMs < at + editMs;
  // Staff are the coach's affair, and the coach is nobody's.
  const beneath = !isStaff(from.role) || (role === 'coach' && from.role !== 'coach');
  return {
    reply: there && writing === 'allowed',
    edit: stillMine && writing === 'allowed',
    remove: stillMine || (there && staff),
    pin: there && staff,
    moderate: fate === 'kept' && staff && !own && beneath,
  };
}
