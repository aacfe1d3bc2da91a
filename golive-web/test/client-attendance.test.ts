import { beforeEach, expect, test, vi } from 'vitest';
import { GoLiveClient } from '../src/client/client.js';

const session = { id: 's', title: 'T', state: 'live' };
const grant = { server_url: 'ws://x', participant_token: 't', golive: { pass: 'pass-1', identity: 'p', role: 'coach', session, timeMs: Date.now() } };
const attendance = { asOfMs: 1, peak: 3, halfWay: 2, people: [] };

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://host.example/class'));
  vi.stubGlobal('document', { cookie: '', querySelector: () => null });
  vi.stubGlobal('navigator', { userAgent: '' });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

test('a coach who has ended the class is told who was there', async () => {
  let over = false;
  const coach = new GoLiveClient({
    session: 's',
    as: 'coach',
    fetch: async (path) => {
      if (path === '/golive/session/attendance') return Response.json(attendance);
      if (path === '/golive/token' && over) return Response.json({ type: 'urn:golive:problem:session-ended' }, { status: 410 });
      if (path === '/golive/token') return Response.json(grant);
      over = true;
      return Response.json({ ...session, state: 'ended' });
    },
  });
  await coach.end();

  expect(coach.phase.value).toBe('ended');
  expect(await coach.attendance()).toMatchObject({ peak: 3, halfWay: 2, people: [] });
});
