import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingAt, type Block, type Timer, type TimerReading } from '../src/timer/timer.js';
import { chance } from './seeded.js';

interface Table {
  readonly plans: Record<string, { readonly blocks: readonly Block[] }>;
  readonly cases: readonly { readonly note: string; readonly plan: string; readonly timer: Omit<Timer, 'plan'>; readonly readings: readonly (TimerReading & { readonly nowMs: number })[] }[];
}

const { plans, cases }: Table = JSON.parse(readFileSync(new URL('../../wire/timer/readings.json', import.meta.url), 'utf8'));
const plan = (name: string) => plans[name]?.blocks ?? [];

describe('the shared table', () => {
  test('has many cases', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  test.each(cases.map((each) => [each.note, each] as const))('%s', (_, { plan: name, timer, readings }) => {
    const shown = readings.map(({ nowMs }) => ({ nowMs, ...readingAt({ plan: plan(name), ...timer }, nowMs) }));

    expect(shown).toEqual(readings);
  });
});

test('a shown countdown goes down, from boundary to boundary, through all of it', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const by = chance(seed);
    const name = by.one(Object.keys(plans).filter((each) => each !== 'a-day-on-the-second'));
    const timer: Timer = { plan: plan(name), phase: 'RUNNING', anchorMs: 1_000, elapsedMs: by.int(200_000), rate: 1, ...(by.int(2) ? { added: { interval: 0, ms: 1 + by.int(90_000) } } : {}) };
    for (let nowMs = 1_000, on = readingAt(timer, nowMs); on.phase !== 'DONE'; on = readingAt(timer, nowMs)) {
      const into = by.int(on.remainingMs);

      expect(readingAt(timer, nowMs + into), `seed ${seed}`).toMatchObject({ kind: on.kind, round: on.round, label: on.label, remainingMs: on.remainingMs - into });
      nowMs += on.remainingMs;
    }
  }
});

test('a plan with nothing in it is over', () => {
  expect(readingAt({ plan: [], phase: 'RUNNING', anchorMs: 0, elapsedMs: 0, rate: 1 }, 0).phase).toBe('DONE');
});
