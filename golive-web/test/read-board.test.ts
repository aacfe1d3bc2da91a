import { describe, expect, test } from 'vitest';
import { readBoard } from '../src/wire/read-board.js';
import { patched, type Json } from '../src/board/json-patch.js';
import type { PatchOperation } from '../src/wire/types.js';
import { board } from './examples.js';

const put = (path: string, value: unknown) => patched(board as unknown as Json, [{ op: 'add', path, value } as PatchOperation]);
const cut = (path: string) => patched(board as unknown as Json, [{ op: 'remove', path }]);
const many = (count: number, of: unknown) => Array.from({ length: count }, () => of);

test('all that may be on a board is read', () => {
  expect(readBoard(board)).toEqual(board);
});

test('an empty board is one', () => {
  expect(readBoard({ timers: [], reps: [] })).toEqual({ timers: [], reps: [] });
});

test.each(['/pin/colour', '/timers/0/sound', '/timers/0/plan/0/intervals/0/image', '/leaderboard/groups/0/rows/0/photo', '/mood'])('a field of tomorrow at %s is left alone', (path) => {
  expect(readBoard(put(path, { new: [null] }))).toEqual(board);
});

test.each(['/leaderboard', '/xp', '/prompt', '/pin', '/spotlight'] as const)('%s may be absent, or null', (path) => {
  const { [path.slice(1) as 'pin']: _, ...rest } = board;

  expect(readBoard(cut(path))).toEqual(rest);
  expect(readBoard(put(path, null))).toEqual(rest);
});

describe('what only a later version understands takes nothing else with it', () => {
  test.each<[string, 'prompt' | 'spotlight', unknown]>([
    ['a prompt', 'prompt', { kind: 'drawing', canvas: [1] }],
    ['a spotlight', 'spotlight', { kind: 'hologram' }],
    ['a video on no website', 'spotlight', { kind: 'demo-video', url: 'javascript:alert(1)', loop: true, startedAtMs: 0 }],
  ])('%s', (_, part, value) => {
    const { [part]: __, ...rest } = board;

    expect(readBoard(put(`/${part}`, value))).toEqual(rest);
  });
});

test('a spotlight has what belongs to its kind, and nothing else', () => {
  const { startedAtMs } = board.spotlight ?? { startedAtMs: 0 };
  const spot = (value: object) => readBoard(put('/spotlight', { startedAtMs, ...value })).spotlight;

  expect(spot({ kind: 'screen', url: 5, participant: 6 })).toEqual({ kind: 'screen', startedAtMs });
  expect(spot({ kind: 'participant', participant: 'p_7', loop: 'x' })).toEqual({ kind: 'participant', participant: 'p_7', startedAtMs });
});

test.each([
  '/timers', '/reps', '/timers/0/id', '/timers/0/label', '/timers/0/plan', '/timers/0/phase', '/timers/0/anchorMs', '/timers/0/elapsedMs', '/timers/0/rate', '/timers/0/added/interval', '/timers/0/added/ms',
  '/timers/0/plan/0/rounds', '/timers/0/plan/0/intervals', '/timers/0/plan/0/intervals/0/kind', '/timers/0/plan/0/intervals/0/label', '/timers/0/plan/0/intervals/0/ms',
  '/reps/0/id', '/reps/0/exercise', '/reps/0/total', '/reps/0/people',
  '/leaderboard/title', '/leaderboard/metric', '/leaderboard/top', '/leaderboard/groups', '/leaderboard/groups/0/rows', '/leaderboard/groups/0/of',
  '/leaderboard/groups/0/rows/0/rank', '/leaderboard/groups/0/rows/0/name', '/leaderboard/groups/0/rows/0/value',
  '/xp/awards', '/xp/awards/0/id', '/xp/awards/0/participant', '/xp/awards/0/points', '/xp/awards/0/reason',
  '/xp/rules/perMinute', '/xp/rules/perTenReps', '/xp/rules/perAnswer', '/xp/rules/perCorrect', '/xp/rules/perStreak',
  '/prompt/id', '/prompt/kind', '/prompt/question', '/prompt/phase', '/prompt/answers', '/pin/text', '/spotlight/kind', '/spotlight/url', '/spotlight/loop', '/spotlight/startedAtMs',
])('a board without %s is refused', (path) => {
  expect(() => readBoard(cut(path))).toThrow();
});

test.each<[string, unknown, unknown]>([
  ['/timers', many(4, board.timers[0]), many(5, board.timers[0])],
  ['/timers/0/id', 'x'.repeat(64), 'x'.repeat(65)],
  ['/timers/0/id', 'A-z_9', 'a b'],
  ['/timers/0/label', '😀'.repeat(60), '😀'.repeat(61)],
  ['/timers/0/label', 'One', 'One\nTwo'],
  ['/timers/0/plan', many(50, board.timers[0]?.plan[0]), many(51, board.timers[0]?.plan[0])],
  ['/timers/0/plan', many(1, board.timers[0]?.plan[0]), []],
  ['/timers/0/phase', 'STOPPED', 'DONE'],
  ['/timers/0/anchorMs', 2 ** 53, 2 ** 53 + 2],
  ['/timers/0/anchorMs', 0, -1],
  ['/timers/0/elapsedMs', 172_800_000, 172_800_001],
  ['/timers/0/rate', 0, 2],
  ['/timers/0/rate', 1, 0.5],
  ['/timers/0/added/interval', 4_320_000, 4_320_001],
  ['/timers/0/added/ms', 86_400_000, 86_400_001],
  ['/timers/0/added/ms', 1, 0],
  ['/timers/0/plan/0/rounds', 86_400, 86_401],
  ['/timers/0/plan/0/rounds', 1, 0],
  ['/timers/0/plan/0/intervals', many(50, { kind: 'PREP', label: 'x', ms: 1 }), many(51, { kind: 'PREP', label: 'x', ms: 1 })],
  ['/timers/0/plan/0/intervals', many(1, { kind: 'PREP', label: 'x', ms: 1 }), []],
  ['/timers/0/plan/0/intervals/0/kind', 'REST_LONG', 'NAP'],
  ['/timers/0/plan/0/intervals/0/label', 'x'.repeat(32), 'x'.repeat(33)],
  ['/timers/0/plan/0/intervals/0/ms', 86_400_000, 86_400_001],
  ['/timers/0/plan/0/intervals/0/ms', 1, 0],
  ['/timers/0/plan/0/intervals/0/counting', 'UP', 'SIDEWAYS'],
  ['/timers/0/plan/0/numbering', 'INTERVALS', 'NONE'],
  ['/reps', many(6, board.reps[0]), many(7, board.reps[0])],
  ['/reps/0/exercise', 'x'.repeat(60), ' '],
  ['/reps/0/target', 1_000_000, 1_000_001],
  ['/reps/0/target', 1, 0],
  ['/reps/0/total', 2 ** 53, -1],
  ['/reps/0/people', 1_000_000, 1_000_001],
  ['/leaderboard/metric', 'minutes', 'calories'],
  ['/leaderboard/repId', 'x', ''],
  ['/leaderboard/top', 10, 11],
  ['/leaderboard/top', 1, 0],
  ['/leaderboard/cohorts', many(4, 'x'), many(5, 'x')],
  ['/leaderboard/cohorts', many(2, 'x'), many(1, 'x')],
  ['/leaderboard/cohorts/0', 'x'.repeat(24), 'x'.repeat(25)],
  ['/leaderboard/groups', many(4, board.leaderboard?.groups[0]), many(5, board.leaderboard?.groups[0])],
  ['/leaderboard/groups/0/cohort', 'x'.repeat(24), 'x'.repeat(25)],
  ['/leaderboard/groups/0/rows', many(10, board.leaderboard?.groups[0]?.rows[0]), many(11, board.leaderboard?.groups[0]?.rows[0])],
  ['/leaderboard/groups/0/of', 1_000_000, 1_000_001],
  ['/leaderboard/groups/0/rows/0/rank', 1, 0],
  ['/leaderboard/groups/0/rows/0/rank', 1_000_000, 1_000_001],
  ['/leaderboard/groups/0/rows/0/name', 'x'.repeat(64), 'x'.repeat(65)],
  ['/leaderboard/groups/0/rows/0/value', 0, -1],
  ['/xp/rules/perMinute', 1_000, 1_001],
  ['/xp/rules/perStreak', 0, -1],
  ['/xp/awards', many(3, board.xp?.awards[0]), many(4, board.xp?.awards[0])],
  ['/xp/awards/0/id', board.xp?.awards[0]?.id, 'x'],
  ['/xp/awards/0/participant', 'é'.repeat(128), 'é'.repeat(129)],
  ['/xp/awards/0/name', 'x'.repeat(64), 'x'.repeat(65)],
  ['/xp/awards/0/points', 1_000, 1_001],
  ['/xp/awards/0/points', 1, 0],
  ['/prompt/question', 'x'.repeat(200), 'x'.repeat(201)],
  ['/prompt/options', many(6, 'x'), many(7, 'x')],
  ['/prompt/options', many(2, 'x'), many(1, 'x')],
  ['/prompt/options/0', 'x'.repeat(60), 'x'.repeat(61)],
  ['/prompt/kind', 'poll', 7],
  ['/prompt/phase', 'OPEN', 'AJAR'],
  ['/prompt/closesAtMs', 0, -1],
  ['/prompt/answers', 1_000_000, 1_000_001],
  ['/prompt/results', many(11, 1_000_000), many(12, 1)],
  ['/prompt/results/0', -1, -2],
  ['/prompt/results/0', 1_000_000, 1_000_001],
  ['/prompt/correct', 5, 6],
  ['/prompt/correct', 0, -1],
  ['/pin/text', 'x'.repeat(200), 'x'.repeat(201)],
  ['/spotlight/url', `https://${'x'.repeat(492)}`, `https://${'x'.repeat(493)}`],
  ['/spotlight/title', 'x'.repeat(60), 'x'.repeat(61)],
  ['/spotlight/loop', false, 'yes'],
  ['/spotlight/startedAtMs', 0, -1],
])('%s: %j is good, and %j is refused', (path, good, bad) => {
  const inPlace = (value: unknown) => patched(board as unknown as Json, [{ op: /\/\d+$/.test(path) ? 'replace' : 'add', path, value } as PatchOperation]);

  expect(JSON.stringify(readBoard(inPlace(good)))).toContain(JSON.stringify(good));
  expect(() => readBoard(inPlace(bad))).toThrow();
});
