import { describe, expect, test } from 'vitest';
import type { PersonAttendance } from '../src/client/attendance.js';
import { howLong, presence, rowsOf, stay } from '../src/elements/attendance-words.js';
import { defaultTexts as texts } from '../src/elements/texts.js';

const second = 1_000;
const minute = 60 * second;
const air = { fromMs: 1795359002000, toMs: 1795359002000 + 45 * minute };

function person(parts: Partial<PersonAttendance>): PersonAttendance {
  const presentMs = parts.presentMs ?? 0;
  return {
    participant: 'p', name: 'Ada', staff: false, here: false, firstInMs: 0, lastOutMs: 0,
    presentMs, presentUpperMs: presentMs, segments: [], grade: 'EXACT', ...parts,
  };
}

/** Stretches in minutes after going live. */
const present = (...segments: [number, number][]) =>
  person({ segments: segments.map(([from, to]) => [air.fromMs + from * minute, air.fromMs + to * minute]) });

test.each([
  [-1, '0 sec'],
  [0, '0 sec'],
  [999, '0 sec'],
  [59 * second, '59 sec'],
  [60 * second - 1, '59 sec'],
  [60 * second, '1 min'],
  [59 * minute + 59 * second, '59 min'],
  [60 * minute, '60 min'],
  [184 * minute, '184 min'],
])('%i ms are %s', (ms, words) => {
  expect(howLong(ms, texts)).toBe(words);
});

test.each([
  [38 * minute, 38 * minute, '38 min'],
  [38 * minute, 39 * minute - 1, '38 min'],
  [38 * minute, 39 * minute, '38–39 min'],
  [38 * minute + 59 * second, 42 * minute + 59 * second, '38–42 min'],
  [20 * second, 79 * second, '20 sec'],
  [20 * second, 80 * second, '0–1 min'],
])('between %i and %i ms of presence are %s', (presentMs, presentUpperMs, words) => {
  expect(presence(person({ presentMs, presentUpperMs }), texts)).toBe(words);
});

describe('rows', () => {
  const namesOf = (...people: PersonAttendance[]) =>
    rowsOf({ fromMs: 0, toMs: 1, asOfMs: 1, peak: 0, halfWay: 0, people }, texts, 'en').map(({ name }) => name);

  test('come by minutes, most first, then by name', () => {
    expect(
      namesOf(
        person({ name: 'Bo', presentMs: 5 * minute }),
        person({ name: 'Zoë', presentMs: 9 * minute + 1 }),
        person({ name: 'ada', presentMs: 5 * minute + 59 * second }),
        person({ name: 'Łukasz', presentMs: 9 * minute + 59 * second }),
        person({ name: 'Cy 10', presentMs: second }),
        person({ name: 'Cy 9', presentMs: second }),
      ),
    ).toEqual(['Łukasz', 'Zoë', 'ada', 'Bo', 'Cy 9', 'Cy 10']);
  });

  test('leave staff out', () => {
    expect(namesOf(person({ name: 'Kim', staff: true }), person({ name: 'Bo' }))).toEqual(['Bo']);
  });

  test('of people without a name have one', () => {
    expect(namesOf(person({ name: undefined }))).toEqual(['A participant']);
  });
});

describe('a picture in words', () => {
  test.each<[string, PersonAttendance]>([
    ['there from the start, stayed to the end', present([0, 45])],
    ['there from the start, stayed to the end', present([-5, 50])],
    ['there from the start, stayed to the end', present([0.9, 44.1])],
    ['joined 1 min after the start, left 1 min before the end', present([1, 44])],
    ['joined 3 min after the start, left 5 min before the end', present([3.5, 39.5])],
    ['there from the start, left and came back, stayed to the end', present([0, 10], [12, 45])],
    ['there from the start, left and came back 2 times, left 5 min before the end', present([0, 10], [12, 20], [21, 40])],
    ['there from the start, stayed to the end', present([0, 30], [20, 45])],
    ['joined 3 min after the start, still connected', { ...present([3, 30]), here: true }],
    ['we can’t tell when', present()],
    ['we can’t tell when', present([-5, -1], [46, 50])],
    ['still connected', { ...present(), here: true }],
  ])('%s', (words, someone) => {
    expect(stay(someone, air, texts)).toBe(words);
  });
});

test('people who leave are counted in words that fit', () => {
  expect(texts.leaving(1)).toBe('1 person is still leaving');
  expect(texts.leaving(2)).toBe('2 people are still leaving');
  expect(texts.cameBack(1)).toBe('left and came back');
});
