import { Attempts } from '../client/attempts.js';
import { toGoLiveError } from '../client/error.js';
import { Cell, type Observable } from '../client/observable.js';
import type { Grant } from '../client/session.js';
import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import { tidy } from '../wire/text.js';
import type { ChatEvent, ChatMode, Command, Order } from '../wire/types.js';
import type { ChatSnapshot } from './chat-snapshot.js';
import { emptyChat, fromSnapshot, hasGap, isFromAnotherCount, withEvent, type ChatState } from './chat-state.js';
import { chatView, noChat, type ChatView } from './chat-view.js';
import { again, answered, notYetIn, unanswered, without, written, type OwnLines } from './own-lines.js';

export interface ChatParts {
  readonly read: () => Promise<ChatSnapshot>;
  readonly send: (command: Command) => Promise<Answer>;
  /** What was sent waits for the server. */
  readonly delayed: Observable<boolean>;
  readonly me: () => Grant | undefined;
  readonly now: () => number;
  readonly random?: () => number;
}

const gapHealsWithinMs = 1_000;
/** A class that missed the same packet must not ask in the same instant. */
const spreadMs = 2_000;

/** The chat of the session: what was written, and one's own way to write. */
export class Chat {
  readonly #parts: ChatParts;
  readonly #view = new Cell<ChatView>(noChat);
  readonly #reading = new Attempts((error) => error.retryable);
  #state: ChatState = emptyChat;
  #own: OwnLines = [];
  #snapshot: ChatSnapshot | undefined;
  #muted = false;
  /** What was heard since the server was asked, and may be newer than its answer. */
  #since: ChatEvent[] | undefined;
  #gap: ReturnType<typeof setTimeout> | undefined;
  #unmute: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ChatParts) {
    this.#parts = parts;
  }

  get view(): Observable<ChatView> {
    return this.#view;
  }

  /** What was written waits for the server to be reachable; it goes by itself then. */
  get delayed(): Observable<boolean> {
    return this.#parts.delayed;
  }

  /** Writes a line; it is in the view at once. Answers its id, or undefined if there is nothing in it. */
  send(typed: string, replyTo?: string): string | undefined {
    const text = tidy(typed);
    if (!text) return undefined;
    const at = this.#parts.now();
    const id = newMessageId(at);
    this.#own = written(this.#own, { id, at, text, replyTo });
    void this.#submit(id);
    return id;
  }

  /** Sends a refused line once more, as the same line. */
  retry(id: string): void {
    if (!this.#own.some((line) => line.id === id && line.fate === 'refused')) return;
    this.#own = again(this.#own, id);
    void this.#submit(id);
  }

  /** Forgets a refused line. */
  discard(id: string): void {
    this.#own = without(this.#own, id);
    this.#show();
  }

  edit(chatId: string, typed: string): Promise<Answer> {
    return this.#command({ type: 'chat.edit', body: { chatId, text: tidy(typed) } });
  }

  delete(chatId: string): Promise<Answer> {
    return this.#command({ type: 'chat.delete', body: { chatId } });
  }

  /** Pins a line for everybody; without one, unpins. */
  pin(chatId?: string): Promise<Answer> {
    return this.#command({ type: 'chat.pin', body: chatId === undefined ? {} : { chatId } });
  }

  setMode(mode: ChatMode, slowMs?: number): Promise<Answer> {
    return this.#command({ type: 'chat.mode', body: mode === 'slow' && slowMs !== undefined ? { mode, slowMs } : { mode } });
  }

  /** In the room, for the first time or again: what was missed is read. */
  enter(): void {
    void this.#reading.start(() => this.#read());
  }

  leave(): void {
    this.#reading.stop();
    clearTimeout(this.#gap);
    this.#gap = this.#since = undefined;
  }

  hear(event: ChatEvent): void {
    this.#since?.push(event);
    if (isFromAnotherCount(this.#state, event)) return this.#readSoon();
    this.#state = withEvent(this.#state, event);
    this.#show();
    if (this.#snapshot && hasGap(this.#state)) this.#waitForGap();
  }

  /** One's own right to write was taken, or given back. */
  mute(muted: boolean, untilMs?: number): void {
    clearTimeout(this.#unmute);
    this.#muted = muted;
    if (muted && untilMs !== undefined) this.#unmute = setTimeout(() => this.mute(false), untilMs - this.#parts.now());
    this.#show();
  }

  /** There is a chat, though no server keeps it. */
  openWith(snapshot: ChatSnapshot): void {
    this.#snapshot ??= snapshot;
    this.#show();
  }

  async #read(): Promise<void> {
    const since: ChatEvent[] = (this.#since = []);
    const snapshot = await this.#parts.read();
    if (this.#since !== since) return;
    this.#since = undefined;
    this.#snapshot = snapshot;
    this.#state = since.reduce(withEvent, fromSnapshot(snapshot));
    this.mute(snapshot.muted);
  }

  #waitForGap(): void {
    const { rev } = this.#state;
    this.#gap ??= setTimeout(() => {
      this.#gap = undefined;
      if (!hasGap(this.#state)) return;
      if (this.#state.rev === rev) this.#readSoon();
      else this.#waitForGap();
    }, gapHealsWithinMs);
  }

  #readSoon(): void {
    clearTimeout(this.#gap);
    this.#gap = setTimeout(() => {
      this.#gap = undefined;
      this.enter();
    }, (this.#parts.random ?? Math.random)() * spreadMs);
  }

  async #submit(id: string): Promise<void> {
    this.#show();
    const line = this.#own.find((each) => each.id === id);
    if (!line) return;
    const { text, replyTo } = line;
    try {
      const answer = await this.#parts.send({ v: 1, id, type: 'chat.send', body: replyTo === undefined ? { text } : { text, replyTo } });
      this.#own = answered(this.#own, id, answer);
      const known = this.#state.lines.some((each) => each.id === id);
      if (answer.accepted && answer.rev !== undefined && answer.rev <= this.#state.rev && !known) this.#readSoon();
    } catch (thrown) {
      this.#own = unanswered(this.#own, id, toGoLiveError(thrown));
    }
    this.#show();
  }

  #command(order: Order): Promise<Answer> {
    return this.#parts.send({ v: 1, id: newMessageId(this.#parts.now()), ...order } as Command);
  }

  #show(): void {
    this.#own = notYetIn(this.#state, this.#own);
    const me = this.#parts.me();
    if (!this.#snapshot || !me) return;
    const { editMs } = this.#snapshot;
    this.#view.set(chatView({ state: this.#state, own: this.#own, me, muted: this.#muted, editMs }));
  }
}
