import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PageWakes } from '../src/client/page-wakes.js';

let page: EventTarget & { visibilityState?: 'visible' | 'hidden' };
let sleeps: number;
let told: number;
let wakes: PageWakes;

function turn(visibilityState: 'visible' | 'hidden'): void {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('document', page);
  sleeps = told = 0;
  wakes = new PageWakes(() => sleeps, () => told++);
  wakes.start();
});

afterEach(() => void vi.useRealTimers());

test('a computer that slept is noticed when the page is looked at again, once', () => {
  turn('hidden');
  sleeps++;
  expect(told).toBe(0);
  turn('visible');
  turn('hidden');
  turn('visible');

  expect(told).toBe(1);
});

test.each([[29_999, 0], [30_000, 1]])('hidden for %i ms it may have missed something %i times', (ms, times) => {
  turn('hidden');
  vi.advanceTimersByTime(ms);
  turn('visible');

  expect(told).toBe(times);
});

test('a page that came up out of sight is looked at for the first time', () => {
  wakes.stop();
  turn('hidden');
  wakes.start();
  vi.advanceTimersByTime(30_000);
  turn('visible');

  expect(told).toBe(1);
});

test('a page that has left the room, or slept before it came, has missed nothing', () => {
  sleeps++;
  wakes.stop();
  turn('visible');
  wakes.start();
  wakes.start();
  turn('visible');

  expect(told).toBe(0);
});
