import { describe, expect, test } from 'vitest';
import { cuesOf } from '../src/elements/timer-cues.js';
import type { Interval, Timer } from '../src/timer/timer.js';

const second = 1_000;
const start = 1795359149448;
const interval = (kind: Interval['kind'], seconds: number): Interval => ({ kind, label: kind, ms: seconds * second });
const timer = (intervals: readonly Interval[], parts: Partial<Timer> = {}): Timer => ({
  plan: [{ rounds: 1, intervals }], phase: 'SCHEDULED', anchorMs: start, elapsedMs: 0, rate: 1, ...parts,
});

/** Seconds after the start, and what sounds. */
const heard = (of: Timer, from: number, until: number) => cuesOf(of, start + from * second, start + until * second).map(({ atMs, tone }) => [(atMs - start) / second, tone]);

describe('cues', () => {
  test('count the last three seconds, then say what begins', () => {
    expect(heard(timer([interval('PREP', 10), interval('WORK', 20), interval('REST', 10)]), 0, 60)).toEqual([
      [7, 'count'], [8, 'count'], [9, 'count'], [10, 'work'],
      [27, 'count'], [28, 'count'], [29, 'count'], [30, 'rest'],
      [37, 'count'], [38, 'count'], [39, 'count'], [40, 'end'],
    ]);
  });

  test('of a start that is ahead', () => {
    expect(heard(timer([interval('WORK', 20)]), -1.2, 5)).toEqual([[-1, 'count'], [0, 'work']]);
  });

  test('are those from now on, and before the horizon', () => {
    expect(heard(timer([interval('WORK', 20)]), 18, 20)).toEqual([[18, 'count'], [19, 'count']]);
    expect(heard(timer([interval('WORK', 20)]), 18.5, 20.1)).toEqual([[19, 'count'], [20, 'end']]);
  });

  test('of an interval that is shorter than the count do not reach into the one before', () => {
    expect(heard(timer([interval('WORK', 2), interval('REST', 1)]), 0, 10)).toEqual([[0, 'count'], [1, 'count'], [2, 'rest'], [3, 'end']]);
  });

  test('come later by what was added', () => {
    expect(heard(timer([interval('WORK', 20)], { added: { interval: 0, ms: 10 * second } }), 15, 40).at(-1)).toEqual([30, 'end']);
  });

  test('of a timer that stands, or is over, are none', () => {
    expect(heard(timer([interval('WORK', 20)], { phase: 'PAUSED', rate: 0, elapsedMs: 18 * second }), 0, 60)).toEqual([]);
    expect(heard(timer([interval('WORK', 20)]), 20, 60)).toEqual([]);
  });
});
