import { ofBoard } from './board-message.js';
import { fields, flag, identity, isNone, messageId, oneOf, optional, refuse, text, whole, type Fields } from './read.js';
import type { ChatMode, ModerationEvent, ReactionCounts, RoomMessage, Sender, SenderRole, TrackSource } from './types.js';

export const senderRoles: readonly SenderRole[] = ['coach', 'co-coach', 'moderator', 'athlete', 'guest'];
export const chatModes: readonly ChatMode[] = ['open', 'slow', 'moderators-only', 'off'];
const sources: readonly TrackSource[] = ['camera', 'microphone', 'screen_share', 'screen_share_audio'];
const kindShape = /^[a-z][a-z0-9-]{0,15}$/;
const mostKinds = 12;
const mostSamples = 5;

const line = (value: unknown) => text(value, 500);
const name = (value: unknown) => text(value, 64);
const nothing = () => ({});

export function kind(value: unknown): string {
  return typeof value === 'string' && kindShape.test(value) ? value : refuse('no kind');
}

export function sender(value: unknown): Sender {
  const from = fields(value);
  return { id: identity(from['id']), name: name(from['name']), role: oneOf(from['role'], senderRoles) };
}

function counts(value: unknown): ReactionCounts {
  const entries = Object.entries(fields(value));
  if (entries.length > mostKinds) refuse('too many kinds');
  return Object.fromEntries(entries.map(([each, count]) => [kind(each), whole(count, 1)]));
}

function sample(value: unknown): object {
  if (!Array.isArray(value) || value.length > mostSamples) return refuse('no sample');
  return value.map((each) => {
    const from = fields(each);
    return { name: name(from['name']), kind: kind(from['kind']) };
  });
}

function pinned(body: Fields): object {
  return [body['chatId'], body['name'], body['text']].every(isNone) ? {} : { chatId: messageId(body['chatId']), name: name(body['name']), text: line(body['text']) };
}

function mode(body: Fields): object {
  const mode = oneOf(body['mode'], chatModes);
  if ((mode === 'slow') !== !isNone(body['slowMs'])) refuse('slowMs is for slow');
  return { mode, ...optional(body, 'slowMs', (value) => whole(value, 1_000, 600_000)) };
}

function act(body: Fields): ModerationEvent['body'] {
  return {
    participant: identity(body['participant']),
    ...optional(body, 'name', name),
    ...optional(body, 'reason', (value) => text(value, 200)),
  };
}

type Readers = Readonly<Record<string, (body: Fields) => object>>;

const ofServer = {
  'chat.message': (body) => ({ text: line(body['text']), ...optional(body, 'replyTo', messageId) }),
  'chat.edited': (body) => ({ chatId: messageId(body['chatId']), text: line(body['text']) }),
  'chat.deleted': (body) => ({ chatId: messageId(body['chatId']) }),
  'chat.pinned': pinned,
  'chat.mode': mode,
  'reaction.tick': (body) => ({ counts: counts(body['counts']), totals: counts(body['totals']), sample: sample(body['sample']) }),
  'session.preflight': nothing,
  'session.live': nothing,
  'session.paused': nothing,
  'session.ending': nothing,
  'session.ended': nothing,
  'session.recording': (body) => ({ on: flag(body['on']) }),
  'session.notice': (body) => ({ text: line(body['text']) }),
  'moderation.muted': (body) => ({ ...act(body), ...optional(body, 'untilMs', (value) => whole(value)) }),
  'moderation.unmuted': act,
  'moderation.track-stopped': (body) => ({ ...act(body), source: oneOf(body['source'], sources) }),
  'moderation.removed': act,
  'moderation.banned': act,
  'moderation.unbanned': act,
  ...ofBoard,
} satisfies Record<Exclude<RoomMessage['type'], 'reaction.tap'>, (body: Fields) => object>;

/** What people may send each other where there is no relay. The rest of chat and reactions is the server's even there. */
const ofPeers: Readers = {
  'chat.message': ofServer['chat.message'],
  'chat.edited': ofServer['chat.edited'],
  'chat.deleted': ofServer['chat.deleted'],
  'chat.pinned': pinned,
  'chat.mode': mode,
  'reaction.tap': (body) => ({ kind: kind(body['kind']), n: whole(body['n'], 1, 10) }),
};

function readerOf(readers: Readers, type: string): Readers[string] | undefined {
  return Object.hasOwn(readers, type) ? readers[type] : undefined;
}

/**
 * Reads an envelope of one family. Undefined is something from the future; what is broken is thrown.
 *
 * @param peer who sent it, as LiveKit knows them; undefined for the server
 */
export function readMessage(value: unknown, family: string, peer: Sender | undefined): RoomMessage | undefined {
  const envelope = fields(value);
  const v = whole(envelope['v'], 1);
  const { type } = envelope;
  if (typeof type !== 'string') return refuse('no type');
  if (!type.startsWith(`${family}.`)) return refuse('of another family');
  if (v !== 1) return undefined;
  const read = readerOf(peer ? ofPeers : ofServer, type);
  if (!read) return peer && readerOf(ofServer, type) ? refuse('only the server says that') : undefined;
  const message = { v, id: messageId(envelope['id']), type, at: whole(envelope['at']), body: read(fields(envelope['body'])) };
  // Whatever a peer says about itself, LiveKit knows better; and its lines are numbered by whoever hears them.
  if (peer) return { ...message, from: peer, ...(family === 'chat' ? { rev: 0 } : {}) } as unknown as RoomMessage;
  const from = type === 'chat.message' ? { from: sender(envelope['from']) } : optional(envelope, 'from', sender);
  return { ...message, ...from, ...(family === 'chat' ? { rev: whole(envelope['rev'], 1) } : {}) } as unknown as RoomMessage;
}
