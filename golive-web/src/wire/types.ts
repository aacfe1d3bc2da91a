// What travels between a participant, the relay and the room: `wire/` holds it as JSON Schema.

export type SenderRole = 'coach' | 'co-coach' | 'moderator' | 'athlete' | 'guest';

export interface Sender {
  readonly id: string;
  readonly name: string;
  readonly role: SenderRole;
}

export type ChatMode = 'open' | 'slow' | 'moderators-only' | 'off';
export type TrackSource = 'camera' | 'microphone' | 'screen_share' | 'screen_share_audio';

interface Envelope<T extends string, B> {
  readonly v: 1;
  readonly id: string;
  readonly type: T;
  /** The server's clock, epoch milliseconds. */
  readonly at: number;
  readonly body: B;
}

interface ChatEnvelope<T extends string, B> extends Envelope<T, B> {
  readonly from?: Sender;
  readonly rev: number;
}

export interface PinnedLine {
  readonly chatId: string;
  readonly name: string;
  readonly text: string;
}

export interface ChatModeBody {
  readonly mode: ChatMode;
  /** Exactly when the mode is slow. */
  readonly slowMs?: number;
}

export interface ChatMessage extends ChatEnvelope<'chat.message', { readonly text: string; readonly replyTo?: string }> {
  readonly from: Sender;
}
export type ChatEdited = ChatEnvelope<'chat.edited', { readonly chatId: string; readonly text: string }>;
export type ChatDeleted = ChatEnvelope<'chat.deleted', { readonly chatId: string }>;
/** Without a line: nothing is pinned any more. */
export type ChatPinned = ChatEnvelope<'chat.pinned', PinnedLine | { readonly chatId?: never }>;
export type ChatModeChanged = ChatEnvelope<'chat.mode', ChatModeBody>;
export type ChatEvent = ChatMessage | ChatEdited | ChatDeleted | ChatPinned | ChatModeChanged;

export type ReactionCounts = Readonly<Record<string, number>>;

export type ReactionTick = Envelope<
  'reaction.tick',
  {
    /** Since the last tick. */
    readonly counts: ReactionCounts;
    /** Of the whole session. */
    readonly totals: ReactionCounts;
    readonly sample: readonly { readonly name: string; readonly kind: string }[];
  }
>;

/** Peer to peer only: with a relay the server counts. */
export interface PeerTap extends Envelope<'reaction.tap', { readonly kind: string; readonly n: number }> {
  readonly from?: Sender;
}

export type SessionEvent =
  | Envelope<'session.preflight' | 'session.live' | 'session.paused' | 'session.ending' | 'session.ended', object>
  | Envelope<'session.recording', { readonly on: boolean }>
  | Envelope<'session.notice', { readonly text: string }>;

export type ModerationAct = 'muted' | 'unmuted' | 'track-stopped' | 'removed' | 'banned' | 'unbanned';

export interface ModerationEvent
  extends Envelope<
    `moderation.${ModerationAct}`,
    {
      readonly participant: string;
      readonly name?: string;
      readonly reason?: string;
      readonly untilMs?: number;
      readonly source?: TrackSource;
    }
  > {
  readonly from?: Sender;
}

export type RoomMessage = ChatEvent | ReactionTick | PeerTap | SessionEvent | ModerationEvent;

interface Item<T extends string, B> {
  readonly v: 1;
  /** The sender's choice: the same id again is the same command. */
  readonly id: string;
  readonly type: T;
  readonly body: B;
}

interface About {
  readonly participant: string;
  readonly reason: string;
}

export type ChatSend = Item<'chat.send', { readonly text: string; readonly replyTo?: string }>;

export type Command =
  | ChatSend
  | Item<'chat.edit', { readonly chatId: string; readonly text: string }>
  | Item<'chat.delete', { readonly chatId: string }>
  | Item<'chat.pin', { readonly chatId?: string }>
  | Item<'chat.mode', ChatModeBody>
  | Item<'reaction.tap', { readonly kind: string; readonly n: number }>
  | Item<'moderation.mute', About & { readonly seconds?: number }>
  | Item<'moderation.unmute' | 'moderation.remove' | 'moderation.ban' | 'moderation.unban', About>
  | Item<'moderation.stop-track', About & { readonly source: TrackSource }>;

export const refusalCodes = [
  'NOT_ALLOWED',
  'MUTED',
  'BANNED',
  'TOO_FAST',
  'TOO_LARGE',
  'INVALID',
  'SESSION_NOT_LIVE',
  'REJECTED_BY_MODERATION',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** A command before it has its id. */
export type Order<C extends Command = Command> = C extends Command ? Pick<C, 'type' | 'body'> : never;
