import { placeAtTime, readingAt, type Timer, type TimerReading } from './timer.js';

/** What a screen shows of a timer. */
export interface ShownTimer extends TimerReading {
  /** Whole seconds of `shownMs`: a countdown ends with its last one, a count up begins with none. */
  readonly seconds: number;
}

/** A clock that is put back by no more than this leaves the screen as it is: an interval that was over does not come back for a blink. */
const stillMs = 1_000;

/**
 * The face of one timer: a reading with the rule that a shown countdown never runs backwards. While nothing is done to the timer,
 * what is shown of an interval goes one way only, though the clock behind it be put right; what is done to it shows at once.
 */
export class TimerFace {
  #timer: Timer | undefined;
  #atMs = -Infinity;
  #startMs: number | undefined;
  #shown: ShownTimer | undefined;

  /** @param nowMs by the server's clock */
  show(timer: Timer, nowMs: number): ShownTimer {
    const last = this.#timer && isUntouched(this.#timer, timer) ? this.#shown : undefined;
    const behindMs = last ? this.#atMs - nowMs : 0;
    const atMs = behindMs > 0 && behindMs <= stillMs ? this.#atMs : nowMs;
    const reading = readingAt(timer, atMs);
    const place = placeAtTime(timer, atMs);
    const countsUp = place?.interval.counting === 'UP';
    const isSameInterval = last?.phase === reading.phase && this.#startMs === place?.startMs;
    const held = last && isSameInterval ? oneWay(reading, last, countsUp) : reading;
    const seconds = countsUp ? Math.floor(held.shownMs / 1_000) : Math.ceil(held.shownMs / 1_000);
    this.#timer = timer;
    this.#atMs = atMs;
    this.#startMs = place?.startMs;
    return (this.#shown = { ...held, seconds });
  }
}

function oneWay(reading: TimerReading, last: TimerReading, countsUp: boolean): TimerReading {
  return {
    ...reading,
    remainingMs: Math.min(reading.remainingMs, last.remainingMs),
    shownMs: countsUp ? Math.max(reading.shownMs, last.shownMs) : Math.min(reading.shownMs, last.shownMs),
  };
}

/** By what it says: the board is read anew, and the timer with it. */
function isUntouched(one: Timer, other: Timer): boolean {
  return (
    one.phase === other.phase &&
    one.anchorMs === other.anchorMs &&
    one.elapsedMs === other.elapsedMs &&
    one.rate === other.rate &&
    one.added?.interval === other.added?.interval &&
    one.added?.ms === other.added?.ms
  );
}
