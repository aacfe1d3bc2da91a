import type { ChatEvent, ChatModeBody, PinnedLine } from '../wire/types.js';
import type { ChatSnapshot, KeptLine } from './chat-snapshot.js';

export const mostLines = 300;
const mostOrphans = 100;

export interface RevisedLine extends KeptLine {
  /** Of the message that brought it; of the snapshot if that did. */
  readonly rev: number;
  /** Of the text it has now. */
  readonly textRev: number;
}

/** What came before the line it is about. */
interface Orphan {
  readonly text: string | undefined;
  readonly textRev: number;
  readonly deleted: boolean;
}

/** What a page knows of the chat. */
export interface ChatState {
  /** Every revision up to this one is known. */
  readonly rev: number;
  /** Known ones above it: what is between has not come yet. */
  readonly ahead: ReadonlySet<number>;
  /** By revision. */
  readonly lines: readonly RevisedLine[];
  readonly orphans: ReadonlyMap<string, Orphan>;
  readonly mode: ChatModeBody;
  readonly modeRev: number;
  readonly pin: PinnedLine | undefined;
  readonly pinRev: number;
}

export const emptyChat: ChatState = {
  rev: 0,
  ahead: new Set(),
  lines: [],
  orphans: new Map(),
  mode: { mode: 'open' },
  modeRev: 0,
  pin: undefined,
  pinRev: 0,
};

export function fromSnapshot({ rev, mode, slowMs, pin, lines }: ChatSnapshot): ChatState {
  return {
    rev,
    ahead: new Set(),
    lines: lines.slice(-mostLines).map((line) => ({ ...line, rev, textRev: rev })),
    orphans: new Map(),
    mode: slowMs === undefined ? { mode } : { mode, slowMs },
    modeRev: rev,
    pin,
    pinRev: rev,
  };
}

/** Something between two known revisions is missing. */
export function hasGap(state: ChatState): boolean {
  return state.ahead.size > 0;
}

/** A new line under an old number: the server counts anew, having lost its memory. */
export function isFromAnotherCount(state: ChatState, event: ChatEvent): boolean {
  if (event.type !== 'chat.message' || !isKnown(state, event.rev)) return false;
  const newest = state.lines.at(-1);
  return newest !== undefined && event.at > newest.at && state.lines.every(({ id }) => id !== event.id);
}

/** Takes one event. The order in which they come, and how often each does, makes no difference to what there is in the end. */
export function withEvent(state: ChatState, event: ChatEvent): ChatState {
  if (isKnown(state, event.rev)) return state;
  return counted(applied(state, event), event.rev);
}

function isKnown(state: ChatState, rev: number): boolean {
  return rev <= state.rev || state.ahead.has(rev);
}

function counted(state: ChatState, added: number): ChatState {
  const ahead = new Set(state.ahead).add(added);
  let { rev } = state;
  while (ahead.delete(rev + 1)) rev++;
  return { ...state, rev, ahead };
}

function applied(state: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case 'chat.message':
      return withLine(state, {
        id: event.id,
        at: event.at,
        from: event.from,
        text: event.body.text,
        replyTo: event.body.replyTo,
        edited: false,
        deleted: false,
        rev: event.rev,
        textRev: event.rev,
      });
    case 'chat.edited':
      return changed(state, event.body.chatId, { text: event.body.text, textRev: event.rev, deleted: false });
    case 'chat.deleted':
      return changed(state, event.body.chatId, { text: undefined, textRev: 0, deleted: true });
    case 'chat.pinned':
      if (event.rev < state.pinRev) return state;
      return { ...state, pin: event.body.chatId === undefined ? undefined : event.body, pinRev: event.rev };
    case 'chat.mode':
      return event.rev < state.modeRev ? state : { ...state, mode: event.body, modeRev: event.rev };
  }
}

function withLine(state: ChatState, line: RevisedLine): ChatState {
  const orphan = state.orphans.get(line.id);
  let at = state.lines.length;
  while (at > 0 && (state.lines[at - 1]?.rev ?? 0) > line.rev) at--;
  const lines = [...state.lines.slice(0, at), orphan ? revised(line, orphan) : line, ...state.lines.slice(at)].slice(-mostLines);
  if (!orphan) return { ...state, lines };
  const orphans = new Map(state.orphans);
  orphans.delete(line.id);
  return { ...state, lines, orphans };
}

function changed(state: ChatState, id: string, change: Orphan): ChatState {
  const line = state.lines.find((each) => each.id === id);
  if (line) return { ...state, lines: state.lines.map((each) => (each === line ? revised(line, change) : each)) };
  const orphans = new Map(state.orphans).set(id, merged(state.orphans.get(id), change));
  for (const oldest of orphans.keys()) {
    if (orphans.size <= mostOrphans) break;
    orphans.delete(oldest);
  }
  return { ...state, orphans };
}

function merged(before: Orphan | undefined, change: Orphan): Orphan {
  if (!before) return change;
  const newer = change.textRev > before.textRev ? change : before;
  return { text: newer.text, textRev: newer.textRev, deleted: before.deleted || change.deleted };
}

/** Deleted is deleted, whatever was written later or before. */
function revised(line: RevisedLine, change: Orphan): RevisedLine {
  if (line.deleted || change.deleted) return { ...line, text: '', replyTo: undefined, edited: false, deleted: true, textRev: line.rev };
  if (change.text === undefined || change.textRev < line.textRev) return line;
  return { ...line, text: change.text, textRev: change.textRev, edited: true };
}
