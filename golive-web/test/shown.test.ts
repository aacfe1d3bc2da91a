import { describe, expect, test } from 'vitest';
import { TimerFace } from '../src/timer/shown.js';
import { readingAt, type Block, type Timer } from '../src/timer/timer.js';
import { chance } from './seeded.js';

const plan: readonly Block[] = [
  { rounds: 1, intervals: [{ kind: 'PREP', label: 'Get ready', ms: 10_000 }] },
  { rounds: 4, intervals: [{ kind: 'WORK', label: 'Work', ms: 20_000 }, { kind: 'REST', label: 'Rest', ms: 10_000 }] },
  { rounds: 1, intervals: [{ kind: 'WORK', label: 'For time', ms: 60_000, counting: 'UP' }] },
];
const start = 1_000_000;
const timer: Timer = { plan, phase: 'SCHEDULED', anchorMs: start, elapsedMs: 0, rate: 1 };
const inWork = start + 10_000;
const inForTime = start + 130_000;
const seconds = (face: TimerFace, of: Timer, ...times: number[]) => times.map((nowMs) => face.show(of, nowMs).seconds);

describe('whole seconds', () => {
  test('of a countdown begin with all of it and end with the last one', () => {
    expect(seconds(new TimerFace(), timer, inWork, inWork + 1, inWork + 999, inWork + 1_000, inWork + 19_000, inWork + 19_999, inWork + 20_000)).toEqual([20, 20, 20, 19, 1, 1, 10]);
  });

  test('of a count up begin with none', () => {
    expect(seconds(new TimerFace(), timer, inForTime, inForTime + 999, inForTime + 1_000, inForTime + 30_000, inForTime + 59_999)).toEqual([0, 0, 1, 30, 59]);
  });

  test('of a count up are right where as much is gone as is left', () => {
    const odd: Timer = { ...timer, plan: [{ rounds: 1, intervals: [{ kind: 'WORK', label: 'x', ms: 24_690, counting: 'UP' }] }] };

    expect(seconds(new TimerFace(), odd, start + 12_345)).toEqual([12]);
  });

  test('before the start count down to it, and after the end there are none', () => {
    expect(seconds(new TimerFace(), timer, start - 1_500, start - 1, start)).toEqual([2, 1, 10]);
    expect(new TimerFace().show(timer, start + 1_000_000)).toMatchObject({ phase: 'DONE', seconds: 0 });
  });
});

test('where the clock goes on, it is the reading', () => {
  const face = new TimerFace();
  for (let nowMs = start - 5_000; nowMs < start + 200_000; nowMs += 137) expect(face.show(timer, nowMs)).toMatchObject(readingAt(timer, nowMs));
});

describe('a clock that is put back', () => {
  test('does not add a second to a countdown, however far within the interval that is', () => {
    expect(seconds(new TimerFace(), timer, inWork + 15_000, inWork + 14_000, inWork + 5_000, inWork + 15_000, inWork + 16_000)).toEqual([5, 5, 5, 5, 4]);
  });

  test('takes none from a count up', () => {
    expect(seconds(new TimerFace(), timer, inForTime + 30_000, inForTime + 29_500, inForTime + 3_000, inForTime + 31_000)).toEqual([30, 30, 30, 31]);
  });

  test('does not put off the start', () => {
    expect(seconds(new TimerFace(), timer, start - 1_000, start - 3_000)).toEqual([1, 1]);
  });

  test('by a blink does not bring back the interval that was over', () => {
    const face = new TimerFace();
    face.show(timer, inWork + 20_100);

    expect(face.show(timer, inWork + 19_900)).toMatchObject({ kind: 'REST', seconds: 10 });
    expect(face.show(timer, inWork + 21_100)).toMatchObject({ kind: 'REST', seconds: 9 });
  });

  test('by a lot, from a computer that was minutes wrong, shows what is on', () => {
    const face = new TimerFace();
    expect(face.show(timer, start + 600_000).phase).toBe('DONE');

    expect(face.show(timer, inWork)).toMatchObject({ kind: 'WORK', seconds: 20 });
  });
});

describe('what is done to the timer shows at once', () => {
  const running: Timer = { ...timer, phase: 'RUNNING' };
  const later = inWork + 15_000;
  const longer = (interval: number, ms: number): Timer => ({ ...running, added: { interval, ms } });

  test.each<[string, Timer, Timer, number]>([
    ['time that is added', running, longer(1, 30_000), 35],
    ['more time that is added', longer(1, 5_000), longer(1, 6_000), 11],
    ['time that is added here, not later', longer(5, 9_000), longer(1, 9_000), 14],
    ['a later start', running, { ...running, anchorMs: start + 5_000 }, 10],
    ['less that had gone by', { ...running, elapsedMs: 3_000 }, running, 5],
    ['the interval from its beginning', running, { ...running, anchorMs: later, elapsedMs: 10_000 }, 20],
    ['a pause', running, { ...running, phase: 'PAUSED', rate: 0, anchorMs: inWork + 14_000, elapsedMs: 24_000 }, 6],
  ])('%s', (_, from, to, shown) => {
    const face = new TimerFace();
    face.show(from, later);

    expect(face.show(to, later).seconds).toBe(shown);
  });

  test('and the same timer, read anew, is the same', () => {
    const face = new TimerFace();
    face.show({ ...running, added: { interval: 1, ms: 5_000 } }, inWork + 15_000);

    expect(face.show(structuredClone({ ...running, added: { interval: 1, ms: 5_000 } }), inWork + 12_000).seconds).toBe(10);
  });
});

test('within an interval it goes one way, whatever becomes of the clock (200 timers)', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const by = chance(seed);
    const face = new TimerFace();
    const of: Timer = { ...timer, phase: by.one(['SCHEDULED', 'RUNNING'] as const), elapsedMs: by.int(2) * by.int(60_000), ...(by.int(2) ? { added: { interval: by.int(9), ms: 1 + by.int(9_000) } } : {}) };
    let nowMs = start - by.int(5_000);
    let last = face.show(of, nowMs);
    for (let step = 0; step < 150; step++) {
      nowMs += by.int(8) === 0 ? by.int(6_000) - 3_000 : by.int(900);
      const next = face.show(of, nowMs);
      const same = last.phase === next.phase && last.label === next.label && last.round === next.round;
      const up = next.label === 'For time';
      if (same && up) expect(next.seconds, `seed ${seed}`).toBeGreaterThanOrEqual(last.seconds);
      if (same && !up) expect(next.seconds, `seed ${seed}`).toBeLessThanOrEqual(last.seconds);
      last = next;
    }
  }
});
