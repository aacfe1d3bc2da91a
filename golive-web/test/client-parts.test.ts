import { expect, test } from 'vitest';
import { backoffMs } from '../src/client/backoff.js';
import { fills } from '../src/elements/picture-fit.js';
import { currentTexts, defaultTexts, setTexts } from '../src/elements/texts.js';

test('waiting doubles, is spread over its upper half and stops growing at 15 s', () => {
  expect([0, 1, 2, 3].map((attempt) => backoffMs(attempt, () => 1))).toEqual([500, 1000, 2000, 4000]);
  expect(backoffMs(1, () => 0)).toBe(500);
  expect(backoffMs(5_000, () => 1)).toBe(15_000);
});

test('a portrait picture fills a portrait phone; a landscape one is shown whole', () => {
  const phone = { width: 390, height: 844 };

  expect(fills('auto', { width: 720, height: 1280 }, phone)).toBe(true);
  expect(fills('auto', { width: 1280, height: 720 }, phone)).toBe(false);
  expect(fills('cover', { width: 1280, height: 720 }, phone)).toBe(true);
  expect(fills('auto', { width: 1280, height: 720 }, { width: 1280, height: 800 })).toBe(false);
});

test('replaced texts leave the others as they are', () => {
  setTexts({ goLive: 'Los geht’s' });

  expect(currentTexts().goLive).toBe('Los geht’s');
  expect(currentTexts().end).toBe(defaultTexts.end);
});

test('people are counted in words that fit', () => {
  expect(defaultTexts.watching(1)).toBe('1 person watching');
  expect(defaultTexts.watching(0)).toBe('0 people watching');
});
