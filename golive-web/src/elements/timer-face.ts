import { TimerFace, type ShownTimer } from '../timer/shown.js';
import { placeAtTime, readingAt, type Timer, type TimerReading } from '../timer/timer.js';
import { elapsed } from './span.js';

/** What a timer is about right now; each has a word, a colour and a shape of its own. */
export type FaceState = 'ready' | 'soon' | 'prep' | 'work' | 'rest' | 'long-rest' | 'paused' | 'stopped' | 'done';

/** How much room the figure takes: seconds alone, minutes and seconds, or hours too. */
export type FigureSize = 'seconds' | 'minutes' | 'hours';

export interface Face {
  readonly state: FaceState;
  readonly figure: string;
  readonly size: FigureSize;
  readonly label: string | null;
  /** From 1; 0 when no round is on, as `rounds` is. */
  readonly round: number;
  readonly rounds: number;
  readonly remainingMs: number;
  /** How much of the interval remains, 0 to 1. */
  readonly share: number;
  /** Seconds to the boundary, in the last three of a timer that runs; 0 otherwise. */
  readonly last: number;
  readonly next: Next | undefined;
  readonly moving: boolean;
}

export interface Next {
  readonly state: FaceState;
  readonly label: string | null;
  readonly ms: number;
}

const second = 1000;
const lastSeconds = 3;
const kinds = { PREP: 'prep', WORK: 'work', REST: 'rest', REST_LONG: 'long-rest' } as const;

/** The faces of several timers, each of which goes one way only. */
export class Faces {
  readonly #faces = new Map<string, TimerFace>();

  of(timer: Timer & { readonly id: string }, nowMs: number): Face {
    const face = this.#faces.get(timer.id) ?? new TimerFace();
    this.#faces.set(timer.id, face);
    return faceOf(timer, nowMs, face.show(timer, nowMs));
  }
}

/** What is shown of a timer at a time of the server's clock. */
export function faceOf(timer: Timer, nowMs: number, shown: ShownTimer = new TimerFace().show(timer, nowMs)): Face {
  const { phase, remainingMs, shownMs, seconds, label, round, rounds } = shown;
  const moving = phase === 'RUNNING' || phase === 'WAITING';
  const lengthMs = placeAtTime(timer, nowMs)?.interval.ms ?? remainingMs;
  const size = sizeOf(Math.max(lengthMs, shownMs));
  const toBoundary = Math.ceil(remainingMs / second);
  return {
    state: stateOf(timer, shown),
    figure: size === 'seconds' ? String(seconds) : elapsed(seconds * second),
    size,
    label,
    round,
    rounds,
    remainingMs,
    share: lengthMs > 0 ? Math.min(1, remainingMs / lengthMs) : 0,
    last: moving && toBoundary >= 1 && toBoundary <= lastSeconds ? toBoundary : 0,
    next: phase === 'DONE' || phase === 'STOPPED' ? undefined : nextOf(timer, nowMs, shown),
    moving,
  };
}

/** Time still goes by on it, so that what it shows will change. */
export function isMoving(timer: Timer, nowMs: number): boolean {
  return timer.rate > 0 && readingAt(timer, nowMs).phase !== 'DONE';
}

/** The one to show big: the first that runs, else the first that is not over, else the first. */
export function mainTimer<T extends Timer>(timers: readonly T[], nowMs: number): T | undefined {
  const over = (timer: T) => timer.phase === 'STOPPED' || readingAt(timer, nowMs).phase === 'DONE';
  return timers.find((timer) => isMoving(timer, nowMs)) ?? timers.find((timer) => !over(timer)) ?? timers[0];
}

function stateOf(timer: Timer, { phase, kind }: TimerReading): FaceState {
  if (phase === 'DONE') return 'done';
  if (phase === 'WAITING') return 'soon';
  if (phase === 'STOPPED') return 'stopped';
  if (phase === 'PAUSED') return timer.elapsedMs === 0 ? 'ready' : 'paused';
  return kind ? kinds[kind] : 'work';
}

function sizeOf(ms: number): FigureSize {
  return ms < 60 * second ? 'seconds' : ms < 3600 * second ? 'minutes' : 'hours';
}

function nextOf(timer: Timer, nowMs: number, { phase, remainingMs }: TimerReading): Next | undefined {
  const position = timer.elapsedMs + timer.rate * Math.max(0, nowMs - timer.anchorMs);
  const at = phase === 'WAITING' ? position : position + remainingMs;
  const { kind, label, remainingMs: ms } = readingAt({ ...timer, phase: 'PAUSED', rate: 0, elapsedMs: at }, nowMs);
  return kind ? { state: kinds[kind], label, ms } : undefined;
}
