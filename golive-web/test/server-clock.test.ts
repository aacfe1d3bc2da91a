import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { estimate, together, type ClockSample } from '../src/client/clock-samples.js';
import { parseServerTime, ServerClock } from '../src/client/server-clock.js';
import { chance } from './seeded.js';

const aheadMs = 1_795_359_149_448;

describe('an estimate', () => {
  const sample = (askedMs: number, thereMs: number, backMs: number, offsetMs = aheadMs): ClockSample => {
    const receivedMs = askedMs + thereMs + offsetMs;
    return { askedMs, receivedMs, sentMs: receivedMs + 1, answeredMs: askedMs + thereMs + 1 + backMs };
  };

  test('of one sample is the middle of what is possible', () => {
    expect(estimate([sample(100, 10, 10)])).toEqual({ offsetMs: aheadMs + 0.5, errorMs: 10.5 });
  });

  test('takes the quickest way there and the quickest way back from wherever they are', () => {
    const found = estimate([sample(100, 2, 190), sample(900, 170, 3), sample(2000, 120, 80)]);

    expect(found?.errorMs).toBe(3);
    expect(Math.abs((found?.offsetMs ?? 0) - aheadMs)).toBeLessThanOrEqual(3);
  });

  test('is none of no samples, and none if a clock was set between them', () => {
    expect(estimate([])).toBeUndefined();
    expect(estimate([sample(100, 5, 5), sample(900, 5, 5, aheadMs + 2_000)])).toBeUndefined();
  });

  test('that is old keeps a new one from being worse, but not one that says otherwise', () => {
    const known = { offsetMs: 1_000, errorMs: 5 };

    expect(together(known, 0, { offsetMs: 7_000, errorMs: 6_500 })).toEqual(known);
    expect(together(known, 100_000, { offsetMs: 1_100, errorMs: 90 })).toEqual({ offsetMs: 1_017.5, errorMs: 7.5 });
    expect(together(known, 0, { offsetMs: 3_000, errorMs: 5 })).toEqual({ offsetMs: 3_000, errorMs: 5 });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('never lies farther off than it says (seed %i)', (seed) => {
    const random = chance(seed);
    for (let round = 0; round < 200; round++) {
      const samples = Array.from({ length: 1 + random.int(15) }, () => sample(random.int(10_000), random.int(400), random.int(400)));

      const found = estimate(samples);

      expect(Math.abs((found?.offsetMs ?? NaN) - aheadMs)).toBeLessThanOrEqual(found?.errorMs ?? NaN);
    }
  });
});

describe('the clock', () => {
  /** True time, of which steady clock, wall clock and server each make their own. */
  let asleepMs: number;
  let wallErrorMs: number;
  let serverErrorMs: number;
  let questions: number;
  let lost: boolean;
  /** How much longer every answer is on its way back. */
  let lateMs: number;
  /** Before this question the server's clock is set. */
  let setAt: number;

  const steady = () => performance.now() - asleepMs;
  const server = () => Math.floor(performance.now() + aheadMs + serverErrorMs);
  const after = (ms: number) => new Promise((go) => setTimeout(go, ms));

  beforeEach(() => {
    vi.useFakeTimers();
    asleepMs = wallErrorMs = serverErrorMs = questions = lateMs = 0;
    lost = false;
    setAt = 0;
  });
  afterEach(() => void vi.useRealTimers());

  function clockWith(seed: number, jitterMs: number): ServerClock {
    const random = chance(seed);
    return new ServerClock({
      steady,
      wall: () => performance.now() + aheadMs + wallErrorMs,
      random: () => random.int(1_000) / 1_000,
      ask: async () => {
        if (++questions === setAt) serverErrorMs = 2_000;
        await after(1 + random.int(jitterMs));
        if (lost) throw new Error('no answer');
        const receivedMs = server();
        await after(1 + random.int(jitterMs) + lateMs);
        return { receivedMs, sentMs: receivedMs };
      },
    });
  }

  const errorOf = (clock: ServerClock) => Math.abs(clock.now() - (performance.now() + aheadMs + serverErrorMs));

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('of a computer that is two seconds wrong is right soon, whatever the network does (seed %i)', async (seed) => {
    wallErrorMs = seed % 2 ? 2_000 : -2_000;
    const clock = clockWith(seed, 200);
    expect(errorOf(clock)).toBeGreaterThan(1_900);

    clock.start();
    await vi.advanceTimersByTimeAsync(30_000);

    expect(errorOf(clock)).toBeLessThan(15);
    expect(questions).toBeLessThanOrEqual(45);
    clock.stop();
  });

  test('asks five times where the network is quick, and not before the page has joined', async () => {
    const clock = clockWith(1, 5);
    clock.start();

    await vi.advanceTimersByTimeAsync(999);
    expect(questions).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(questions).toBe(5);
    clock.stop();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(questions).toBe(5);
  });

  test('makes a small error good without a jump', async () => {
    const clock = clockWith(3, 5);
    clock.start();
    await vi.advanceTimersByTimeAsync(10_000);
    serverErrorMs = 200;
    await vi.advanceTimersByTimeAsync(119_000 - 10_000);

    let before = clock.now();
    for (let step = 0; step < 900; step++) {
      await vi.advanceTimersByTimeAsync(100);
      const now = clock.now();
      expect(now - before).toBeGreaterThan(94);
      expect(now - before).toBeLessThan(106);
      before = now;
    }

    expect(errorOf(clock)).toBeLessThan(10);
    clock.stop();
  });

  test('is right again after the computer slept, before anybody could be asked', async () => {
    const clock = clockWith(4, 5);
    clock.start();
    await vi.advanceTimersByTimeAsync(10_000);
    lost = true;

    await vi.advanceTimersByTimeAsync(3_600_000);
    asleepMs = 3_600_000;

    expect(errorOf(clock)).toBeLessThan(10);
    expect(clock.sleeps).toBe(1);
    clock.stop();
  });

  test('asks again when the wall clock was set', async () => {
    const clock = clockWith(5, 5);
    clock.start();
    await vi.advanceTimersByTimeAsync(10_000);
    wallErrorMs = 3_600_000;
    clock.now();

    await vi.advanceTimersByTimeAsync(2_000);

    expect(errorOf(clock)).toBeLessThan(10);
    clock.stop();
  });

  test('says whole milliseconds, as messages must have them', () => {
    wallErrorMs = 0.4;

    expect(Number.isInteger(clockWith(9, 5).now())).toBe(true);
  });

  test('takes no drift of the wall clock for a sleep', async () => {
    const clock = clockWith(8, 5);
    clock.start();
    await vi.advanceTimersByTimeAsync(10_000);
    lost = true;

    for (let step = 0; step < 50; step++) {
      wallErrorMs += 100;
      clock.now();
    }

    expect(errorOf(clock)).toBeLessThan(10);
    expect(clock.sleeps).toBe(0);
    clock.stop();
  });

  test('goes by what the server says after its clock was set', async () => {
    setAt = 3;
    const clock = clockWith(7, 5);

    clock.start();
    await vi.advanceTimersByTimeAsync(30_000);

    expect(errorOf(clock)).toBeLessThan(10);
    clock.stop();
  });

  test('goes by a hint until it has asked, and goes on when nobody answers', async () => {
    lost = true;
    wallErrorMs = 60_000;
    const clock = clockWith(6, 5);
    clock.hint(server());
    clock.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(errorOf(clock)).toBeLessThan(2);

    lost = false;
    await vi.advanceTimersByTimeAsync(180_000);
    clock.hint(server() + 5_000);

    expect(errorOf(clock)).toBeLessThan(10);
    clock.stop();
  });

  test('a network that was away for a minute and is slow at first does not move it', async () => {
    const clock = clockWith(3, 10);
    clock.start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(Math.abs(clock.now() - server())).toBeLessThan(10);

    lateMs = 12_000;
    await vi.advanceTimersByTimeAsync(900_000);
    expect(questions).toBeGreaterThan(20);
    // Half of what two clocks may have drifted apart in a quarter of an hour, and not half of twelve seconds.
    expect(Math.abs(clock.now() - server())).toBeLessThan(100);
  });
});

test('a server without the time is an error', () => {
  expect(() => parseServerTime({ receivedMs: 1 })).toThrow("The server's answer has no sentMs");
  expect(() => parseServerTime(null)).toThrow("The server's answer has no time");
});
