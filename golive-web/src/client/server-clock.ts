import { record, requiredNumber } from './fields.js';
import { estimate, together, type ClockEstimate, type ClockSample } from './clock-samples.js';

/** The server's side of a question about its time. */
export interface ServerTime {
  readonly receivedMs: number;
  readonly sentMs: number;
}

export interface ClockParts {
  readonly ask: () => Promise<ServerTime>;
  /** Milliseconds that only ever go forward; from when does not matter. */
  readonly steady: () => number;
  /** The computer's clock, which people and time servers set. */
  readonly wall: () => number;
  readonly random: () => number;
}

const burst = 5;
/** Each sample narrows the bounds; where answers are up to 200 ms late on either way, it takes some forty for 10 ms. */
const mostSamples = 45;
/** Nearer is not needed. */
const goodMs = 8;
const pauseMs = 150;
/** The first question comes when the page has joined, spread so that a class does not ask at once. */
const firstWaitMs = [1_000, 4_000] as const;
const nextWaitMs = [120_000, 180_000] as const;
/** An error below this is made good little by little, so that no second is skipped or shown twice. */
const slewBelowMs = 250;
const slewRate = 0.05;
/** The steady clock stands still while a computer sleeps; the wall clock does not. */
const sleptMs = 1_000;

/** The server's clock as this page knows it. Before the server was asked it is the computer's. */
export class ServerClock {
  readonly #parts: ClockParts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #running = false;
  #asked = false;
  /** What the answers said so far, and when; undefined before the first, and after a sleep. */
  #known: { readonly estimate: ClockEstimate; readonly atMs: number } | undefined;
  /** Since then the offset moves from here to there. */
  #sinceMs: number;
  #fromMs: number;
  #toMs: number;
  /** The wall clock against the steady one, to notice that one of them jumped. */
  #wallAheadMs: number;
  #sleeps = 0;

  constructor(parts: ClockParts) {
    this.#parts = parts;
    this.#sinceMs = parts.steady();
    this.#wallAheadMs = parts.wall() - this.#sinceMs;
    this.#fromMs = this.#toMs = this.#wallAheadMs;
  }

  /** Whole epoch milliseconds, as the server would say now. Goes forward, except where it was wrong by a quarter of a second or more. */
  now(): number {
    this.#noticeSleep();
    const steady = this.#parts.steady();
    return Math.floor(steady + this.#offsetAt(steady));
  }

  /** How often it was noticed that the computer slept, or that its clock was set. */
  get sleeps(): number {
    this.#noticeSleep();
    return this.#sleeps;
  }

  /** An answer of the server says what time it is there: good to about as long as the answer took. Ignored once it was asked properly. */
  hint(serverMs: number): void {
    if (!this.#asked) this.#aim(serverMs - this.#parts.steady());
  }

  /** Asks soon, and again every few minutes. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#askAfter(this.#between(firstWaitMs));
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }

  #askAfter(waitMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#askRound(), waitMs);
  }

  async #askRound(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      await this.#sample();
    } catch {
      // No answer is no news.
    } finally {
      this.#asking = false;
    }
    if (this.#running) this.#askAfter(this.#between(nextWaitMs));
  }

  async #sample(): Promise<void> {
    let samples: ClockSample[] = [];
    for (let asked = 1; this.#running && asked <= mostSamples; asked++) {
      const askedMs = this.#parts.steady();
      const { receivedMs, sentMs } = await this.#parts.ask();
      samples.push({ askedMs, receivedMs, sentMs, answeredMs: this.#parts.steady() });
      const found = estimate(samples);
      // A clock was set meanwhile: what was said before holds no more.
      if (!found) samples = samples.slice(-1);
      if (found && (asked === mostSamples || samples.length >= burst)) {
        // Nearer with each one: nobody waits for the last.
        this.#asked = true;
        this.#aim(this.#learn(found).offsetMs);
        if (found.errorMs <= goodMs) return;
      }
      if (asked >= burst) await new Promise((go) => setTimeout(go, pauseMs));
    }
  }

  #learn(found: ClockEstimate): ClockEstimate {
    const atMs = this.#parts.steady();
    const known = this.#known ? together(this.#known.estimate, atMs - this.#known.atMs, found) : found;
    this.#known = { estimate: known, atMs };
    return known;
  }

  #aim(offsetMs: number): void {
    const steady = this.#parts.steady();
    const current = this.#offsetAt(steady);
    this.#sinceMs = steady;
    this.#toMs = offsetMs;
    this.#fromMs = Math.abs(offsetMs - current) < slewBelowMs ? current : offsetMs;
  }

  #offsetAt(steady: number): number {
    const moved = (steady - this.#sinceMs) * slewRate;
    return this.#fromMs < this.#toMs ? Math.min(this.#toMs, this.#fromMs + moved) : Math.max(this.#toMs, this.#fromMs - moved);
  }

  /** After a sleep the steady clock is behind by its length: the wall clock says by how much, and the server is asked. */
  #noticeSleep(): void {
    const aheadMs = this.#parts.wall() - this.#parts.steady();
    const jumpMs = aheadMs - this.#wallAheadMs;
    // Always the newest: two clocks drift apart by seconds a day, which is no sleep.
    this.#wallAheadMs = aheadMs;
    if (Math.abs(jumpMs) < sleptMs) return;
    this.#sleeps++;
    this.#known = undefined;
    if (jumpMs > 0) {
      this.#fromMs += jumpMs;
      this.#toMs += jumpMs;
    }
    if (this.#running) this.#askAfter(0);
  }

  #between([least, most]: readonly [number, number]): number {
    return least + this.#parts.random() * (most - least);
  }
}

export function parseServerTime(body: unknown): ServerTime {
  const fields = record(body, 'time');
  return { receivedMs: requiredNumber(fields, 'receivedMs'), sentMs: requiredNumber(fields, 'sentMs') };
}
