import { beforeEach, expect, test, vi } from 'vitest';
import { Access } from '../src/client/access.js';
import { Endpoint } from '../src/client/endpoint.js';

interface Call {
  readonly path: string;
  readonly init: RequestInit;
}

let calls: Call[];

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const session = { id: 's', title: 'T', state: 'live' };
const grant = (role: string, pass = 'pass-1') =>
  json({ server_url: 'ws://x', participant_token: 't', golive: { pass, identity: 'p', role, session, timeMs: Date.now() } });

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
  const expired = () => json({ type: 'urn:golive:problem:pass-not-valid' }, 401);
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
