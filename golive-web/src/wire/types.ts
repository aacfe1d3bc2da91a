import type {
  AnyCommand,
  AnyMessage,
  BoardPatched,
  BoardSnapshotMessage,
  ChatDeleted,
  ChatEdited,
  ChatMessage,
  ChatModeChanged,
  ChatPinned,
  ModerationBanned,
  ModerationMuted,
  ModerationRemoved,
  ModerationTrackStopped,
  ModerationUnbanned,
  ModerationUnmuted,
  RefusedAnswer,
  Role,
  Sender,
  SessionEnded,
  SessionEnding,
  SessionLive,
  SessionNotice,
  SessionPaused,
  SessionPreflight,
  SessionRecording,
} from './schema-types.js';

export type {
  Block,
  Board,
  BoardAward,
  BoardGroup,
  BoardLeaderboard,
  BoardPrompt,
  BoardReps,
  BoardRow,
  BoardSpotlight,
  BoardTimer,
  BoardXp,
  ChatMessage,
  ChatMode,
  Interval,
  OwnCount,
  OwnPoints,
  OwnTally,
  OwnTraining,
  PatchOperation,
  ReactionCounts,
  ReactionTick,
  Sender,
  TrackSource,
} from './schema-types.js';

/** Everybody has one who may say something. */
export type SenderRole = Role;

export type ChatEvent = ChatMessage | ChatEdited | ChatDeleted | ChatPinned | ChatModeChanged;
export type BoardEvent = BoardPatched | BoardSnapshotMessage;
export type ModerationEvent = ModerationMuted | ModerationUnmuted | ModerationTrackStopped | ModerationRemoved | ModerationBanned | ModerationUnbanned;
export type SessionEvent = SessionPreflight | SessionLive | SessionPaused | SessionEnding | SessionEnded | SessionRecording | SessionNotice;

/** Peer to peer only: with a relay the server counts. */
export interface PeerTap {
  readonly v: 1;
  readonly id: string;
  readonly type: 'reaction.tap';
  readonly at: number;
  readonly from?: Sender;
  readonly body: { readonly kind: string; readonly n: number };
}

export type RoomMessage = AnyMessage | PeerTap;
export type Command = AnyCommand;

/** A command before it has its id. */
export type Order<C extends Command = Command> = C extends Command ? Pick<C, 'type' | 'body'> : never;

/** What staff may ask of the board. */
export type BoardCommand = Extract<
  Command,
  {
    readonly type:
      | `timer.${string}`
      | 'reps.set'
      | 'leaderboard.show'
      | 'prompt.open'
      | 'prompt.close'
      | `xp.${string}`
      | 'score.set'
      | `board.${string}`
      | 'spotlight.show';
  }
>;

/** A line as it was when it was pinned. */
export interface PinnedLine {
  readonly chatId: string;
  readonly name: string;
  readonly text: string;
}

export type ChatModeBody = ChatModeChanged['body'];
export type ModerationAct = ModerationEvent['type'] extends `moderation.${infer A}` ? A : never;
export type RefusalCode = RefusedAnswer['code'];
