import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attendance, PersonAttendance } from '../src/client/attendance.js';
import { AttendanceWatch, leaving } from '../src/client/attendance-watch.js';
import { GoLiveError } from '../src/client/error.js';

const person = (here: boolean, staff = false): PersonAttendance => ({
  participant: 'p', name: 'Ada', staff, here, firstInMs: 0, lastOutMs: 1, presentMs: 1, presentUpperMs: 1, segments: [], grade: 'EXACT',
});
const there = (...people: PersonAttendance[]): Attendance => ({ fromMs: 0, toMs: 1, asOfMs: 2, peak: 1, halfWay: 1, people });
const offline = new GoLiveError({ kind: 'offline', title: 'no answer', retryable: true });
const refused = new GoLiveError({ kind: 'not-allowed', title: 'no' });

let asked: number;

/** Answers one after the other, and the last one for ever. */
function watchOf(...answers: (Attendance | GoLiveError)[]): AttendanceWatch {
  return new AttendanceWatch(async () => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    if (!answer || answer instanceof GoLiveError) throw answer;
    return answer;
  });
}

beforeEach(() => {
  asked = 0;
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => void vi.useRealTimers());

test('one answer is enough when everybody has left', async () => {
  const watch = watchOf(there(person(false)));
  watch.start();
  expect(watch.count.value).toEqual({ attendance: undefined, counting: true, error: undefined });
  await vi.advanceTimersByTimeAsync(600_000);

  expect(asked).toBe(1);
  expect(watch.count.value).toMatchObject({ counting: false, error: undefined });
});

test('whoever is still leaving is looked for until gone', async () => {
  const watch = watchOf(there(person(true)), there(person(true)), there(person(false)));
  watch.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.count.value.counting).toBe(true);
  await vi.advanceTimersByTimeAsync(600_000);

  expect(asked).toBe(3);
  expect(watch.count.value.counting).toBe(false);
});

test('staff who stay are not waited for', async () => {
  const watch = watchOf(there(person(true, true), person(false)));
  watch.start();
  await vi.advanceTimersByTimeAsync(600_000);

  expect(leaving(there(person(true, true), person(true)))).toBe(1);
  expect(asked).toBe(1);
});

test('the pauses grow, and after two minutes it rests', async () => {
  const times: number[] = [];
  const begun = Date.now();
  const watch = new AttendanceWatch(async () => {
    times.push(Date.now() - begun);
    return there(person(true));
  });
  watch.start();
  await vi.advanceTimersByTimeAsync(600_000);

  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  expect(pauses[0]).toBe(3_000);
  expect(pauses.every((pause, index) => pause >= (pauses[index - 1] ?? 0) && pause <= 12_000)).toBe(true);
  expect(times.at(-1)).toBeLessThanOrEqual(120_000);
  expect(watch.count.value).toMatchObject({ counting: false, error: undefined });
  expect(watch.count.value.attendance).toBeDefined();
});

describe('a failure', () => {
  test('that may pass is tried again before it is told', async () => {
    const watch = watchOf(offline, offline, there());
    watch.start();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(watch.count.value).toMatchObject({ counting: false, error: undefined, attendance: { peak: 1 } });
  });

  test('that goes on is told, and then waits for a person', async () => {
    const watch = watchOf(offline);
    watch.start();
    await vi.advanceTimersByTimeAsync(600_000);

    expect(asked).toBe(3);
    expect(watch.count.value).toEqual({ attendance: undefined, counting: false, error: offline });
  });

  test('that will not pass is told at once', async () => {
    const watch = watchOf(refused);
    watch.start();
    await vi.advanceTimersByTimeAsync(0);

    expect(watch.count.value.error).toBe(refused);
  });

  test('does not take back what is known', async () => {
    const watch = watchOf(there(person(true)), refused);
    watch.start();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(watch.count.value).toMatchObject({ attendance: { people: [{ name: 'Ada' }] }, counting: false, error: refused });
  });

  test('is forgotten by starting again', async () => {
    const watch = watchOf(refused, there());
    watch.start();
    await vi.advanceTimersByTimeAsync(0);
    watch.start();
    await vi.advanceTimersByTimeAsync(0);

    expect(watch.count.value).toMatchObject({ attendance: { peak: 1 }, counting: false, error: undefined });
  });
});

test('after stopping nothing is asked and nothing is told', async () => {
  const watch = watchOf(there(person(true)));
  watch.start();
  watch.stop();
  await vi.advanceTimersByTimeAsync(600_000);

  expect(asked).toBe(1);
  expect(watch.count.value.attendance).toBeUndefined();
});
