import type { Writing } from '../chat/chat-view.js';
import type { ChatMode, RefusalCode } from '../wire/types.js';

/** Every word of chat, reactions and moderation. */
export interface ChatTexts {
  readonly chat: string;
  readonly showChat: string;
  readonly hideChat: string;
  readonly noLinesYet: string;
  readonly writeSomething: string;
  readonly send: string;
  readonly signsLeft: (signs: number) => string;
  readonly signsTooMany: (signs: number) => string;
  readonly slowDown: (seconds: number) => string;
  readonly writing: Record<Exclude<Writing, 'allowed'>, string>;
  readonly sendingSoon: string;
  readonly sending: string;
  readonly notSent: string;
  readonly refusals: Record<RefusalCode, string>;
  readonly discard: string;
  readonly newLines: (lines: number) => string;
  readonly you: string;
  readonly roles: Record<'coach' | 'co-coach' | 'moderator', string>;
  readonly edited: string;
  readonly removedLine: string;
  readonly earlierLine: string;
  readonly replyingTo: (name: string) => string;
  readonly editingLine: string;
  readonly cancel: string;
  readonly save: string;
  readonly more: (name: string) => string;
  readonly reply: string;
  readonly edit: string;
  readonly deleteLine: string;
  readonly pin: string;
  readonly unpin: string;
  readonly pinned: string;

  readonly reactions: Readonly<Record<string, string>>;
  readonly react: (reaction: string, count: string) => string;
  readonly yourReactions: string;

  readonly moderate: string;
  readonly whoMayWrite: string;
  readonly chatModes: Record<ChatMode, string>;
  readonly everySeconds: (seconds: number) => string;
  readonly acts: Readonly<Record<'mute' | 'remove' | 'ban', string>>;
  readonly actBodies: Readonly<Record<'mute' | 'remove' | 'ban', string>>;
  readonly actTitles: Readonly<Record<'mute' | 'remove' | 'ban', (name: string) => string>>;
  readonly forHowLong: string;
  readonly muteLengths: readonly { readonly seconds: number | undefined; readonly text: string }[];
  readonly why: string;
  readonly reasons: readonly string[];
  readonly otherReason: string;
  readonly otherReasonHere: string;
  readonly teamOnly: string;
  readonly mutedPeople: string;
  readonly bannedPeople: string;
  readonly peopleOnAir: string;
  readonly stopCamera: string;
  readonly stopMicrophone: string;
  readonly stopReason: string;
  readonly lastActs: string;
  readonly nobodyRestricted: string;
  readonly until: (time: string) => string;
  readonly by: (name: string) => string;
  readonly undo: string;
  readonly undoReason: string;
  readonly actsDone: Readonly<Record<string, string>>;
  readonly moderationFailed: string;
  readonly close: string;
}

const minute = 60;

export const defaultChatTexts: ChatTexts = {
  chat: 'Chat',
  showChat: 'Show chat',
  hideChat: 'Hide chat',
  noLinesYet: 'Say hello to the class',
  writeSomething: 'Write something…',
  send: 'Send',
  signsLeft: (signs) => `${signs} left`,
  signsTooMany: (signs) => `${signs} too many`,
  slowDown: (seconds) => `Next in ${seconds} s`,
  writing: {
    'watching-only': 'You can read along here',
    muted: 'You can’t write for now. You can still watch and read.',
    'moderators-only': 'Only the coach’s team is writing now',
    off: 'The chat is closed for now',
  },
  sendingSoon: 'No connection. We’ll send it as soon as there is one.',
  sending: 'Sending…',
  notSent: 'That didn’t go through.',
  refusals: {
    NOT_ALLOWED: 'You can’t do that here.',
    MUTED: 'You can’t write for now.',
    BANNED: 'This session isn’t open to you.',
    TOO_FAST: 'That was a little fast. Try again in a moment.',
    TOO_LARGE: 'That’s too long. Make it shorter.',
    INVALID: 'We can’t send this.',
    SESSION_NOT_LIVE: 'The chat opens when the class is live.',
    REJECTED_BY_MODERATION: 'This one isn’t for the class chat.',
  },
  discard: 'Remove',
  newLines: (lines) => `${lines} new`,
  you: 'You',
  roles: { coach: 'Coach', 'co-coach': 'Coach', moderator: 'Team' },
  edited: 'edited',
  removedLine: 'Message removed',
  earlierLine: 'An earlier message',
  replyingTo: (name) => `Reply to ${name}`,
  editingLine: 'Change your message',
  cancel: 'Cancel',
  save: 'Save',
  more: (name) => `Options for the message of ${name}`,
  reply: 'Reply',
  edit: 'Change',
  deleteLine: 'Delete',
  pin: 'Pin for everyone',
  unpin: 'Unpin',
  pinned: 'Pinned',

  reactions: { heart: 'Heart', fire: 'Fire', clap: 'Applause', flex: 'Strong', laugh: 'Laugh', wow: 'Wow' },
  react: (reaction, count) => (count === '0' ? reaction : `${reaction}, ${count}`),
  yourReactions: 'Reactions',

  moderate: 'Moderate',
  whoMayWrite: 'Who may write',
  chatModes: { open: 'Everyone', slow: 'Everyone, slowly', 'moderators-only': 'Only the team', off: 'Nobody' },
  everySeconds: (seconds) => (seconds < minute ? `One message every ${seconds} s` : `One message every ${seconds / minute} min`),
  acts: { mute: 'Mute in chat', remove: 'Remove from session', ban: 'Ban from session' },
  actTitles: {
    mute: (name) => `Mute ${name}?`,
    remove: (name) => `Remove ${name}?`,
    ban: (name) => `Ban ${name}?`,
  },
  actBodies: {
    mute: 'They can watch and read, but not write.',
    remove: 'Their connection closes. They can join again.',
    ban: 'Their connection closes, and they can’t join again.',
  },
  forHowLong: 'For how long',
  muteLengths: [
    { seconds: 5 * minute, text: '5 min' },
    { seconds: 30 * minute, text: '30 min' },
    { seconds: undefined, text: 'Until undone' },
  ],
  why: 'Why',
  reasons: ['Spam', 'Unkind', 'Not suitable', 'Off topic'],
  otherReason: 'Other',
  otherReasonHere: 'In a few words',
  teamOnly: 'Only your team sees the reason.',
  mutedPeople: 'Muted',
  bannedPeople: 'Banned',
  peopleOnAir: 'Seen and heard now',
  stopCamera: 'Stop camera',
  stopMicrophone: 'Stop microphone',
  stopReason: 'Stopped by the team',
  lastActs: 'What was done',
  nobodyRestricted: 'Nobody is muted or banned.',
  until: (time) => `until ${time}`,
  by: (name) => `by ${name}`,
  undo: 'Undo',
  undoReason: 'Undone',
  actsDone: {
    muted: 'Muted',
    unmuted: 'Unmuted',
    'track-stopped': 'Camera or microphone stopped',
    removed: 'Removed',
    banned: 'Banned',
    unbanned: 'Unbanned',
  },
  moderationFailed: 'We can’t read this right now.',
  close: 'Close',
};
