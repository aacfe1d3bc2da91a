import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TrainingBoard } from '../src/board/board.js';
import type { BoardSnapshot } from '../src/board/board-snapshot.js';
import type { Json } from '../src/board/json-patch.js';
import { GoLiveError } from '../src/client/error.js';
import type { Grant, Role } from '../src/client/session.js';
import type { Answer } from '../src/relay/answers.js';
import type { BoardEvent, Command, OwnCount, PatchOperation } from '../src/wire/types.js';
import { ada, at, id } from './examples.js';
import { chance } from './seeded.js';

const reps = (...ids: string[]) => ids.map((each) => ({ id: each, exercise: each, total: 0, people: 0 }));
const shows = (counters: readonly object[], counts: readonly OwnCount[] = [], epoch = 7, rev = 5): BoardSnapshot => {
  const board = { timers: [], reps: counters as BoardSnapshot['board']['reps'] };
  return { epoch, rev, document: board as unknown as Json, board, own: { counts, xp: 0, reasons: [] } };
};
const patch = (rev: number, ...patch: PatchOperation[]): BoardEvent => ({ v: 1, id: id(rev), type: 'board.patch', at, body: { epoch: 7, rev, patch } });
const yes = (count: number): Answer => ({ accepted: true, rev: undefined, atMs: at, own: { count } });
const no = (code: 'NOT_ALLOWED' | 'TOO_FAST', retryAfterMs?: number): Answer => ({ accepted: false, code, retryAfterMs, detail: undefined, atMs: at });

interface Counted {
  readonly repId: string;
  readonly count: number;
  readonly seq: number;
  readonly device: string;
}

let sent: Counted[];
let snapshot: () => Promise<BoardSnapshot>;
let reply: (counted: Counted) => Promise<Answer>;

async function counting(first: BoardSnapshot = shows(reps('squats')), role: Role = 'athlete'): Promise<TrainingBoard> {
  snapshot = () => Promise.resolve(first);
  const board = new TrainingBoard({
    read: () => snapshot(),
    send: (command: Command) => {
      sent.push(command.body as Counted);
      return reply(command.body as Counted);
    },
    me: () => ({ identity: ada.id, name: 'Ada', role }) as Grant,
    now: () => Date.now(),
    random: () => 0.5,
  });
  board.enter();
  await passed(0);
  return board;
}

const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const shown = (board: TrainingBoard, of = 'squats') => board.view.value?.own.counts.find(({ repId }) => repId === of)?.count;
const tap = (board: TrainingBoard, times: number, of = 'squats') => {
  for (let time = 0; time < times; time++) board.countRep(of);
};

beforeEach(() => {
  sent = [];
  reply = ({ count }) => Promise.resolve(yes(count));
  vi.useFakeTimers({ now: at });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => void vi.useRealTimers());

test('a tap is seen at once, and goes as a number with its place in the row', async () => {
  const board = await counting();
  tap(board, 1);
  expect(shown(board)).toBe(1);
  await passed(0);
  tap(board, 2);
  await passed(500);

  expect(sent).toMatchObject([{ repId: 'squats', count: 1, seq: 1 }, { repId: 'squats', count: 3, seq: 2 }]);
  expect(shown(board)).toBe(3);
});

test('many taps are at most two commands a second, and the last one has them all', async () => {
  const board = await counting();
  for (let time = 0; time < 100; time++) {
    tap(board, 1);
    await passed(50);
  }
  await passed(500);

  expect(sent.length).toBeLessThanOrEqual(11);
  expect(sent.at(-1)).toMatchObject({ count: 100 });
  expect(shown(board)).toBe(100);
});

test('counters do not wait for each other', async () => {
  const board = await counting(shows(reps('squats', 'burpees')));
  tap(board, 1);
  tap(board, 1, 'burpees');

  expect(sent.map(({ repId }) => repId)).toEqual(['squats', 'burpees']);
});

test('what other devices have counted is added, and the server’s word is the last', async () => {
  const board = await counting(shows(reps('squats'), [{ repId: 'squats', count: 40 }]));
  reply = () => Promise.resolve(yes(45));
  tap(board, 2);
  expect(shown(board)).toBe(42);
  await passed(500);

  expect(sent.at(-1)).toMatchObject({ count: 2 });
  expect(shown(board)).toBe(45);
});

test('what is implausible is shown as such', async () => {
  const board = await counting();
  reply = () => Promise.resolve({ accepted: true, rev: undefined, atMs: at, own: { count: 900, implausible: true } });
  board.countRep('squats', 900);
  await passed(0);

  expect(board.view.value?.own.counts).toEqual([{ repId: 'squats', count: 900, implausible: true }]);
});

test('what was tapped while the server is out of reach goes as one newest number', async () => {
  const board = await counting();
  let settle: (answer: Answer) => void = () => undefined;
  reply = () => new Promise((resolve) => (settle = resolve));
  tap(board, 1);
  await passed(10_000);
  tap(board, 30);
  await passed(10_000);
  expect(sent).toHaveLength(1);
  expect(shown(board)).toBe(31);
  reply = ({ count }) => Promise.resolve(yes(count));
  settle(yes(1));
  await passed(500);

  expect(sent.map(({ count }) => count)).toEqual([1, 31]);
  expect(shown(board)).toBe(31);
});

test('what could not be said is said when the page is in the room again', async () => {
  const board = await counting();
  reply = () => Promise.reject(new GoLiveError({ kind: 'offline', title: 'This page has left the session' }));
  tap(board, 3);
  await passed(10_000);
  board.leave();
  expect(shown(board)).toBe(3);
  reply = ({ count }) => Promise.resolve(yes(count));
  board.enter();
  await passed(1_000);

  expect(sent.at(-1)).toMatchObject({ count: 3 });
  expect(shown(board)).toBe(3);
});

test('what is refused is taken back, but not what was tapped since', async () => {
  const board = await counting();
  let settle: (answer: Answer) => void = () => undefined;
  reply = () => new Promise((resolve) => (settle = resolve));
  tap(board, 1);
  tap(board, 2);
  settle(no('NOT_ALLOWED'));
  await passed(0);
  expect(shown(board)).toBe(2);
  reply = () => Promise.resolve(no('NOT_ALLOWED'));
  await passed(10_000);
  settle(no('NOT_ALLOWED'));
  await passed(0);

  expect(shown(board)).toBe(0);
});

test('what came too fast is said later, and is not lost', async () => {
  const board = await counting();
  reply = () => Promise.resolve(no('TOO_FAST', 8_000));
  tap(board, 1);
  await passed(0);
  reply = ({ count }) => Promise.resolve(yes(count));
  tap(board, 1);
  await passed(7_000);
  expect(sent).toHaveLength(1);
  expect(shown(board)).toBe(2);
  await passed(1_000);

  expect(sent.map(({ count }) => count)).toEqual([1, 2]);
});

test('one repetition too many may be taken away, down to none of this page', async () => {
  const board = await counting(shows(reps('squats'), [{ repId: 'squats', count: 40 }]));
  reply = ({ count }) => Promise.resolve(yes(40 + count));
  tap(board, 2);
  board.countRep('squats', -1);
  await passed(1_000);
  expect([shown(board), sent.at(-1)?.count]).toEqual([41, 1]);
  board.countRep('squats', -99);
  await passed(1_000);

  expect([shown(board), sent.at(-1)?.count]).toEqual([40, 0]);
});

test('an answer that was on its way while one tapped does not count twice', async () => {
  const board = await counting();
  let tell: (snapshot: BoardSnapshot) => void = () => undefined;
  snapshot = () => new Promise((resolve) => (tell = resolve));
  let settle: (answer: Answer) => void = () => undefined;
  reply = () => new Promise((resolve) => (settle = resolve));
  tap(board, 1);
  board.enter();
  await passed(0);
  tell(shows(reps('squats'), [{ repId: 'squats', count: 1 }]));
  await passed(0);
  expect(shown(board)).toBe(1);
  settle(yes(1));
  await passed(0);

  expect(shown(board)).toBe(1);
});

describe('what the server said before it knew does not count', () => {
  const asking = async (board: TrainingBoard, meanwhile: () => void, told: number) => {
    let tell: (snapshot: BoardSnapshot) => void = () => undefined;
    snapshot = () => new Promise((resolve) => (tell = resolve));
    board.enter();
    await passed(0);
    meanwhile();
    await passed(0);
    tell(shows(reps('squats'), [{ repId: 'squats', count: told }]));
    await passed(0);
    return shown(board);
  };

  test('once it has said more', async () => {
    const board = await counting();
    tap(board, 1);
    await passed(1_000);

    expect(await asking(board, () => tap(board, 4), 1)).toBe(5);
  });

  test('while its answer is lost', async () => {
    const board = await counting();
    let lose: (error: Error) => void = () => undefined;
    reply = () => new Promise((_, fail) => (lose = fail));
    tap(board, 3);
    await passed(0);
    lose(new GoLiveError({ kind: 'offline', title: 'gone' }));
    await passed(0);

    expect(await asking(board, () => lose(new GoLiveError({ kind: 'offline', title: 'gone' })), 3)).toBe(3);
  });
});

test('and what another device has counted is shown with the next answer', async () => {
  const board = await counting();
  tap(board, 1);
  await passed(1_000);
  snapshot = () => Promise.resolve(shows(reps('squats'), [{ repId: 'squats', count: 11 }]));
  board.enter();
  await passed(0);

  expect(shown(board)).toBe(11);
});

test('a server that lost its memory is told what this page has', async () => {
  const board = await counting();
  tap(board, 5);
  await passed(1_000);
  snapshot = () => Promise.resolve(shows(reps('squats'), [], 8, 1));
  board.enter();
  await passed(1_000);

  expect(sent.at(-1)).toMatchObject({ count: 5 });
  expect(shown(board)).toBe(5);
});

test('and is told again, if that was lost', async () => {
  const board = await counting();
  tap(board, 5);
  await passed(1_000);
  snapshot = () => Promise.resolve(shows(reps('squats'), [], 8, 1));
  reply = () => Promise.reject(new GoLiveError({ kind: 'offline', title: 'gone' }));
  board.enter();
  await passed(1_000);
  reply = ({ count }) => Promise.resolve(yes(count));
  board.enter();
  await passed(1_000);

  expect(shown(board)).toBe(5);
});

test('a counter that came back has nothing to do with what was said before', async () => {
  const board = await counting();
  const settle: ((answer: Answer) => void)[] = [];
  reply = () => new Promise((resolve) => settle.push(resolve));
  tap(board, 5);
  board.hear(patch(6, { op: 'remove', path: '/reps/0' }));
  board.hear(patch(7, { op: 'add', path: '/reps/0', value: reps('squats')[0] as object }));
  tap(board, 1);
  settle[0]?.(yes(5));
  await passed(0);

  expect(shown(board)).toBe(1);
});

test('a counter that was taken off and comes back begins at nothing, as another device’s', async () => {
  const board = await counting();
  tap(board, 5);
  await passed(1_000);
  board.hear(patch(6, { op: 'remove', path: '/reps/0' }));
  expect(board.view.value?.own.counts).toEqual([]);
  board.hear(patch(7, { op: 'add', path: '/reps/0', value: reps('squats')[0] as object }));
  reply = () => Promise.resolve(yes(1));
  tap(board, 1);
  await passed(0);

  expect(shown(board)).toBe(1);
  expect(sent.at(-1)).toMatchObject({ count: 1, seq: 1 });
  expect(sent.at(-1)?.device).not.toBe(sent[0]?.device);
});

test('a device has one name as long as the page is there, and another page has another one', async () => {
  const [one, other] = [await counting(shows(reps('squats', 'burpees'))), await counting()];
  for (const board of [one, other]) tap(board, 1);
  tap(one, 1, 'burpees');
  await passed(1_000);
  tap(one, 1);
  await passed(0);
  const [first, second, third, fourth] = sent.map(({ device }) => device);

  expect(first).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  expect([third, fourth]).toEqual([first, first]);
  expect(second).not.toBe(first);
});

describe('nothing is counted', () => {
  test.each<[string, string, number, Role]>([
    ['on a counter that is not there', 'burpees', 1, 'athlete'],
    ['for half a repetition', 'squats', 0.5, 'athlete'],
    ['for none', 'squats', 0, 'athlete'],
    ['for a coach', 'squats', 1, 'coach'],
    ['for a preview', 'squats', 1, 'preview'],
  ])('%s', async (_, repId, by, role) => {
    const board = await counting(shows(reps('squats')), role);
    board.countRep(repId, by);

    expect(sent).toEqual([]);
    expect(board.view.value?.own.counts).toEqual([]);
  });
});

test('a page and its server agree in the end, whatever is lost, refused or late on the way (100 classes)', async () => {
  for (let seed = 1; seed <= 100; seed++) {
    const by = chance(seed);
    const devices = new Map<string, Counted>();
    const total = () => [...devices.values()].reduce((sum, { count }) => sum + count, 0);
    devices.set('phone', { repId: 'squats', count: by.int(50), seq: 1, device: 'phone' });
    const board = await counting(shows(reps('squats'), [{ repId: 'squats', count: total() }]));
    sent = [];
    let refused = 0;
    reply = async (counted) => {
      await new Promise((go) => setTimeout(go, by.int(900)));
      if (by.int(6) === 0) return no('TOO_FAST', by.int(4_000));
      if (by.int(6) === 0) throw new GoLiveError({ kind: 'offline', title: 'gone' });
      const before = devices.get(counted.device);
      if (by.int(9) === 0) {
        refused += counted.count - (before?.count ?? 0);
        return no('NOT_ALLOWED');
      }
      expect(counted.seq, `seed ${seed}`).toBeGreaterThan(before?.seq ?? 0);
      devices.set(counted.device, counted);
      return yes(total());
    };
    snapshot = async () => {
      const count = total();
      await new Promise((go) => setTimeout(go, by.int(900)));
      return shows(reps('squats'), [{ repId: 'squats', count }]);
    };
    const phone = devices.get('phone')?.count ?? 0;
    let tapped = 0;
    for (let step = 0; step < 30; step++) {
      const times = by.int(4);
      tap(board, times);
      tapped += times;
      if (by.int(5) === 0) board.enter();
      await passed(by.int(1_000));
    }
    const answering = reply;
    reply = (counted) => (by.int(2) ? answering(counted) : Promise.resolve((devices.set(counted.device, counted), yes(total()))));
    for (let time = 0; time < 12; time++) {
      board.enter();
      await passed(5_000);
    }

    expect(total(), `seed ${seed}`).toBe(phone + tapped - refused);
    expect(shown(board), `seed ${seed}`).toBe(total());
  }
});
