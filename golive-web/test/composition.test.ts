import type { RemoteVideoTrack } from 'livekit-client';
import { describe, expect, test } from 'vitest';
import { emptyStage, type Performer, type Stage } from '../src/client/stage.js';
import { compose } from '../src/elements/composition.js';
import type { BoardSpotlight } from '../src/wire/types.js';

const track = (sid: string) => ({ sid }) as RemoteVideoTrack;
const [coachs, adas, screens] = [track('coach'), track('ada'), track('screen')];
const stage = (more: Partial<Stage> = {}): Stage => ({ ...emptyStage, onAir: true, video: coachs, ...more });
const performer = (participant: string, video: RemoteVideoTrack | undefined, cameraOn = true): Performer => ({ participant, name: participant, staff: false, self: false, cameraOn, microphoneOn: true, video });
const people = [performer('p_coach', coachs), performer('p_ada', adas)];
const on = (spotlight: Partial<BoardSpotlight>): BoardSpotlight => ({ kind: 'participant', startedAtMs: 1, ...spotlight });

describe('what is large', () => {
  test('is the coach as long as nothing else is said', () => {
    expect(compose(stage(), people, undefined)).toEqual({ of: 'coach', large: coachs, small: undefined, title: undefined });
  });

  test('is whoever the spotlight is on, and the coach is beside them', () => {
    expect(compose(stage(), people, on({ participant: 'p_ada' }))).toEqual({ of: 'person', large: adas, small: coachs, title: 'p_ada' });
    expect(compose(stage(), people, on({ participant: 'p_ada', title: 'Perfect form' })).title).toBe('Perfect form');
    expect(compose(stage({ screen: screens }), people, on({ participant: 'p_ada' })).large).toBe(adas);
  });

  test('is the coach when the spotlight is on the coach, though a screen be shared', () => {
    expect(compose(stage({ screen: screens }), people, on({ participant: 'p_coach' })).large).toBe(coachs);
  });

  test('stays the coach when the one in the spotlight can’t be seen', () => {
    expect(compose(stage(), people, on({ participant: 'p_gone' })).large).toBe(coachs);
    expect(compose(stage(), [performer('p_ada', adas, false)], on({ participant: 'p_ada' })).large).toBe(coachs);
    expect(compose(stage(), [performer('p_ada', undefined)], on({ participant: 'p_ada' })).large).toBe(coachs);
  });

  test('is the screen that the coach shares, with or without a spotlight', () => {
    expect(compose(stage({ screen: screens }), people, on({ kind: 'screen', title: 'Slides' }))).toEqual({ of: 'screen', large: screens, small: coachs, title: 'Slides' });
    expect(compose(stage({ screen: screens }), people, undefined)).toEqual({ of: 'screen', large: screens, small: coachs, title: undefined });
    expect(compose(stage(), people, on({ kind: 'screen' })).of).toBe('coach');
  });

  test('is not changed by a demo, which lies beside it', () => {
    expect(compose(stage(), people, on({ kind: 'demo-video', title: 'Squat', url: 'https://cdn.example/squat.mp4' }))).toEqual({ of: 'coach', large: coachs, small: undefined, title: undefined });
  });

  test('has no coach beside it whose camera is off', () => {
    expect(compose(stage({ screen: screens, cameraPaused: true }), people, undefined).small).toBeUndefined();
  });
});
