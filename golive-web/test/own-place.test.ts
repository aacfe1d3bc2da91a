import { expect, test } from 'vitest';
import { ownRow } from '../src/elements/own-place.js';

const rows = [{ rank: 1, name: 'Ada', value: 51 }, { rank: 2, name: 'Ben', value: 40 }, { rank: 3, name: 'Cleo', value: 35 }];

test('one’s own row is the one that says the same', () => {
  expect(ownRow(rows, { name: 'Ben', rank: 2, value: 40 })).toBe(1);
});

test('figures of a second ago do not put anybody on the list twice', () => {
  expect(ownRow(rows, { name: 'Ada', rank: 1, value: 50 })).toBe(0);
  expect(ownRow(rows, { name: 'Cleo', rank: 2, value: 39 })).toBe(2);
});

test('a namesake among the first is somebody else', () => {
  expect(ownRow(rows, { name: 'Ada', rank: 20, value: 3 })).toBe(-1);
  expect(ownRow([...rows, { rank: 4, name: 'Ada', value: 30 }], { name: 'Ada', rank: 3, value: 34 })).toBe(-1);
  expect(ownRow(rows, { name: 'Ada' })).toBe(-1);
  expect(ownRow([], { name: 'Ada', rank: 1, value: 1 })).toBe(-1);
});
