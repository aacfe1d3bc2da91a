import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Endpoint } from '../src/client/endpoint.js';
import { prefetchToken } from '../src/early.js';

const grant = {
  server_url: 'ws://x',
  participant_token: 't',
  golive: { pass: 'p', identity: 'i', role: 'athlete', session: { id: 's', state: 'live' } },
};

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://fit.example/join/s', origin: 'https://fit.example' });
  vi.stubGlobal('document', { querySelector: () => null, cookie: '' });
});

afterEach(() => vi.unstubAllGlobals());

function answering(): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(async () => new Response(JSON.stringify(grant)));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('a token asked for early is taken once, and asked for anew after that', async () => {
  const fetch = answering();
  prefetchToken({ session: 's', endpoint: '/golive/', tokenHeaders: () => ({ Authorization: 'mine' }) });
  const endpoint = new Endpoint('/golive');

  expect((await endpoint.token('s', false)).pass).toBe('p');
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch.mock.calls[0]![1]).toMatchObject({ headers: { Authorization: 'mine' } });
  await endpoint.token('s', false);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a token asked for early for another session, or as another person, is left alone', async () => {
  const fetch = answering();
  prefetchToken({ session: 's' });

  await new Endpoint('/golive').token('other', false);
  await new Endpoint('/golive').token('s', true);

  expect(fetch).toHaveBeenCalledTimes(3);
});

test('an early request that failed is met by whoever takes it', async () => {
  vi.stubGlobal('fetch', vi.fn(async () => Promise.reject(new TypeError('offline'))));
  prefetchToken({ session: 's' });

  await expect(new Endpoint('/golive').token('s', false)).rejects.toMatchObject({ kind: 'offline' });
});
