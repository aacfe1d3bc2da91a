import { describe, expect, test } from 'vitest';
import { GoLiveError } from '../src/client/error.js';
import { atRest, next, phaseOf, type Happening, type Phase } from '../src/client/phase.js';

const is = (type: Exclude<Happening['type'], 'session' | 'coach' | 'failed'>): Happening => ({ type });
const session = (state: 'planned' | 'live' | 'wrapping' | 'ended'): Happening => ({ type: 'session', state });
const coach = (onAir: boolean): Happening => ({ type: 'coach', onAir });
const failed = (kind: 'offline' | 'session-ended'): Happening => ({
  type: 'failed',
  error: new GoLiveError({ kind, title: kind, retryable: kind === 'offline' }),
});
const inRoom = [is('joining'), session('live'), is('joined'), coach(true)];
const onStage = [is('preparing'), session('planned'), is('prepared'), is('joining'), session('live'), is('published')];

function phaseAfter(as: 'coach' | 'viewer', happenings: Happening[]): Phase {
  return phaseOf(happenings.reduce(next, atRest(as)));
}

describe('a viewer', () => {
  test.each<[string, Phase, Happening[]]>([
    ['is idle before anything', 'idle', []],
    ['loads on the way in', 'loading', [is('joining')]],
    ['loads until the room is joined, even when the session is live', 'loading', [is('joining'), session('live')]],
    ['waits for a coach who is not live', 'waiting', [is('joining'), session('planned'), is('joined')]],
    ['sees the coach as soon as there is something to see', 'live', [is('joining'), session('planned'), is('joined'), coach(true)]],
    ['of a live session is told that the coach comes back', 'interrupted', [...inRoom, coach(false)]],
    ['ends when the class wraps up', 'ended', [...inRoom, session('wrapping')]],
    ['stays ended from wrapping up to over', 'ended', [...inRoom, session('wrapping'), session('ended')]],
    ['is reconnecting when the room is lost', 'reconnecting', [...inRoom, is('link-lost')]],
    ['is live again after it', 'live', [...inRoom, is('link-lost'), is('link-restored')]],
    ['is live again after a whole new join', 'live', [...inRoom, is('link-lost'), is('joined')]],
    ['is not thrown back by a restored link that was not lost', 'loading', [is('joining'), is('link-restored')]],
    ['ends with the session', 'ended', [...inRoom, session('ended')]],
    ['stays ended when an older answer arrives late', 'ended', [...inRoom, session('ended'), session('live')]],
    ['stays ended when the room goes too', 'ended', [...inRoom, session('ended'), is('link-lost')]],
    ['is elsewhere when replaced', 'elsewhere', [...inRoom, is('replaced')]],
    ['leaves elsewhere by joining again', 'loading', [...inRoom, is('replaced'), is('joining')]],
    ['fails', 'failed', [is('joining'), failed('offline')]],
    ['recovers from a failure by itself', 'waiting', [is('joining'), failed('offline'), is('joined')]],
    ['takes a session that is over for an end, not for a failure', 'ended', [is('joining'), failed('session-ended')]],
    ['is idle after leaving', 'idle', [...inRoom, is('left')]],
  ])('%s', (_, phase, happenings) => {
    expect(phaseAfter('viewer', happenings)).toBe(phase);
  });
});

describe('a coach', () => {
  test.each<[string, Phase, Happening[]]>([
    ['loads while preparing', 'loading', [is('preparing')]],
    ['is ready when prepared', 'ready', [is('preparing'), session('planned'), is('prepared')]],
    ['is ready, not live, after a reload in a live session', 'ready', [is('preparing'), session('live'), is('prepared')]],
    ['is starting after the tap', 'starting', [is('preparing'), is('prepared'), is('joining')]],
    ['is not live before everything is published', 'starting', [is('prepared'), is('joining'), session('live'), is('joined')]],
    ['is live when published', 'live', onStage],
    ['is reconnecting when the room is lost', 'reconnecting', [...onStage, is('link-lost')]],
    ['is live when published again', 'live', [...onStage, is('link-lost'), is('published')]],
    ['fails when going live fails', 'failed', [is('prepared'), is('joining'), failed('offline')]],
    ['starts again after that', 'starting', [is('prepared'), is('joining'), failed('offline'), is('joining')]],
    ['ends', 'ended', [...onStage, session('ended')]],
    ['is elsewhere when replaced', 'elsewhere', [...onStage, is('replaced')]],
    ['prepares again after elsewhere', 'loading', [...onStage, is('replaced'), is('preparing')]],
  ])('%s', (_, phase, happenings) => {
    expect(phaseAfter('coach', happenings)).toBe(phase);
  });
});
