import { describe, expect, test } from 'vitest';
import { parseAttendance } from '../src/client/attendance.js';

const person: Record<string, unknown> = {
  participant: 'p_5gq0',
  name: 'Ada',
  staff: false,
  here: false,
  firstInMs: 1795359010250,
  lastOutMs: 1795361700000,
  presentMs: 2689750,
  presentUpperMs: 2689750,
  segments: [[1795359010250, 1795361700000]],
  grade: 'EXACT',
};
const answer: Record<string, unknown> = {
  fromMs: 1795359002000,
  toMs: 1795361702000,
  asOfMs: 1795361705123,
  peak: 12,
  halfWay: 11,
  people: [person],
};

const withField = (field: string, value: unknown) => ({ ...answer, [field]: value });
const withPerson = (field: string, value: unknown) => ({ ...answer, people: [{ ...person, [field]: value }] });
const personOf = (body: unknown) => parseAttendance(body).people[0];

test('the answer of the reference is read whole', () => {
  expect(parseAttendance(answer)).toEqual(answer);
});

test('unknown fields are ignored', () => {
  expect(parseAttendance({ ...withPerson('seat', 7), version: 2 })).toEqual(answer);
});

test('nobody is a list without people', () => {
  expect(parseAttendance(withField('people', [])).people).toEqual([]);
});

describe.each(['fromMs', 'toMs'])('%s', (field) => {
  test.each([undefined, null, '1795359002000', NaN, {}])('that is %j means: not yet', (value) => {
    expect(parseAttendance(withField(field, value))).toEqual(withField(field, undefined));
  });
});

describe.each(['asOfMs', 'peak', 'halfWay', 'people'])('%s', (field) => {
  test.each([undefined, null, '12', true, {}])('that is %j is an error that names it', (value) => {
    expect(() => parseAttendance(withField(field, value))).toThrow(`The server's answer has no ${field}`);
  });
});

describe('a person’s name', () => {
  test.each([undefined, null, '', 7, {}])('that is %j is none', (name) => {
    expect(personOf(withPerson('name', name))).toEqual({ ...person, name: undefined });
  });
});

describe.each(['participant', 'staff', 'here', 'firstInMs', 'lastOutMs', 'presentMs', 'presentUpperMs', 'segments'])('a person’s %s', (field) => {
  test.each([undefined, null, '', {}])('that is %j is an error that names it', (value) => {
    expect(() => parseAttendance(withPerson(field, value))).toThrow(`The server's answer has no ${field}`);
  });
});

describe('a segment', () => {
  test.each([undefined, null, 7, [], [1], [1, null], ['1', '2'], { from: 1, to: 2 }])('that is %j is an error that names it', (segment) => {
    expect(() => parseAttendance(withPerson('segments', [segment]))).toThrow("The server's answer has no segment");
  });

  test('of tomorrow may tell more', () => {
    expect(personOf(withPerson('segments', [[1, 2, 'phone']]))?.segments).toEqual([[1, 2]]);
  });
});

describe('a grade', () => {
  test.each(['EXACT', 'BOUNDED', 'ESTIMATED'])('%s is read', (grade) => {
    expect(personOf(withPerson('grade', grade))?.grade).toBe(grade);
  });

  test.each([undefined, null, 'exact', 'CERTIFIED', 1])('that is %j says least', (grade) => {
    expect(personOf(withPerson('grade', grade))?.grade).toBe('ESTIMATED');
  });
});

test('what is possible is never less than what is proved', () => {
  expect(personOf(withPerson('presentUpperMs', 1))?.presentUpperMs).toBe(2689750);
});

test.each([undefined, null, 'x', 7, withField('people', [null]), withField('people', ['p_5'])])('%j is no attendance', (body) => {
  expect(() => parseAttendance(body)).toThrow(/The server's answer has no/);
});
