import { boolean, list, number, optionalString, record, requiredNumber, string } from '../client/fields.js';
import { chatModes, sender } from '../wire/room-message.js';
import type { ChatMode, PinnedLine, ReactionCounts, Sender } from '../wire/types.js';

/** A line as the server has kept it. */
export interface KeptLine {
  readonly id: string;
  readonly at: number;
  readonly from: Sender;
  /** Empty when deleted. */
  readonly text: string;
  readonly replyTo: string | undefined;
  readonly edited: boolean;
  readonly deleted: boolean;
}

/** What `GET /golive/chat` answers. */
export interface ChatSnapshot {
  readonly rev: number;
  readonly mode: ChatMode;
  readonly slowMs: number | undefined;
  readonly pin: PinnedLine | undefined;
  /** Oldest first. */
  readonly lines: readonly KeptLine[];
  readonly totals: ReactionCounts;
  /** Kinds of reactions that the server counts, in their order. */
  readonly kinds: readonly string[];
  readonly muted: boolean;
  /** How long one's own line may be changed. */
  readonly editMs: number;
}

export function parseChatSnapshot(body: unknown): ChatSnapshot {
  const fields = record(body, 'chat');
  return {
    rev: requiredNumber(fields, 'rev'),
    // A mode of tomorrow: whether it lets one write is said by the relay.
    mode: chatModes.find((mode) => mode === fields['mode']) ?? 'open',
    slowMs: number(fields['slowMs']),
    pin: fields['pin'] ? parsePin(fields['pin']) : undefined,
    lines: list(fields, 'lines').map(parseLine),
    totals: numbers(fields['totals']),
    kinds: list(fields, 'kinds').filter((kind) => typeof kind === 'string'),
    muted: fields['muted'] !== undefined && boolean(fields, 'muted'),
    editMs: number(fields['editMs']) ?? 0,
  };
}

function parsePin(body: unknown): PinnedLine {
  const fields = record(body, 'pin');
  return { chatId: string(fields, 'chatId'), name: string(fields, 'name'), text: string(fields, 'text') };
}

function parseLine(body: unknown): KeptLine {
  const fields = record(body, 'line');
  const deleted = fields['deleted'] === true;
  return {
    id: string(fields, 'id'),
    at: requiredNumber(fields, 'at'),
    from: sender(fields['from']),
    text: deleted ? '' : string(fields, 'text'),
    replyTo: optionalString(fields['replyTo']),
    edited: fields['edited'] === true,
    deleted,
  };
}

function numbers(value: unknown): ReactionCounts {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, count]) => number(count) !== undefined));
}
