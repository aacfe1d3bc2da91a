import type { Attendance, AttendanceSegment } from '../client/attendance.js';

/** The time on air: what a row's picture is as wide as. */
export interface OnAir {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Where a stretch lies on the picture, in shares of its width. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Narrower than this nobody sees it: 20 seconds of an hour. */
const leastLength = 0.006;

/** Undefined where nobody went live. While it is live it reaches to now. */
export function onAirOf(attendance: Attendance): OnAir | undefined {
  const { fromMs, toMs = attendance.asOfMs } = attendance;
  return fromMs === undefined ? undefined : { fromMs, toMs: Math.max(toMs, fromMs + 1) };
}

/** What of the segments lies in the time on air: in order, and one where they touch. */
export function inside(segments: readonly AttendanceSegment[], air: OnAir): readonly AttendanceSegment[] {
  const within = segments
    .map(([fromMs, toMs]): AttendanceSegment => [Math.max(fromMs, air.fromMs), Math.min(toMs, air.toMs)])
    .filter(([fromMs, toMs]) => fromMs <= toMs)
    .sort(([one], [other]) => one - other);
  const joined: AttendanceSegment[] = [];
  for (const segment of within) {
    const last = joined.at(-1);
    if (last && segment[0] <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], segment[1])];
    else joined.push(segment);
  }
  return joined;
}

export function stretches(segments: readonly AttendanceSegment[], air: OnAir): readonly Stretch[] {
  const whole = air.toMs - air.fromMs;
  return inside(segments, air).map(([fromMs, toMs]) => {
    const length = Math.max(leastLength, (toMs - fromMs) / whole);
    return { start: Math.min((fromMs - air.fromMs) / whole, 1 - length), length };
  });
}
