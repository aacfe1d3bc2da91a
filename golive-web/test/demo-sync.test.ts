import { describe, expect, test } from 'vitest';
import { correction, demoPosition, isPlayable } from '../src/elements/demo-sync.js';
import { chance } from './seeded.js';

const start = 1795359149448;
const length = 6_000;

test.each([
  [-500, true, 0],
  [0, true, 0],
  [2_500, true, 2_500],
  [6_000, true, 0],
  [20_000, true, 2_000],
  [2_500, false, 2_500],
  [20_000, false, 6_000],
])('%i ms after its start, with loop %s, a demo is at %i', (afterMs, loop, position) => {
  expect(demoPosition(start, start + afterMs, length, loop)).toBe(position);
});

test('a demo whose length nobody knows yet is at its beginning', () => {
  expect(demoPosition(start, start + 500, 0, true)).toBe(0);
});

describe('a demo', () => {
  test.each([
    ['in step is left alone', 1_000, 1_150, 1, { rate: 1 }],
    ['a little late plays faster', 1_000, 1_151, 1, { rate: 1.03 }],
    ['a little early plays slower', 1_400, 1_000, 1, { rate: 0.97 }],
    ['that has begun to catch up does so to the end', 1_000, 1_100, 1.03, { rate: 1.03 }],
    ['that has caught up plays as it should', 1_000, 1_030, 1.03, { rate: 1 }],
    ['far off jumps', 1_000, 3_000, 1, { jumpToMs: 3_000, rate: 1 }],
    ['that is about to begin again is near its beginning', 5_950, 50, 1, { rate: 1 }],
    ['that has begun again too early is near its end', 100, 5_800, 1, { rate: 0.97 }],
  ])('%s', (_, atMs, wantedMs, rate, expected) => {
    expect(correction(atMs, wantedMs, length, true, rate)).toEqual(expected);
  });

  test('without a loop has no way round', () => {
    expect(correction(5_950, 50, length, false, 1)).toEqual({ jumpToMs: 50, rate: 1 });
  });

  test('is brought in step from wherever it is, and stays there', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const by = chance(seed);
      let position = by.int(length);
      let rate = 1;
      let now = start + by.int(100_000);
      for (let step = 0; step < 80; step++) {
        const fix = correction(position, demoPosition(start, now, length, true), length, true, rate);
        position = fix.jumpToMs ?? position;
        rate = fix.rate;
        now += 500;
        position = (position + 500 * rate) % length;
      }
      const off = Math.abs(position - demoPosition(start, now, length, true));

      expect(Math.min(off, length - off), `seed ${seed}`).toBeLessThanOrEqual(150);
    }
  });
});

test.each([
  ['https://cdn.example.org/squat.mp4', true],
  ['http://localhost:8080/squat.mp4', true],
  ['javascript:alert(1)', false],
  ['data:video/mp4;base64,AAAA', false],
  ['blob:https://example.org/1', false],
  ['/squat.mp4', false],
  [undefined, false],
])('%s may be played: %s', (url, playable) => {
  expect(isPlayable(url)).toBe(playable);
});
