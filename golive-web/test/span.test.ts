import { expect, test } from 'vitest';
import { day, elapsed, remaining, startTime } from '../src/elements/span.js';

test.each([
  [0, '0:00'],
  [999, '0:00'],
  [61_000, '1:01'],
  [3_599_999, '59:59'],
  [3_600_000, '1:00:00'],
  [37_329_000, '10:22:09'],
  [-5_000, '0:00'],
])('%i ms have passed: %s', (ms, text) => {
  expect(elapsed(ms)).toBe(text);
});

test.each([
  [1, '1 second'],
  [59_000, '59 seconds'],
  [60_000, '1 minute'],
  [61_000, '2 minutes'],
  [3 * 3_600_000, '3 hours'],
  [3 * 86_400_000, '3 days'],
])('%i ms to go: %s', (ms, text) => {
  expect(remaining(ms, 'en')).toBe(text);
});

test('a start today is a time, another day has its date', () => {
  const now = new Date(2026, 10, 22, 12).getTime();

  expect(startTime(new Date(2026, 10, 22, 18, 5).getTime(), now, 'en-GB')).toBe('18:05');
  expect(startTime(new Date(2026, 10, 24, 18, 5).getTime(), now, 'en-GB')).toContain('Tuesday 24 November');
});

test('a day has its year, for paper', () => {
  expect(day(new Date(2026, 10, 24, 18).getTime(), 'en-GB')).toBe('24 Nov 2026');
});
