import { describe, expect, test } from 'vitest';
import { faceOf, isMoving, mainTimer } from '../src/elements/timer-face.js';
import type { Timer } from '../src/timer/timer.js';
import { chance } from './seeded.js';

const second = 1_000;
const start = 1795359149448;
const tabata: Timer['plan'] = [
  { rounds: 1, intervals: [{ kind: 'PREP', label: 'Get ready', ms: 10 * second }] },
  { rounds: 8, intervals: [{ kind: 'WORK', label: 'Work', ms: 20 * second }, { kind: 'REST', label: 'Rest', ms: 10 * second }] },
];
const forTime: Timer['plan'] = [{ rounds: 1, intervals: [{ kind: 'WORK', label: 'For time', ms: 1200 * second, counting: 'UP' }] }];

const running = (plan: Timer['plan'], parts: Partial<Timer> = {}): Timer => ({ plan, phase: 'SCHEDULED', anchorMs: start, elapsedMs: 0, rate: 1, ...parts });
const at = (seconds: number, timer = running(tabata)) => faceOf(timer, start + seconds * second);

describe('a face', () => {
  test.each([
    ['a second before the start', -1, { state: 'soon', figure: '1', moving: true }],
    ['at the start', 0, { state: 'prep', figure: '10', round: 1, rounds: 1, share: 1 }],
    ['in the last second of an interval', 9.2, { state: 'prep', figure: '1', last: 1 }],
    ['at a boundary', 10, { state: 'work', figure: '20', round: 1, rounds: 8, last: 0, share: 1 }],
    ['half-way', 20, { state: 'work', figure: '10', share: 0.5 }],
    ['three seconds before a boundary', 27, { state: 'work', figure: '3', last: 3 }],
    ['in a rest', 33.5, { state: 'rest', figure: '7', round: 1 }],
    ['after the end', 250, { state: 'done', moving: false, last: 0, next: undefined }],
  ])('%s', (_, seconds, face) => {
    expect(at(seconds)).toMatchObject(face);
  });

  test('that counts up begins at 0:00 and says the whole seconds that have gone by', () => {
    expect(at(0, running(forTime))).toMatchObject({ figure: '0:00', size: 'minutes', share: 1 });
    expect(at(65.9, running(forTime))).toMatchObject({ figure: '1:05' });
    expect(at(600, running(forTime)).share).toBeCloseTo(0.5);
  });

  test('of a timer that was set is ready, and of one that was stopped on its way is paused', () => {
    expect(at(0, running(tabata, { phase: 'PAUSED', rate: 0, anchorMs: 0 }))).toMatchObject({ state: 'ready', figure: '10', moving: false, last: 0 });
    expect(at(0, running(tabata, { phase: 'PAUSED', rate: 0, elapsedMs: 29 * second }))).toMatchObject({ state: 'paused', figure: '1', last: 0 });
    expect(at(0, running(tabata, { phase: 'STOPPED', rate: 0, elapsedMs: 12 * second })).state).toBe('stopped');
  });

  test('knows what comes next', () => {
    expect(at(-1).next).toEqual({ state: 'prep', label: 'Get ready', ms: 10 * second });
    expect(at(12).next).toEqual({ state: 'rest', label: 'Rest', ms: 10 * second });
    expect(at(245).next).toBeUndefined();
  });

  test('takes what was added into its share', () => {
    expect(at(10, running(tabata, { added: { interval: 1, ms: 10 * second } }))).toMatchObject({ figure: '30', share: 1 });
  });

  test('never has a share below nothing or above all', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { share } = faceOf(running(tabata), start + chance(seed).int(300 * second) - 5 * second);

      expect(share >= 0 && share <= 1, `seed ${seed}`).toBe(true);
    }
  });
});

test('the first timer that runs is the big one, else the first that is not over, else the first', () => {
  const over = { id: 'over', ...running(tabata, { anchorMs: 0 }) };
  const ready = { id: 'ready', ...running(tabata, { phase: 'PAUSED', rate: 0 }) };
  const on = { id: 'on', ...running(tabata) };

  expect(mainTimer([over, ready, on], start)?.id).toBe('on');
  expect(mainTimer([over, ready], start)?.id).toBe('ready');
  expect(mainTimer([over], start)?.id).toBe('over');
  expect(mainTimer([], start)).toBeUndefined();
  expect([over, ready, on].map((timer) => isMoving(timer, start))).toEqual([false, false, true]);
});
