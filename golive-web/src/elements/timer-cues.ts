import { readingAt, type Timer } from '../timer/timer.js';

/** A short tone for each of the last three seconds, and one for what begins then. */
export type Tone = 'count' | 'work' | 'rest' | 'prep' | 'end';

export interface Cue {
  /** By the server's clock. */
  readonly atMs: number;
  readonly tone: Tone;
}

const second = 1000;
const tones = { PREP: 'prep', WORK: 'work', REST: 'rest', REST_LONG: 'rest' } as const;

/** The cues of a timer from one time on and before another, in their order. */
export function cuesOf(timer: Timer, fromMs: number, untilMs: number): readonly Cue[] {
  const cues: Cue[] = [];
  if (timer.rate === 0) return cues;
  for (let atMs = fromMs; atMs < untilMs; ) {
    const { phase, remainingMs } = readingAt(timer, atMs);
    if (phase === 'DONE') break;
    const overMs = atMs + remainingMs;
    for (const seconds of [3, 2, 1]) {
      const countMs = overMs - seconds * second;
      // What begins has its own tone, and a shorter interval is counted from where it begins.
      if (countMs > atMs || (countMs === atMs && atMs === fromMs)) cues.push({ atMs: countMs, tone: 'count' });
    }
    const { kind } = readingAt(timer, overMs);
    cues.push({ atMs: overMs, tone: kind ? tones[kind] : 'end' });
    atMs = overMs;
  }
  return cues.filter(({ atMs }) => atMs < untilMs);
}
