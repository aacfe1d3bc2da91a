/** Closer than this is in step: nobody sees it. */
export const inStepMs = 150;
/** Up to here a little faster or slower catches up; further off, it jumps. */
const jumpFromMs = 700;
/** Caught up, once it was off. */
const caughtUpMs = 40;
const mostRate = 0.03;

/** Where everybody's video is at a time of the server's clock. */
export function demoPosition(startedAtMs: number, nowMs: number, durationMs: number, loop: boolean): number {
  const gone = Math.max(0, nowMs - startedAtMs);
  if (durationMs <= 0) return 0;
  return loop ? gone % durationMs : Math.min(gone, durationMs);
}

export interface Correction {
  readonly jumpToMs?: number;
  /** How fast to play from now on. */
  readonly rate: number;
}

/**
 * What brings a video in step again.
 *
 * @param rate how fast it plays now: what has begun to catch up does so to the end
 */
export function correction(atMs: number, wantedMs: number, durationMs: number, loop: boolean, rate: number): Correction {
  const off = loop ? aroundTheLoop(wantedMs - atMs, durationMs) : wantedMs - atMs;
  const far = Math.abs(off);
  if (far > jumpFromMs) return { jumpToMs: wantedMs, rate: 1 };
  if (far <= (rate === 1 ? inStepMs : caughtUpMs)) return { rate: 1 };
  return { rate: 1 + Math.sign(off) * mostRate };
}

/** From the end it is not far to the beginning. */
function aroundTheLoop(off: number, durationMs: number): number {
  if (off > durationMs / 2) return off - durationMs;
  return off < -durationMs / 2 ? off + durationMs : off;
}

/** Nothing else is ever played: an address comes from the board, and an element would take more than these. */
export function isPlayable(url: string | undefined): url is string {
  try {
    return url !== undefined && /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}
