import { expect, test } from 'vitest';
import { Cell } from '../src/client/observable.js';

test('a subscriber hears the value of now and every later one', () => {
  const cell = new Cell(1);
  const heard: number[] = [];

  cell.subscribe((value) => heard.push(value));
  cell.set(2);

  expect(heard).toEqual([1, 2]);
  expect(cell.value).toBe(2);
});

test('an identical value tells nobody', () => {
  const cell = new Cell('same');
  const heard: string[] = [];
  cell.subscribe((value) => heard.push(value));

  cell.set('same');

  expect(heard).toEqual(['same']);
});

test('an ended subscription is silent, and the others go on', () => {
  const cell = new Cell(1);
  const ended: number[] = [];
  const kept: number[] = [];
  const end = cell.subscribe((value) => ended.push(value));
  cell.subscribe((value) => kept.push(value));

  end();
  cell.set(2);

  expect(ended).toEqual([1]);
  expect(kept).toEqual([1, 2]);
});

test('one listener subscribed twice ends once for each subscription', () => {
  const cell = new Cell(1);
  const heard: number[] = [];
  const listener = (value: number) => void heard.push(value);
  const end = cell.subscribe(listener);
  cell.subscribe(listener);

  end();
  cell.set(2);

  expect(heard).toEqual([1, 1, 2]);
});
