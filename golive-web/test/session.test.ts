import { describe, expect, test } from 'vitest';
import { parseRoomMetadata } from '../src/client/room-metadata.js';
import { mayBroadcast, parseGrant, parseSession } from '../src/client/session.js';
import { tokenExpiresAtMs } from '../src/client/token-expiry.js';

const answer = {
  server_url: 'wss://live.example.com',
  participant_token: 'eyJ',
  golive: {
    pass: 'eyJp',
    passExpiresAtMs: 1795362749448,
    identity: 'p_5',
    name: 'Ada',
    role: 'athlete',
    session: { id: 'tuesday-hiit', title: 'Tuesday HIIT', state: 'live', startsAtMs: 1, endsAtMs: 2, sinceMs: 3, coach: 'p_9' },
    timeMs: 1795359149448,
  },
};

test('the token answer of the reference is read whole', () => {
  expect(parseGrant(answer)).toMatchObject({
    serverUrl: 'wss://live.example.com',
    token: 'eyJ',
    pass: 'eyJp',
    identity: 'p_5',
    role: 'athlete',
    session: { id: 'tuesday-hiit', state: 'live', coach: 'p_9' },
    serverTimeMs: 1795359149448,
  });
});

describe('a board in the token answer', () => {
  const board = { v: 1, epoch: 7, rev: 3, board: { timers: [], reps: [] }, own: { counts: [], xp: 0, reasons: [] } };
  const read = (value: unknown) => parseGrant({ ...answer, golive: { ...answer.golive, board: value } });

  test('is read', () => {
    expect(read(board).board).toMatchObject({ epoch: 7, rev: 3 });
  });

  test.each([undefined, null, 'x', { ...board, v: 2 }, { ...board, board: {} }])('that is %j is none, and keeps nobody out', (value) => {
    expect(read(value)).toMatchObject({ token: 'eyJ' });
    expect(read(value).board).toBeUndefined();
  });
});

test('a role of tomorrow may do least', () => {
  const grant = parseGrant({ ...answer, golive: { ...answer.golive, role: 'owner' } });

  expect(grant.role).toBe('guest');
  expect(mayBroadcast(grant.role)).toBe(false);
});

test.each(['title', 'startsAtMs', 'endsAtMs', 'sinceMs', 'coach', 'state'])('a session without %s, or with null, is read', (field) => {
  const session: Record<string, unknown> = { ...answer.golive.session };
  session[field] = null;
  expect(parseSession(session).id).toBe('tuesday-hiit');
  delete session[field];
  expect(parseSession(session).id).toBe('tuesday-hiit');
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['no golive part', { ...answer, golive: undefined }],
  ['an empty token', { ...answer, participant_token: '' }],
  ['a session without id', { ...answer, golive: { ...answer.golive, session: {} } }],
])('an answer with %s is an error that names it', (_, body) => {
  expect(() => parseGrant(body)).toThrow(/The server's answer has no/);
});

describe('room metadata', () => {
  test('of version 1 is read', () => {
    const text = '{"v":1,"sessionId":"s","epoch":1,"rev":0,"coach":"p_9"}';
    expect(parseRoomMetadata(text)).toEqual({ sessionId: 's', epoch: 1, rev: 0, coach: 'p_9' });
  });

  test.each([undefined, '', 'x', 'null', '{"v":2,"sessionId":"s","epoch":1,"rev":0}', '{"v":1}'])('%j is none', (text) => {
    expect(parseRoomMetadata(text)).toBeUndefined();
  });
});

test('the end of a token is read without its signature, and anything else never ends', () => {
  const jwt = `x.${btoa(JSON.stringify({ exp: 1795362749 }))}.y`;

  expect(tokenExpiresAtMs(jwt)).toBe(1795362749000);
  expect(tokenExpiresAtMs('opaque')).toBe(Infinity);
});
