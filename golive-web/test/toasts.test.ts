import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoardNow } from '../src/board/board.js';
import { Toasts } from '../src/elements/toasts.js';
import { id } from './examples.js';

const me = 'p_ada';
const award = (number: number, participant: string, points = 50) => ({ id: id(number), participant, name: participant, points, reason: 'Perfect form' });
const board = (xp: number, awards: ReturnType<typeof award>[] = [], epoch = 1): BoardNow => ({
  epoch, rev: 1, board: { timers: [], reps: [], xp: { awards } }, own: { counts: [], xp, reasons: [] },
});

let toasts: Toasts;
const shown = () => toasts.now && [toasts.now.own ? 'own' : toasts.now.name, toasts.now.points];
const see = (...views: (BoardNow | undefined)[]) => views.forEach((view) => toasts.see(view, me));

beforeEach(() => {
  vi.useFakeTimers();
  toasts = new Toasts(() => undefined);
});

afterEach(() => {
  toasts.stop();
  vi.useRealTimers();
});

describe('points', () => {
  test('that were there before the page are no news', () => {
    see(undefined, board(65, [award(1, 'p_bo')]));

    expect(shown()).toBeUndefined();
  });

  test('of one’s own are shown as they rise', () => {
    see(board(65), board(75));

    expect(shown()).toEqual(['own', 10]);
  });

  test('that the coach gave to somebody are shown once', () => {
    see(board(0), board(0, [award(1, 'p_bo')]), board(0, [award(1, 'p_bo')]));
    expect(shown()).toEqual(['p_bo', 50]);
    vi.advanceTimersByTime(3_500);

    expect(shown()).toBeUndefined();
  });

  test('that the coach gave to oneself are not shown a second time when they are counted', () => {
    see(board(10), board(10, [award(1, me)]), board(65, [award(1, me)]));
    expect(shown()).toEqual(['own', 50]);
    vi.advanceTimersByTime(3_500);
    expect(shown()).toEqual(['own', 5]);
    vi.advanceTimersByTime(3_500);

    expect(shown()).toBeUndefined();
  });

  test('that come quickly are added up', () => {
    see(board(0), board(5), board(10), board(20), board(35));
    expect(shown()).toEqual(['own', 5]);
    vi.advanceTimersByTime(3_500);

    expect(shown()).toEqual(['own', 30]);
  });

  test('do not pile up', () => {
    see(board(0), ...[1, 2, 3, 4, 5, 6].map((number) => board(0, [award(number, `p_${number}`)])));
    vi.advanceTimersByTime(3 * 3_500);

    expect(shown()).toBeUndefined();
  });

  test('of another life of the board are no news', () => {
    see(board(65, [], 1), board(90, [award(1, 'p_bo')], 2));

    expect(shown()).toBeUndefined();
  });
});
