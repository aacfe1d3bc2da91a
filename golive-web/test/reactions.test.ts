import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { compact, emojiOf } from '../src/elements/reaction-signs.js';
import { Reactions } from '../src/reaction/reactions.js';
import { accepted, countsOf, emptyTally, recounted, settled, tapped, ticked, type Tally } from '../src/reaction/tally.js';
import type { Answer } from '../src/relay/answers.js';
import type { Command, ReactionCounts, ReactionTick } from '../src/wire/types.js';
import { at, id } from './examples.js';
import { chance } from './seeded.js';

const tick = (atMs: number, counts: ReactionCounts, totals: ReactionCounts): ReactionTick => ({ v: 1, id: id(atMs), type: 'reaction.tick', at: atMs, body: { counts, totals, sample: [] } });
const hear = (tally: Tally, ...ticks: ReactionTick[]) => ticks.reduce((before, each) => ticked(before, each).tally, tally);

describe('the totals of the server', () => {
  const ticks = (seed: number): ReactionTick[] => {
    const by = chance(seed);
    let heart = 0;
    return Array.from({ length: 1 + by.int(20) }, (_, index) => {
      const count = 1 + by.int(9);
      heart += count;
      return tick(index + 1, { heart: count }, { heart });
    });
  };

  test('are the truth, whatever of the ticks is lost, late or heard twice', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const by = chance(seed);
      const all = ticks(seed);
      const last = all.at(-1) as ReactionTick;
      const heard = by.shuffled([...all.filter(() => by.int(2) === 0), ...all.filter(() => by.int(3) === 0), last]);

      expect(countsOf(hear(emptyTally, ...heard)), `seed ${seed}`).toEqual(last.body.totals);
    }
  });

  test('are taken as they are from a snapshot', () => {
    expect(countsOf(recounted(hear(emptyTally, tick(1, { heart: 9 }, { heart: 9 })), { heart: 2 }))).toEqual({ heart: 2 });
  });
});

describe('one’s own tap', () => {
  const own = tapped(emptyTally, id(1), 'heart', 3);

  test('counts at once, and once', () => {
    expect(countsOf(own)).toEqual({ heart: 3 });
    expect(countsOf(hear(accepted(own, id(1), 5), tick(6, { heart: 3 }, { heart: 3 })))).toEqual({ heart: 3 });
  });

  test('counts once, too, when the tick comes before the answer', () => {
    expect(countsOf(accepted(hear(own, tick(6, { heart: 3 }, { heart: 3 })), id(1), 5))).toEqual({ heart: 3 });
  });

  test('is not seen a second time when the server tells of it', () => {
    expect(ticked(accepted(own, id(1), 5), tick(6, { heart: 5, fire: 1 }, { heart: 5, fire: 1 })).fresh).toEqual({ heart: 2, fire: 1 });
  });

  test('is taken back when it was refused', () => {
    expect(countsOf(settled(own, id(1)))).toEqual({});
    expect(ticked(settled(own, id(1)), tick(6, { heart: 1 }, { heart: 1 })).fresh).toEqual({ heart: 1 });
  });
});

test('an old tick is not seen again', () => {
  expect(ticked(hear(emptyTally, tick(2, { heart: 1 }, { heart: 2 })), tick(1, { heart: 1 }, { heart: 1 })).fresh).toEqual({});
});

describe('tapping', () => {
  let sent: Command[];
  let bursts: ReactionCounts[];
  let answer: () => Promise<Answer>;

  function tappable(): Reactions {
    const reactions = new Reactions({
      send: (command) => {
        sent.push(command);
        return answer();
      },
      now: () => at,
    });
    reactions.learn(['heart', 'fire'], { heart: 10 });
    reactions.bursts.subscribe((burst) => bursts.push(burst));
    bursts = [];
    return reactions;
  }

  const tap = (reactions: Reactions, kind: string, times: number) => {
    for (let time = 0; time < times; time++) reactions.tap(kind);
  };
  const bodies = () => sent.map(({ body }) => body);

  beforeEach(() => {
    sent = [];
    bursts = [];
    answer = () => Promise.resolve({ accepted: true, rev: undefined, atMs: at });
    vi.useFakeTimers();
  });

  afterEach(() => void vi.useRealTimers());

  test('is seen at once and sent as one item a quarter of a second later', async () => {
    const reactions = tappable();
    tap(reactions, 'heart', 3);
    tap(reactions, 'fire', 1);
    expect(reactions.view.value.counts).toEqual({ heart: 13, fire: 1 });
    expect(bursts).toEqual([{ heart: 1 }, { heart: 1 }, { heart: 1 }, { fire: 1 }]);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(250);

    expect(bodies()).toEqual([{ kind: 'heart', n: 3 }, { kind: 'fire', n: 1 }]);
  });

  test('more than ten times goes in items of ten', async () => {
    tap(tappable(), 'heart', 23);
    await vi.advanceTimersByTimeAsync(250);

    expect(bodies()).toEqual([{ kind: 'heart', n: 10 }, { kind: 'heart', n: 10 }, { kind: 'heart', n: 3 }]);
  });

  test('without a network does not save up for ever', async () => {
    answer = () => new Promise(() => undefined);
    const reactions = tappable();
    tap(reactions, 'heart', 5_000);
    await vi.advanceTimersByTimeAsync(250);

    expect(sent.length).toBeLessThanOrEqual(12);
    expect(reactions.view.value.counts['heart']).toBeLessThanOrEqual(10 + 120);
  });

  test('that is refused is taken back', async () => {
    answer = () => Promise.resolve({ accepted: false, code: 'TOO_FAST', retryAfterMs: 100, detail: undefined, atMs: at });
    const reactions = tappable();
    tap(reactions, 'heart', 2);
    await vi.advanceTimersByTimeAsync(250);

    expect(reactions.view.value.counts).toEqual({ heart: 10 });
  });

  test('a kind that the server does not count is nothing', () => {
    const reactions = tappable();
    tap(reactions, 'skull', 1);

    expect(bursts).toEqual([]);
  });

  test('from peer to peer counts one’s own once', async () => {
    const reactions = tappable();
    tap(reactions, 'heart', 2);
    await vi.advanceTimersByTimeAsync(250);
    reactions.hear({ v: 1, id: (sent[0] as Command).id, type: 'reaction.tap', at, body: { kind: 'heart', n: 2 } });
    reactions.hear({ v: 1, id: id(9), type: 'reaction.tap', at, body: { kind: 'heart', n: 4 } });
    await vi.advanceTimersByTimeAsync(10_000);

    expect(reactions.view.value.counts).toEqual({ heart: 16 });
    expect(bursts).toEqual([{ heart: 1 }, { heart: 1 }, { heart: 4 }]);
  });
});

test.each([[0, '0'], [999, '999'], [1_000, '1k'], [1_249, '1.2k'], [1_999, '1.9k'], [9_999, '9.9k'], [10_500, '10k'], [999_999, '999k'], [1_250_000, '1.2M']])('%d is shown as %s', (count, shown) => {
  expect(compact(count)).toBe(shown);
});

test('a kind of the host’s own goes by its name', () => {
  expect(emojiOf('heart')).toBe('❤️');
  expect(emojiOf('kettlebell')).toBeUndefined();
  expect(emojiOf('constructor')).toBeUndefined();
});
