import type { Block, BoardTimer, Interval } from '../wire/types.js';

export type { Block, Interval };
export type IntervalKind = Interval['kind'];

/** A timer as a value: what was last done to it, and when. Nothing ticks. */
export type Timer = Pick<BoardTimer, 'plan' | 'phase' | 'anchorMs' | 'elapsedMs' | 'rate' | 'added'>;

/** What a timer shows at one time. */
export interface TimerReading {
  readonly phase: 'WAITING' | 'RUNNING' | 'PAUSED' | 'STOPPED' | 'DONE';
  /** Null when no interval is on: before the start, and after the end. */
  readonly kind: IntervalKind | null;
  readonly label: string | null;
  /** From 1; 0 when no interval is on, as `rounds` is. */
  readonly round: number;
  readonly rounds: number;
  /** Until the interval is over, or until the start. */
  readonly remainingMs: number;
  /** What the clock says: what remains, or what has gone by where that counts. */
  readonly shownMs: number;
}

/** One interval in its place on a timer. */
export interface Place {
  readonly startMs: number;
  readonly interval: Interval;
  readonly round: number;
  readonly rounds: number;
}

const nothing = { kind: null, label: null, round: 0, rounds: 0 } as const;

/** What the timer shows at a time of the server's clock. At a boundary the next interval has begun. */
export function readingAt(timer: Timer, nowMs: number): TimerReading {
  const { phase, anchorMs } = timer;
  if (isWaiting(timer, nowMs)) {
    return { ...nothing, phase: 'WAITING', remainingMs: anchorMs - nowMs, shownMs: anchorMs - nowMs };
  }
  const position = positionAt(timer, nowMs);
  const place = placeOn(timer, position);
  if (!place) return { ...nothing, phase: 'DONE', remainingMs: 0, shownMs: 0 };
  const { interval, startMs, round, rounds } = place;
  const goneMs = position - startMs;
  const remainingMs = interval.ms - goneMs;
  return {
    phase: phase === 'SCHEDULED' ? 'RUNNING' : phase,
    kind: interval.kind,
    label: interval.label,
    round,
    rounds,
    remainingMs,
    shownMs: interval.counting === 'UP' ? goneMs : remainingMs,
  };
}

/** The interval that is on at a time of the server's clock; undefined before the start and after the end. */
export function placeAtTime(timer: Timer, nowMs: number): Place | undefined {
  return isWaiting(timer, nowMs) ? undefined : placeOn(timer, positionAt(timer, nowMs));
}

function isWaiting({ phase, anchorMs }: Timer, nowMs: number): boolean {
  return phase === 'SCHEDULED' && nowMs < anchorMs;
}

/** A clock that was set back does not turn the timer back. */
function positionAt({ anchorMs, elapsedMs, rate }: Timer, nowMs: number): number {
  return elapsedMs + rate * Math.max(0, nowMs - anchorMs);
}

/** The interval that is on, longer by what was added to it; undefined after the end. */
function placeOn({ plan, added }: Timer, position: number): Place | undefined {
  const place = added && placeOf(plan, added.interval);
  if (!place || position < place.startMs) return placeAt(plan, position);
  const longer = { ...place, interval: { ...place.interval, ms: place.interval.ms + added.ms } };
  if (position < longer.startMs + longer.interval.ms) return longer;
  const later = placeAt(plan, position - added.ms);
  return later && { ...later, startMs: later.startMs + added.ms };
}

function placeAt(plan: readonly Block[], position: number): Place | undefined {
  for (const { block, startMs } of inOrder(plan)) {
    const passMs = lengthOf(block.intervals);
    if (position >= startMs + block.rounds * passMs) continue;
    const pass = Math.floor((position - startMs) / passMs);
    let endMs = startMs + pass * passMs;
    const at = block.intervals.findIndex(({ ms }) => position < (endMs += ms));
    return placeIn(block, pass * block.intervals.length + at, startMs);
  }
  return undefined;
}

function placeOf(plan: readonly Block[], index: number): Place | undefined {
  for (const { block, before, startMs } of inOrder(plan)) {
    if (index < before + block.rounds * block.intervals.length) return placeIn(block, index - before, startMs);
  }
  return undefined;
}

function placeIn(block: Block, index: number, startMs: number): Place | undefined {
  const { intervals, rounds, numbering } = block;
  const pass = Math.floor(index / intervals.length);
  const at = index % intervals.length;
  const interval = intervals[at];
  return (
    interval && {
      startMs: startMs + pass * lengthOf(intervals) + lengthOf(intervals.slice(0, at)),
      interval,
      round: 1 + (numbering === 'INTERVALS' ? index : pass),
      rounds: numbering === 'INTERVALS' ? rounds * intervals.length : rounds,
    }
  );
}

/** Each block with how many intervals, and how much time, are before it. */
function* inOrder(plan: readonly Block[]): Generator<{ readonly block: Block; readonly before: number; readonly startMs: number }> {
  let before = 0;
  let startMs = 0;
  for (const block of plan) {
    yield { block, before, startMs };
    before += block.rounds * block.intervals.length;
    startMs += block.rounds * lengthOf(block.intervals);
  }
}

function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { ms }) => sum + ms, 0);
}
