import { describe, expect, test } from 'vitest';
import type { Attendance, AttendanceSegment } from '../src/client/attendance.js';
import { inside, onAirOf, stretches, type Stretch } from '../src/elements/attendance-time.js';

const air = { fromMs: 1_000, toMs: 2_000 };
const attendance: Attendance = { fromMs: 1_000, toMs: 2_000, asOfMs: 5_000, peak: 0, halfWay: 0, people: [] };

describe('the time on air', () => {
  test.each<[string, Partial<Attendance>, unknown]>([
    ['reaches from going live to the end', {}, air],
    ['reaches to now while it is live', { toMs: undefined }, { fromMs: 1_000, toMs: 5_000 }],
    ['is none where nobody went live', { fromMs: undefined, toMs: undefined }, undefined],
    ['is never empty', { toMs: 1_000 }, { fromMs: 1_000, toMs: 1_001 }],
  ])('%s', (_, parts, expected) => {
    expect(onAirOf({ ...attendance, ...parts })).toEqual(expected);
  });
});

describe('inside the time on air', () => {
  test.each<[string, AttendanceSegment[], AttendanceSegment[]]>([
    ['a segment is itself', [[1_200, 1_300]], [[1_200, 1_300]]],
    ['a segment is cut at both ends', [[0, 9_000]], [[1_000, 2_000]]],
    ['a segment before it is left out', [[0, 999]], []],
    ['a segment after it is left out', [[2_001, 9_000]], []],
    ['a moment at the start stays', [[500, 1_000]], [[1_000, 1_000]]],
    ['segments come in order', [[1_500, 1_600], [1_100, 1_200]], [[1_100, 1_200], [1_500, 1_600]]],
    ['segments that overlap are one', [[1_100, 1_400], [1_300, 1_500]], [[1_100, 1_500]]],
    ['segments that touch are one', [[1_100, 1_300], [1_300, 1_500]], [[1_100, 1_500]]],
    ['a segment within another adds nothing', [[1_100, 1_900], [1_300, 1_500]], [[1_100, 1_900]]],
    ['a segment that ends before it begins is left out', [[1_500, 1_400]], []],
  ])('%s', (_, segments, expected) => {
    expect(inside(segments, air)).toEqual(expected);
  });
});

describe('the picture', () => {
  test.each<[string, AttendanceSegment[], Stretch[]]>([
    ['is empty where nothing is proved', [], []],
    ['is full for the whole time', [[0, 9_000]], [{ start: 0, length: 1 }]],
    ['shows late', [[1_250, 2_000]], [{ start: 0.25, length: 0.75 }]],
    ['shows early', [[1_000, 1_500]], [{ start: 0, length: 0.5 }]],
    ['shows a gap', [[1_000, 1_250], [1_500, 2_000]], [{ start: 0, length: 0.25 }, { start: 0.5, length: 0.5 }]],
    ['shows a moment wide enough to be seen', [[1_500, 1_500]], [{ start: 0.5, length: 0.006 }]],
    ['shows a last moment without leaving the frame', [[2_000, 3_000]], [{ start: 0.994, length: 0.006 }]],
  ])('%s', (_, segments, expected) => {
    expect(stretches(segments, air)).toEqual(expected);
  });

  test('stays in its frame whatever the segments are', () => {
    const edges = [0, 999, 1_000, 1_001, 1_500, 1_999, 2_000, 2_001, 9_000];
    const segments = edges.flatMap((from) => edges.map((to): AttendanceSegment => [from, to]));

    for (const one of segments) {
      for (const other of segments) {
        for (const { start, length } of stretches([one, other], air)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        }
      }
    }
  });
});
