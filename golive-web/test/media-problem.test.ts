import { expect, test } from 'vitest';
import { browserFamily } from '../src/preflight/browser-family.js';
import { environmentProblem, mediaProblemOf, type MediaProblem } from '../src/preflight/media-problem.js';
import { loudness } from '../src/preflight/mic-meter.js';

const all = new Set<MediaDeviceKind>(['audioinput', 'videoinput']);

test.each<[string, MediaProblem, ReadonlySet<MediaDeviceKind>]>([
  ['NotAllowedError', 'blocked', all],
  ['SecurityError', 'blocked', all],
  ['NotReadableError', 'busy', all],
  ['AbortError', 'busy', all],
  ['NotFoundError', 'no-camera', new Set()],
  ['NotFoundError', 'no-camera', new Set<MediaDeviceKind>(['audioinput'])],
  ['NotFoundError', 'no-microphone', new Set<MediaDeviceKind>(['videoinput'])],
  ['TypeError', 'unexpected', all],
])('%s is %s', (name, problem, present) => {
  expect(mediaProblemOf({ name }, present)).toBe(problem);
});

test.each([undefined, null, 'text'])('%j thrown is unexpected', (thrown) => {
  expect(mediaProblemOf(thrown, all)).toBe('unexpected');
});

test('an insecure page is told apart from a browser without WebRTC', () => {
  const page = { isSecureContext: true, hasMediaDevices: true, hasPeerConnection: true };

  expect(environmentProblem(page)).toBeUndefined();
  expect(environmentProblem({ ...page, isSecureContext: false, hasMediaDevices: false })).toBe('insecure');
  expect(environmentProblem({ ...page, hasPeerConnection: false })).toBe('unsupported');
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36', 'chrome'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0', 'chrome'],
  ['Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15', 'safari'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) CriOS/150.0 Mobile Safari/604.1', 'ios'],
  ['Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/148.0', 'firefox'],
  ['curl/8', 'other'],
])('%s is %s', (userAgent, family) => {
  expect(browserFamily(userAgent)).toBe(family);
});

test('loudness is 0 in silence, 1 at full scale and in between for speech', () => {
  expect(loudness(new Float32Array(64))).toBe(0);
  expect(loudness(new Float32Array(64).fill(1))).toBe(1);
  expect(loudness(new Float32Array(64).fill(0.03))).toBeCloseTo(0.49, 1);
});
