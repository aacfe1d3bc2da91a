import { describe, expect, test } from 'vitest';
import { serverProblemKinds } from '../src/client/error.js';
import { parseProblem, problemOf } from '../src/client/problem.js';

test.each(serverProblemKinds)('%s is read from its URN', (kind) => {
  expect(parseProblem(400, { type: `urn:golive:problem:${kind}` }).kind).toBe(kind);
});

test('title and detail come from the document', () => {
  const error = parseProblem(403, {
    type: 'urn:golive:problem:participant-refused',
    title: 'Participant refused',
    detail: 'This class is for members.',
  });

  expect(error).toMatchObject({ title: 'Participant refused', detail: 'This class is for members.', retryable: false });
});

test('only an unavailable LiveKit is worth another try, and says when', () => {
  const unavailable = parseProblem(503, { type: 'urn:golive:problem:livekit-unavailable' }, '3');
  const refused = parseProblem(502, { type: 'urn:golive:problem:livekit-refused' });

  expect(unavailable).toMatchObject({ retryable: true, retryAfterMs: 3000 });
  expect(refused).toMatchObject({ retryable: false, retryAfterMs: undefined });
});

describe('an answer that is no problem document is judged by its status', () => {
  test.each([
    [401, 'sign-in-required', false],
    [403, 'participant-refused', false],
    [404, 'session-unknown', false],
    [410, 'session-ended', false],
    [418, 'unexpected', false],
    [429, 'unexpected', true],
    [502, 'unexpected', true],
  ])('%i is %s', (status, kind, retryable) => {
    expect(parseProblem(status, undefined)).toMatchObject({ kind, retryable });
  });

  test.each([null, 'text', 7, [], { type: 5, title: {}, detail: 1 }, { type: 'urn:golive:problem:of-tomorrow' }])(
    'body %j does not break it',
    (body) => {
      expect(parseProblem(500, body)).toMatchObject({ kind: 'unexpected', detail: undefined });
    },
  );

  test('nor does an HTML page', async () => {
    const error = await problemOf(new Response('<html>Bad gateway</html>', { status: 502 }));

    expect(error).toMatchObject({ kind: 'unexpected', title: 'The server answered 502', retryable: true });
  });
});

test.each(['', 'soon', '-1', 'Wed, 21 Oct 2026 07:28:00 GMT'])('Retry-After %j is no number of seconds', (header) => {
  expect(parseProblem(503, {}, header).retryAfterMs).toBeUndefined();
});
