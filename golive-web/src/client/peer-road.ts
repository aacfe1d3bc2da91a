import type { Room } from 'livekit-client';
import type { ChatSnapshot } from '../chat/chat-snapshot.js';
import { senderOf, type ChatView } from '../chat/chat-view.js';
import type { Answer } from '../relay/answers.js';
import type { ChatEvent, Command, RoomMessage } from '../wire/types.js';
import { isStaff, type Grant } from './session.js';

/** A chat that nobody keeps: it begins when one comes in. */
export const chatWithoutServer: ChatSnapshot = {
  rev: 0,
  mode: 'open',
  slowMs: undefined,
  pin: undefined,
  lines: [],
  totals: {},
  kinds: ['heart', 'fire', 'clap', 'flex', 'laugh', 'wow'],
  muted: false,
  editMs: 60_000,
};

const utf8 = new TextEncoder();

/** The way from one participant to all others, for hosts without a relay. */
export class PeerRoad {
  readonly #room: Room;
  readonly #me: () => Grant | undefined;
  readonly #now: () => number;
  readonly #hear: (message: RoomMessage) => void;
  #rev = 0;

  constructor(room: Room, me: () => Grant | undefined, now: () => number, hear: (message: RoomMessage) => void) {
    this.#room = room;
    this.#me = me;
    this.#now = now;
    this.#hear = hear;
  }

  takes(command: Command): boolean {
    return command.type === 'chat.send' || command.type === 'chat.edit' || command.type === 'chat.delete' || command.type === 'reaction.tap';
  }

  /** The others hear it from LiveKit, this page hears itself. */
  async send(command: Command): Promise<Answer> {
    const me = this.#me();
    const type = typesInRoom[command.type];
    if (!me || !type) return { accepted: false, code: 'NOT_ALLOWED', retryAfterMs: undefined, detail: undefined, atMs: this.#now() };
    const message = { ...command, type, at: this.#now(), from: senderOf(me) };
    const topic = `golive.1.${type.split('.')[0]}`;
    await this.#room.localParticipant.publishData(utf8.encode(JSON.stringify(message)), { reliable: type !== 'reaction.tap', topic });
    this.#hear({ ...message, rev: 0 } as unknown as RoomMessage);
    return { accepted: true, rev: undefined, atMs: message.at };
  }

  /** Without a server, lines are in the order in which they are heard. */
  numbered<E extends ChatEvent>(event: E): E {
    return { ...event, rev: ++this.#rev };
  }

  /** A line comes once. One's own may be changed; deleting others', pinning and modes are for staff. */
  mayDo(event: ChatEvent, { lines }: ChatView): boolean {
    if (event.type === 'chat.message') return lines.every(({ id, fate }) => id !== event.id || fate !== 'kept');
    if (!event.from) return true;
    if (isStaff(event.from.role) && event.type !== 'chat.edited') return true;
    if (event.type !== 'chat.edited' && event.type !== 'chat.deleted') return false;
    return lines.find(({ id }) => id === event.body.chatId)?.from.id === event.from.id;
  }
}

const typesInRoom: Partial<Record<Command['type'], RoomMessage['type']>> = {
  'chat.send': 'chat.message',
  'chat.edit': 'chat.edited',
  'chat.delete': 'chat.deleted',
  'reaction.tap': 'reaction.tap',
};
