import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import type { Command, OwnCount } from '../wire/types.js';

export interface OwnRepsParts {
  readonly send: (command: Command) => Promise<Answer>;
  readonly now: () => number;
  /** Something else is to be shown. */
  readonly changed: () => void;
}

/** What this page has counted on one counter, and what the server says of it. */
interface Count {
  /** The server adds up what devices say. */
  readonly device: string;
  readonly seq: number;
  /** This page's, from 0. */
  readonly mine: number;
  /** How many of those are in the server's count. */
  readonly had: number;
  /** How many are on their way there. */
  readonly sent: number | undefined;
  /** To be said even if nothing was added: a server that lost its memory has to be told. */
  readonly again: boolean;
  /** The server's, of all devices. */
  readonly told: Omit<OwnCount, 'repId'>;
}

export type Counts = ReadonlyMap<string, Count>;

const pauseMs = 500;
const most = 1_000_000;

/** One's own repetitions: seen at once, and said to the server as a number, never as "one more". */
export class OwnReps {
  readonly #parts: OwnRepsParts;
  readonly #counts = new Map<string, Count>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  #device: string | undefined;

  constructor(parts: OwnRepsParts) {
    this.#parts = parts;
  }

  get counts(): Counts {
    return new Map(this.#counts);
  }

  tap(repId: string, by: number, told: readonly OwnCount[]): void {
    const count = this.#counts.get(repId) ?? this.#begun(tallyOf(told, repId));
    const mine = Math.min(most, Math.max(0, count.mine + by));
    this.#set(repId, { ...count, mine });
    this.#flush(repId);
  }

  /** What the server answered to a question from the time of those counts; what was said since is not in it for sure. */
  learn(told: readonly OwnCount[], before: Counts): void {
    for (const [repId, count] of this.#counts) {
      const newest = before.get(repId)?.told === count.told;
      if (newest && isSettled(count)) this.#counts.set(repId, { ...count, told: tallyOf(told, repId) });
    }
  }

  /** Says all of it once more, to a server that may have forgotten. */
  repeat(): void {
    for (const [repId, count] of this.#counts) this.#counts.set(repId, { ...count, again: true });
    this.resume();
  }

  /** Says what could not be said. */
  resume(): void {
    for (const repId of this.#counts.keys()) this.#flush(repId);
  }

  /** Forgets the counters that are not on the board any more. */
  keepOnly(repIds: readonly string[]): void {
    for (const repId of this.#counts.keys()) {
      if (repIds.includes(repId)) continue;
      this.#counts.delete(repId);
      clearTimeout(this.#pauses.get(repId));
      this.#pauses.delete(repId);
      // The same counter may come back, and begins at 0 then.
      this.#device = undefined;
    }
  }

  /** Those of the server, with what it does not have yet. */
  shown(told: readonly OwnCount[]): readonly OwnCount[] {
    const ids = [...new Set([...told.map(({ repId }) => repId), ...this.#counts.keys()])];
    return ids.map((repId) => {
      const count = this.#counts.get(repId);
      const tally = count?.told ?? tallyOf(told, repId);
      return { repId, ...tally, count: Math.max(0, tally.count + (count ? count.mine - count.had : 0)) };
    });
  }

  /** What is not said by now is said after the next {@link resume}. */
  pause(): void {
    for (const timer of this.#pauses.values()) clearTimeout(timer);
    this.#pauses.clear();
  }

  #begun(told: Count['told']): Count {
    this.#device ??= newMessageId(this.#parts.now());
    return { device: this.#device, seq: 0, mine: 0, had: 0, sent: undefined, again: false, told };
  }

  #set(repId: string, count: Count): void {
    this.#counts.set(repId, count);
    this.#parts.changed();
  }

  #flush(repId: string): void {
    const count = this.#counts.get(repId);
    if (!count || count.sent !== undefined || this.#pauses.has(repId) || (count.mine === count.had && !count.again)) return;
    const { device, mine, seq } = count;
    this.#counts.set(repId, { ...count, seq: seq + 1, sent: mine, again: false });
    this.#wait(repId, pauseMs);
    const command: Command = { v: 1, id: newMessageId(this.#parts.now()), type: 'rep.count', body: { repId, count: mine, seq: seq + 1, device } };
    this.#parts.send(command).then(
      (answer) => this.#settle(repId, device, (then) => answered(then, answer), answer),
      // Neither yes nor no: it is said after the next tap, or when the page is back in the room.
      () => this.#settle(repId, device, unsaid),
    );
  }

  #settle(repId: string, device: string, settled: (count: Count) => Count, answer?: Answer): void {
    const count = this.#counts.get(repId);
    if (count?.device !== device) return;
    this.#set(repId, settled(count));
    if (answer && !answer.accepted && answer.code === 'TOO_FAST') this.#wait(repId, answer.retryAfterMs ?? pauseMs);
    if (answer) this.#flush(repId);
  }

  #wait(repId: string, ms: number): void {
    clearTimeout(this.#pauses.get(repId));
    const timer = setTimeout(() => {
      this.#pauses.delete(repId);
      this.#flush(repId);
    }, ms);
    this.#pauses.set(repId, timer);
  }
}

/** Nothing is on its way, or was and may have come through. */
function isSettled({ sent, again }: Count): boolean {
  return sent === undefined && !again;
}

function tallyOf(told: readonly OwnCount[], repId: string): Count['told'] {
  const { repId: _, ...tally } = told.find((each) => each.repId === repId) ?? { repId, count: 0 };
  return tally;
}

function answered(count: Count, answer: Answer): Count {
  if (!answer.accepted) return answer.code === 'TOO_FAST' ? unsaid(count) : takenBack(count);
  const had = count.sent ?? count.had;
  return { ...count, had, sent: undefined, told: answer.own ?? { count: count.told.count + had - count.had } };
}

/** To be said again. */
function unsaid(count: Count): Count {
  return { ...count, sent: undefined, again: true };
}

/** What was refused is gone, and what was tapped since is not. */
function takenBack(count: Count): Count {
  const refused = (count.sent ?? count.had) - count.had;
  return { ...count, mine: Math.max(0, count.mine - refused), sent: undefined };
}
