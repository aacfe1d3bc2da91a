import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Access } from '../src/client/access.js';
import { Endpoint } from '../src/client/endpoint.js';

interface Call {
  readonly path: string;
  readonly init: RequestInit;
}

let calls: Call[];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const session = { id: 's', title: 'T', state: 'live' };
const grant = (role: string, pass = 'pass-1', passExpiresAtMs?: number) =>
  json({ server_url: 'ws://x', participant_token: 't', golive: { pass, passExpiresAtMs, identity: 'p', role, session, timeMs: Date.now() } });
const attendance = { asOfMs: 1, peak: 0, halfWay: 0, people: [] };
const over = () => json({ type: 'urn:golive:problem:session-ended' }, 410);
const expired = () => json({ type: 'urn:golive:problem:pass-not-valid' }, 401);

function accessWith(as: 'coach' | 'viewer' | 'preview', ...answers: (() => Response)[]): Access {
  const fetch = async (path: string, init: RequestInit = {}) => {
    calls.push({ path, init });
    const answer = answers.shift();
    if (!answer) throw new Error(`unexpected call ${path}`);
    return answer();
  };
  return new Access(new Endpoint('/golive/', fetch), 's', as);
}

beforeEach(() => {
  calls = [];
  vi.stubGlobal('location', new URL('https://host.example/class'));
  vi.stubGlobal('document', { cookie: 'XSRF-TOKEN=c', querySelector: () => null });
});

test('everyone who asks at the same time shares one token call', async () => {
  const access = accessWith('viewer', () => grant('athlete'));

  await Promise.all([access.grant(), access.grant()]);

  expect(calls.map(({ path }) => path)).toEqual(['/golive/token']);
  expect(calls[0]?.init).toMatchObject({
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'X-XSRF-TOKEN': 'c', 'Content-Type': 'application/json' },
    body: '{"room_name":"s"}',
  });
});

test('a coach who comes to watch is given a preview, so that the own broadcast stays', async () => {
  const access = accessWith('viewer', () => grant('coach'), () => grant('preview'));

  expect((await access.grant()).role).toBe('preview');
  expect(calls[1]?.init.body).toBe('{"room_name":"s","as":"preview"}');
});

test('a pass that is no longer valid is renewed once', async () => {
  const access = accessWith('viewer', () => grant('athlete'), expired, () => grant('athlete', 'pass-2'), () => json(session));

  expect((await access.session()).state).toBe('live');
  expect(calls[3]?.init.headers).toMatchObject({ Authorization: 'Bearer pass-2' });
});

test('a failed token call is asked again by the next one', async () => {
  const access = accessWith('viewer', () => json({}, 500), () => grant('athlete'));

  await expect(access.grant()).rejects.toMatchObject({ kind: 'unexpected', retryable: true });
  expect((await access.grant()).identity).toBe('p');
});

test('no answer at all is offline', async () => {
  const access = accessWith('viewer', () => {
    throw new TypeError('Failed to fetch');
  });

  await expect(access.grant()).rejects.toMatchObject({ kind: 'offline', retryable: true });
});

describe('attendance', () => {
  test('is asked for with the session pass', async () => {
    const access = accessWith('coach', () => grant('coach'), () => json(attendance));

    expect((await access.attendance()).people).toEqual([]);
    expect(calls[1]).toMatchObject({ path: '/golive/session/attendance', init: { method: 'GET', headers: { Authorization: 'Bearer pass-1' } } });
  });

  test('is told after the end by the pass the page holds, though there is no new token', async () => {
    const access = accessWith('coach', () => grant('coach'), over, () => json(attendance));
    await access.grant();
    access.forget();
    await expect(access.grant()).rejects.toMatchObject({ kind: 'session-ended' });

    expect((await access.attendance()).asOfMs).toBe(1);
    expect(calls[2]?.init.headers).toMatchObject({ Authorization: 'Bearer pass-1' });
  });

  test('costs no token call while the pass is valid', async () => {
    const access = accessWith('coach', () => grant('coach', 'pass-1', Date.now() + 1_000), () => json(attendance));
    await access.grant();

    await access.attendance();

    expect(calls.map(({ path }) => path)).toEqual(['/golive/token', '/golive/session/attendance']);
  });

  test.each<[string, number, (() => Response)[]]>([
    ['by its time', Date.now() - 1_000, [() => grant('coach', 'pass-2'), () => json(attendance)]],
    ['by the server’s word', Date.now() + 60_000, [expired, () => grant('coach', 'pass-2'), () => json(attendance)]],
  ])('is asked for with a new pass when the old one is over %s', async (_, expiresAtMs, answers) => {
    const access = accessWith('coach', () => grant('coach', 'pass-1', expiresAtMs), ...answers);
    await access.grant();
    access.forget();

    await access.attendance();

    expect(calls.at(-1)?.init.headers).toMatchObject({ Authorization: 'Bearer pass-2' });
  });

  test('without a valid pass and after the end is over too', async () => {
    const access = accessWith('coach', () => grant('coach'), expired, over);
    await access.grant();

    await expect(access.attendance()).rejects.toMatchObject({ kind: 'session-ended', retryable: false });
  });

  test('is not for everybody', async () => {
    const access = accessWith('viewer', () => grant('athlete'), () => json({ type: 'urn:golive:problem:not-allowed' }, 403));

    await expect(access.attendance()).rejects.toMatchObject({ kind: 'not-allowed', retryable: false });
  });
});

test('the board is asked for with the session pass', async () => {
  const board = { v: 1, epoch: 7, rev: 3, board: { timers: [], reps: [] }, own: { counts: [], xp: 0, reasons: [] } };
  const access = accessWith('viewer', () => grant('athlete'), () => json(board));

  expect(await access.board()).toMatchObject({ epoch: 7, rev: 3 });
  expect(calls[1]).toMatchObject({ path: '/golive/board', init: { method: 'GET', headers: { Authorization: 'Bearer pass-1' } } });
});

test('a board that is none is an error that asking again does not help', async () => {
  const access = accessWith('viewer', () => grant('athlete'), () => json({ v: 1 }));

  await expect(access.board()).rejects.toThrow();
});
