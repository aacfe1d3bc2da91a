import { describe, expect, test, vi } from 'vitest';
import { Moderation } from '../src/moderation/moderation.js';
import { stillMuted, withAct, type ModerationState } from '../src/moderation/moderation-state.js';
import type { Answer } from '../src/relay/answers.js';
import type { Command, ModerationAct, ModerationEvent } from '../src/wire/types.js';
import { at, id, kim } from './examples.js';
import { chance } from './seeded.js';

const empty: ModerationState = { muted: [], banned: [], acts: [] };
const act = (number: number, what: ModerationAct, participant = 'p_bo', more: object = {}) =>
  ({ v: 1, id: id(number), type: `moderation.${what}`, at: at + number, from: kim, body: { participant, name: 'Bo', reason: 'spam', ...more } }) as ModerationEvent;
const fold = (events: readonly ModerationEvent[]) => events.reduce(withAct, empty);
const who = (people: readonly { participant: string }[]) => people.map(({ participant }) => participant);

test('a mute is undone by an unmute, a ban by an unban', () => {
  expect(who(fold([act(1, 'muted'), act(2, 'banned')]).muted)).toEqual(['p_bo']);
  expect(who(fold([act(1, 'muted'), act(2, 'banned')]).banned)).toEqual(['p_bo']);
  expect(fold([act(1, 'muted'), act(2, 'banned'), act(3, 'unmuted'), act(4, 'unbanned')])).toMatchObject({ muted: [], banned: [] });
});

test('who did it, to whom, why and until when is told', () => {
  expect(fold([act(1, 'muted', 'p_bo', { untilMs: at + 60_000 })]).muted).toEqual([
    { participant: 'p_bo', name: 'Bo', reason: 'spam', by: 'Coach Kim', atMs: at + 1, untilMs: at + 60_000 },
  ]);
});

test('a mute that is over is none', () => {
  const state = fold([act(1, 'muted', 'p_bo', { untilMs: at + 60_000 }), act(2, 'muted', 'p_cy')]);

  expect(who(stillMuted(state, at + 60_000))).toEqual(['p_cy']);
});

test('two moderators at once: whatever order it is heard in, the same people are muted and banned', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const by = chance(seed);
    const events = Array.from({ length: 1 + by.int(12) }, (_, index) =>
      act(index + 1, by.one<ModerationAct>(['muted', 'unmuted', 'banned', 'unbanned', 'removed']), by.one(['p_bo', 'p_cy'])));
    const heard = fold(by.shuffled([...events, ...events]));
    const { muted, banned, acts } = fold(events);

    expect({ muted: who(heard.muted).sort(), banned: who(heard.banned).sort(), acts: heard.acts }, `seed ${seed}`).toEqual({ muted: who(muted).sort(), banned: who(banned).sort(), acts });
  }
});

describe('acting', () => {
  const sent: Command[] = [];
  const moderation = new Moderation({
    read: () => Promise.resolve(empty),
    send: (command): Promise<Answer> => {
      sent.push(command);
      return Promise.resolve({ accepted: true, rev: undefined, atMs: at });
    },
    now: () => at,
  });

  test.each<[string, () => Promise<Answer>, string, object]>([
    ['mute', () => moderation.mute('p_bo', 'spam', 300), 'moderation.mute', { participant: 'p_bo', reason: 'spam', seconds: 300 }],
    ['mute for good', () => moderation.mute('p_bo', 'spam'), 'moderation.mute', { participant: 'p_bo', reason: 'spam' }],
    ['unmute', () => moderation.unmute('p_bo', 'sorry'), 'moderation.unmute', { participant: 'p_bo', reason: 'sorry' }],
    ['stop a track', () => moderation.stopTrack('p_bo', 'camera', 'oops'), 'moderation.stop-track', { participant: 'p_bo', source: 'camera', reason: 'oops' }],
    ['remove', () => moderation.remove('p_bo', 'spam'), 'moderation.remove', { participant: 'p_bo', reason: 'spam' }],
    ['ban', () => moderation.ban('p_bo', 'spam'), 'moderation.ban', { participant: 'p_bo', reason: 'spam' }],
    ['unban', () => moderation.unban('p_bo', 'sorry'), 'moderation.unban', { participant: 'p_bo', reason: 'sorry' }],
  ])('%s', async (_, run, type, body) => {
    await run();

    expect(sent.at(-1)).toMatchObject({ v: 1, type, body });
  });

  test('what is heard while it is read is not lost', async () => {
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
    moderation.look();
    moderation.hear(act(1, 'muted'));
    await vi.waitFor(() => expect(moderation.view.value.state).toBeDefined());

    expect(who(moderation.view.value.state?.muted ?? [])).toEqual(['p_bo']);
  });
});
