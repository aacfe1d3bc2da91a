import { Cell, type Observable } from '../client/observable.js';
import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import type { Command, PeerTap, ReactionCounts, ReactionTick } from '../wire/types.js';
import { accepted, countsOf, emptyTally, heardTap, longestWaitMs, recounted, settled, tapped, ticked, type Tally } from './tally.js';

export interface ReactionView {
  /** What may be tapped; empty where there are no reactions. */
  readonly kinds: readonly string[];
  readonly counts: ReactionCounts;
}

export interface ReactionsParts {
  readonly send: (command: Command) => Promise<Answer>;
  readonly now: () => number;
}

const mergeMs = 250;
const mostInOne = 10;
/** While the network is away nobody's hundred taps are saved up. */
const mostUnderWay = 12;

/** Everybody's reactions as counts, and one's own taps. */
export class Reactions {
  readonly #parts: ReactionsParts;
  readonly #view = new Cell<ReactionView>({ kinds: [], counts: {} });
  readonly #bursts = new Cell<ReactionCounts>({});
  #kinds: readonly string[] = [];
  #tally: Tally = emptyTally;
  #merging = new Map<string, { readonly id: string; n: number }>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ReactionsParts) {
    this.#parts = parts;
  }

  get view(): Observable<ReactionView> {
    return this.#view;
  }

  /** What has just been tapped, by anybody: for an animation. */
  get bursts(): Observable<ReactionCounts> {
    return this.#bursts;
  }

  /** One tap: seen at once, sent with those that follow right after it. */
  tap(kind: string): void {
    if (!this.#kinds.includes(kind)) return;
    let merged = this.#merging.get(kind);
    if (!merged || merged.n === mostInOne) {
      if (this.#tally.own.length >= mostUnderWay) return;
      if (merged) this.#send(kind, merged);
      this.#merging.set(kind, (merged = { id: newMessageId(this.#parts.now()), n: 0 }));
    }
    merged.n++;
    this.#tally = tapped(settled(this.#tally, merged.id), merged.id, kind, merged.n);
    this.#show();
    this.#bursts.set({ [kind]: 1 });
    this.#timer ??= setTimeout(() => this.#sendAll(), mergeMs);
  }

  /** What the server knows now. */
  learn(kinds: readonly string[], totals: ReactionCounts): void {
    this.#kinds = kinds;
    this.#tally = recounted(this.#tally, totals);
    this.#show();
  }

  hear(message: ReactionTick | PeerTap): void {
    if (message.type === 'reaction.tap') return this.#heardTap(message);
    const { tally, fresh } = ticked(this.#tally, message);
    this.#tally = tally;
    this.#show();
    if (Object.keys(fresh).length > 0) this.#bursts.set(fresh);
  }

  #heardTap({ id, body: { kind, n } }: PeerTap): void {
    if (!this.#kinds.includes(kind)) return;
    const mine = this.#tally.own.some((taps) => taps.id === id);
    this.#tally = heardTap(settled(this.#tally, id), kind, n);
    this.#show();
    if (!mine) this.#bursts.set({ [kind]: n });
  }

  #sendAll(): void {
    this.#timer = undefined;
    for (const [kind, merged] of this.#merging) this.#send(kind, merged);
    this.#merging.clear();
  }

  #send(kind: string, { id, n }: { readonly id: string; readonly n: number }): void {
    const forget = () => {
      this.#tally = settled(this.#tally, id);
      this.#show();
    };
    this.#parts.send({ v: 1, id, type: 'reaction.tap', body: { kind, n } }).then((answer) => {
      if (!answer.accepted) return forget();
      this.#tally = accepted(this.#tally, id, answer.atMs);
      this.#show();
      setTimeout(forget, longestWaitMs);
    }, forget);
  }

  #show(): void {
    this.#view.set({ kinds: this.#kinds, counts: countsOf(this.#tally) });
  }
}
