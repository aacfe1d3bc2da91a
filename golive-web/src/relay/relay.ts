import { Attempts } from '../client/attempts.js';
import { GoLiveError } from '../client/error.js';
import { Cell, type Observable } from '../client/observable.js';
import type { Command } from '../wire/types.js';
import type { Answer } from './answers.js';
import { batchSize } from './batch.js';

export type Post = (commands: readonly Command[]) => Promise<readonly Answer[]>;

/** "Too fast" up to here is waited out without a word; a longer wait is for the person to know. */
const patienceMs = 3_000;

interface Waiting {
  readonly command: Command;
  readonly settle: (answer: Answer) => void;
  readonly fail: (error: GoLiveError) => void;
}

/**
 * The way to the server: one request at a time with all that is waiting, in order.
 * A lost answer or a server out of order is tried again with the same ids, so nothing happens twice.
 */
export class Relay {
  readonly #post: Post;
  readonly #delayed = new Cell(false);
  readonly #attempts = new Attempts((error) => this.#mayGoOn(error));
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #waiting: Waiting[] = [];
  #busy = false;
  /** How many of those that wait are in the request. */
  #asked = 0;

  constructor(post: Post) {
    this.#post = post;
  }

  /** The last request failed and another one will be made. */
  get delayed(): Observable<boolean> {
    return this.#delayed;
  }

  /** Resolves when the server has said yes or no, however long that takes; rejects when it never will. */
  send(command: Command): Promise<Answer> {
    return new Promise((settle, fail) => this.#enqueue({ command, settle, fail }));
  }

  /** What waits is given up. */
  stop(): void {
    this.#attempts.stop();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#busy = false;
    this.#giveUp(new GoLiveError({ kind: 'offline', title: 'This page has left the session' }), this.#waiting.length);
    this.#delayed.set(false);
  }

  #enqueue(entry: Waiting): void {
    this.#waiting.push(entry);
    if (this.#busy) return;
    this.#busy = true;
    void this.#attempts.start(() => this.#flush());
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.slice(0, batchSize(this.#waiting.map(({ command }) => command)));
      this.#asked = batch.length;
      const answers = await this.#post(batch.map(({ command }) => command));
      if (this.#waiting[0] !== batch[0]) return;
      if (answers.length !== batch.length) throw new GoLiveError({ kind: 'unexpected', title: 'The relay left a command without an answer' });
      this.#waiting.splice(0, batch.length);
      this.#delayed.set(false);
      batch.forEach((entry, index) => this.#answered(entry, answers[index] as Answer));
    }
    this.#busy = false;
  }

  #answered(entry: Waiting, answer: Answer): void {
    const pauseMs = !answer.accepted && answer.code === 'TOO_FAST' ? answer.retryAfterMs : undefined;
    // A tap that comes late is no tap.
    if (pauseMs === undefined || pauseMs > patienceMs || entry.command.type === 'reaction.tap') return entry.settle(answer);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#enqueue(entry);
    }, pauseMs);
    this.#timers.add(timer);
  }

  #mayGoOn(error: GoLiveError): boolean {
    if (error.retryable) {
      this.#delayed.set(true);
      return true;
    }
    this.#busy = false;
    // What came meanwhile was not part of the request: it has its own.
    this.#giveUp(error, this.#asked);
    if (this.#waiting.length > 0) {
      this.#busy = true;
      queueMicrotask(() => void this.#attempts.start(() => this.#flush()));
    }
    return false;
  }

  #giveUp(error: GoLiveError, count: number): void {
    for (const { fail } of this.#waiting.splice(0, count)) fail(error);
  }
}
