import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TrainingBoard } from '../src/board/board.js';
import { nothingOwn, type BoardSnapshot } from '../src/board/board-snapshot.js';
import type { Json } from '../src/board/json-patch.js';
import { GoLiveError } from '../src/client/error.js';
import type { Grant, Role } from '../src/client/session.js';
import type { Answer } from '../src/relay/answers.js';
import type { BoardEvent, Command, OwnTraining, PatchOperation } from '../src/wire/types.js';
import { ada, at, board as full, id } from './examples.js';

const empty = { timers: [], reps: [] };
const answer = (rev: number, document: object = empty, own: OwnTraining = nothingOwn, epoch = 7): BoardSnapshot => ({ epoch, rev, document: document as Json, board: document as BoardSnapshot['board'], own });
const patch = (rev: number, path: string, value: unknown, epoch = 7): BoardEvent => ({ v: 1, id: id(rev), type: 'board.patch', at, body: { epoch, rev, patch: [{ op: 'add', path, value } as PatchOperation] } });
const pin = (rev: number, epoch = 7) => patch(rev, '/pin', { text: `pin ${rev}` }, epoch);
const yes: Answer = { accepted: true, rev: undefined, atMs: at };
const no: Answer = { accepted: false, code: 'SESSION_NOT_LIVE', retryAfterMs: undefined, detail: undefined, atMs: at };
const away = new GoLiveError({ kind: 'unexpected', title: '503', retryable: true });
const noBoard = new GoLiveError({ kind: 'session-unknown', title: '404' });

let reads: number;
let sent: Command[];
let snapshots: (BoardSnapshot | GoLiveError)[];
let ask: (() => Promise<BoardSnapshot>) | undefined;
let reply: (command: Command) => Promise<Answer>;

function boardAs(role: Role = 'athlete', random = 0.5): TrainingBoard {
  return new TrainingBoard({
    read: async () => {
      if (ask) return (reads++, ask());
      const snapshot = snapshots[Math.min(reads++, snapshots.length - 1)];
      if (!snapshot || snapshot instanceof GoLiveError) throw snapshot;
      return snapshot;
    },
    send: (command) => {
      sent.push(command);
      return reply(command);
    },
    me: () => ({ identity: ada.id, name: 'Ada', role }) as Grant,
    now: () => Date.now(),
    random: () => random,
  });
}

async function entered(role: Role, ...of: (BoardSnapshot | GoLiveError)[]): Promise<TrainingBoard> {
  if (of.length > 0) snapshots = of;
  const board = boardAs(role);
  board.enter();
  await vi.advanceTimersByTimeAsync(0);
  return board;
}

const pinned = (board: TrainingBoard) => board.view.value?.board.pin?.text;
/** The server takes its time; the answer is given by what comes back. */
function slowly(): (snapshot: BoardSnapshot) => Promise<unknown> {
  let tell: (snapshot: BoardSnapshot) => void = () => undefined;
  ask = () => new Promise((resolve) => (tell = resolve));
  return (snapshot) => {
    ask = undefined;
    tell(snapshot);
    return passed(0);
  };
}
const changed = (rev: number) => patch(rev, '/leaderboard', { ...full.leaderboard, title: `at ${rev}` });
const passed = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  reads = 0;
  sent = [];
  ask = undefined;
  snapshots = [answer(5)];
  reply = () => Promise.resolve(yes);
  vi.useFakeTimers({ now: at });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => void vi.useRealTimers());

describe('the board', () => {
  test('is read when the page enters, and follows what the server says', async () => {
    const board = await entered('athlete');
    board.hear(pin(6));

    expect(board.view.value).toEqual({ epoch: 7, rev: 6, board: { ...empty, pin: { text: 'pin 6' } }, own: nothingOwn });
    expect(reads).toBe(1);
  });

  test('that came with the token is not read', async () => {
    const board = boardAs();
    board.enter(answer(5, full));
    await passed(60_000);

    expect(board.view.value?.board).toEqual(full);
    expect(reads).toBe(0);
  });

  test('is undefined until it was read; what was heard before goes on top', async () => {
    const board = boardAs();
    board.enter();
    board.hear(pin(6));
    expect(board.view.value).toBeUndefined();
    await passed(0);

    expect(pinned(board)).toBe('pin 6');
  });

  test('of a server that has none is none, and is not asked for again', async () => {
    const board = await entered('athlete', noBoard);
    board.expect({ epoch: 3, rev: 9 });
    await passed(60_000);

    expect(board.view.value).toBeUndefined();
    expect(reads).toBe(1);
  });

  test('is asked for again while the server is away, each time after a longer pause', async () => {
    const board = await entered('athlete', away, away, away, answer(9));
    await passed(1_000);
    expect(reads).toBe(2);
    board.hear(pin(20));
    await passed(500);
    expect(reads).toBe(2);
    await passed(10_000);

    expect(board.view.value?.rev).toBe(9);
  });

  test('is read again when the page is in the room again, and what was heard meanwhile is kept', async () => {
    const board = await entered('athlete');
    snapshots = [answer(8)];
    board.enter();
    board.hear(pin(9));
    await passed(0);

    expect(board.view.value).toMatchObject({ rev: 9, board: { pin: { text: 'pin 9' } } });
  });

  test('is not read by a page that is not in the room', async () => {
    const board = boardAs();
    board.hear(pin(6));
    await passed(10_000);
    board.enter(answer(5));
    board.leave();
    for (const event of [pin(9), patch(7, '/xp', { awards: [] })]) board.hear(event);
    await passed(10_000);

    expect(reads).toBe(0);
  });

  test('is left alone by an answer that comes after the page has left', async () => {
    const board = boardAs();
    board.enter();
    board.leave();
    await passed(10_000);

    expect(board.view.value).toBeUndefined();
  });
});

describe('what was missed', () => {
  test.each<[string, (board: TrainingBoard) => void]>([
    ['a gap', (board) => board.hear(pin(7))],
    ['another life', (board) => board.hear(pin(1, 8))],
    ['a patch that does not fit', (board) => board.hear(patch(6, '/nowhere/at/all', 1))],
  ])('is read after %s, once for a burst, after a spread pause', async (_, miss) => {
    const board = await entered('athlete');
    reads = 0;
    snapshots = [answer(1, full, nothingOwn, 8)];
    miss(board);
    miss(board);
    for (let rev = 10; rev < 20; rev++) board.hear(pin(rev));
    await passed(999);
    expect(reads).toBe(0);
    await passed(1);
    expect(reads).toBe(1);
    await passed(10_000);

    expect(board.view.value).toMatchObject({ epoch: 8, board: full });
    expect(reads).toBe(1);
  });

  test('is not read when it came late', async () => {
    const board = await entered('athlete');
    board.hear(pin(7));
    await passed(900);
    board.hear(pin(6));
    await passed(10_000);

    expect(pinned(board)).toBe('pin 7');
    expect(reads).toBe(1);
  });

  test('is read within two seconds, each page at its own time', async () => {
    const times = [];
    for (const random of [0, 0.25, 0.999]) {
      const board = boardAs('athlete', random);
      board.enter(answer(5));
      board.hear(pin(7));
      const before = reads;
      let ms = 0;
      for (; reads === before; ms += 100) await passed(100);
      times.push(ms);
    }

    expect(times).toEqual([100, 500, 2_000]);
  });

  test('while it was read, is read after it', async () => {
    const board = await entered('athlete', answer(5), answer(12));
    const tell = slowly();
    board.wake();
    await passed(0);
    board.hear(pin(12));
    await tell(answer(7));
    await passed(1_000);

    expect(board.view.value?.rev).toBe(12);
    expect(reads).toBe(3);
  });

  test('is asked for ever more seldom while the server is away, whatever is heard', async () => {
    const board = await entered('athlete', answer(5), away);
    board.wake();
    for (let rev = 6; rev < 606; rev++) {
      for (const event of [changed(rev), pin(rev + 1_000)]) board.hear(event);
      await passed(100);
    }

    expect(reads).toBeLessThan(14);
    expect(board.view.value?.rev).toBe(605);
  });

  test('from a server whose board can’t be read is read ever more seldom', async () => {
    const broken = new GoLiveError({ kind: 'unexpected', title: 'no board' });
    const board = await entered('athlete', answer(5), broken);
    for (let rev = 10; rev < 610; rev++) {
      board.hear(pin(rev));
      await passed(100);
    }

    expect(reads).toBeGreaterThan(4);
    expect(reads).toBeLessThan(12);
    expect(pinned(board)).toBeUndefined();
  });

  test('by a page that slept is read at once', async () => {
    const board = await entered('athlete');
    snapshots = [answer(30)];
    board.wake();
    await passed(0);

    expect(board.view.value?.rev).toBe(30);
  });
});

describe('what somebody tells of', () => {
  test.each([{ epoch: 7, rev: 6 }, { epoch: 8, rev: 1 }, { rev: 6 }])('%j is read if no patch brings it within two seconds', async (told) => {
    const board = await entered('athlete');
    board.expect(told);
    await passed(2_999);
    expect(reads).toBe(1);
    await passed(1);

    expect(reads).toBe(2);
  });

  test('is not read if a patch brings it', async () => {
    const board = await entered('athlete');
    board.expect({ epoch: 7, rev: 6 });
    await passed(1_900);
    board.hear(pin(6));
    await passed(10_000);

    expect(reads).toBe(1);
  });

  test.each([{ epoch: 7, rev: 5 }, { epoch: 7, rev: 4 }, { epoch: 9, rev: 0 }])('%j is nothing new', async (told) => {
    const board = await entered('athlete');
    board.expect(told);
    await passed(10_000);

    expect(reads).toBe(1);
  });

  test('while the server takes its time, is read after that', async () => {
    const board = await entered('athlete', answer(5), answer(9));
    const tell = slowly();
    board.wake();
    await passed(0);
    board.expect({ epoch: 7, rev: 9 });
    await passed(5_000);
    await tell(answer(6));
    await passed(3_000);

    expect(board.view.value?.rev).toBe(9);
  });

  test('and the server knows nothing of, is not asked for again and again', async () => {
    const board = await entered('athlete');
    board.expect({ epoch: 3, rev: 90 });
    await passed(60_000);

    expect(reads).toBe(2);
  });
});

describe('an order', () => {
  test('goes to the server, and answers what it says', async () => {
    reply = () => Promise.resolve(no);
    const board = await entered('coach');
    const said = await board.order({ type: 'timer.control', body: { timerId: 'main', action: 'start', ifRev: 5 } });

    expect(said).toBe(no);
    expect(sent).toMatchObject([{ v: 1, type: 'timer.control', body: { timerId: 'main', action: 'start', ifRev: 5 } }]);
  });

  test('whose patch got lost is seen all the same', async () => {
    reply = () => Promise.resolve({ accepted: true, rev: 6, atMs: at });
    const board = await entered('coach', answer(5), answer(6, full));
    await board.order({ type: 'board.pin', body: { text: 'Water' } });
    await passed(3_000);

    expect(board.view.value?.board).toEqual(full);
  });
});

describe('one’s own', () => {
  test('is read again when the leaderboard changes, no more than once in three seconds', async () => {
    const board = await entered('athlete', answer(5), answer(6, { ...full }, { ...nothingOwn, xp: 65 }));
    for (let rev = 6; rev < 66; rev++) {
      board.hear(changed(rev));
      await passed(100);
    }
    await passed(3_000);

    expect(reads).toBeGreaterThanOrEqual(3);
    expect(reads).toBeLessThanOrEqual(4);
    expect(board.view.value?.own.xp).toBe(65);
  });

  test.each(['coach', 'co-coach', 'moderator', 'preview'] as const)('is not read for a %s, who does not train', async (role) => {
    const board = await entered(role);
    board.hear(changed(6));
    await passed(10_000);

    expect(reads).toBe(1);
  });

  test('is read again if it changed on top of an answer', async () => {
    const board = await entered('athlete');
    const tell = slowly();
    board.wake();
    await passed(0);
    board.hear(changed(7));
    await tell(answer(6));
    await passed(3_000);

    expect(reads).toBe(3);
  });

  test('is not read for a note', async () => {
    const board = await entered('guest');
    board.hear(pin(6));
    await passed(10_000);

    expect(reads).toBe(1);
  });

  test.each([['join', 'leaderboard.join', { alias: true, cohort: 'Beginners' }], ['leave', 'leaderboard.leave', {}]] as const)('is read after one chose to %s', async (what, type, body) => {
    const own = { ...nothingOwn, leaderboard: { name: 'Brave Otter 417' } };
    const board = await entered('athlete', answer(5), answer(5, empty, own));
    await (what === 'join' ? board.joinLeaderboard(body) : board.leaveLeaderboard());
    await passed(0);

    expect(sent).toMatchObject([{ type, body }]);
    expect(board.view.value?.own).toEqual(own);
  });

  test('is not read when that was refused', async () => {
    reply = () => Promise.resolve(no);
    const board = await entered('athlete');
    expect(await board.joinLeaderboard()).toBe(no);
    await passed(0);

    expect(reads).toBe(1);
  });
});

describe('an answer to a question', () => {
  const asking = (id = 'q1') => ({ ...empty, prompt: { id, kind: 'poll', question: 'Well?', options: ['Yes', 'No'], phase: 'OPEN', answers: 0 } });
  const own = (said: number | string): OwnTraining => ({ ...nothingOwn, answer: { promptId: 'q1', answer: said } });
  const said = (board: TrainingBoard) => board.view.value?.own.answer?.answer;

  test('is shown at once, and stays when the server has taken it', async () => {
    const board = await entered('athlete', answer(5, asking()));
    const answered = board.answer('q1', 1);
    expect(said(board)).toBe(1);

    expect(await answered).toBe(yes);
    expect(sent).toMatchObject([{ type: 'prompt.answer', body: { promptId: 'q1', answer: 1 } }]);
    expect(said(board)).toBe(1);
  });

  test('is taken back when it is refused, or can’t be said; what was said before is there again', async () => {
    const board = await entered('athlete', answer(5, asking(), own(0)));
    reply = () => Promise.resolve(no);
    expect(await board.answer('q1', 1)).toBe(no);
    expect(said(board)).toBe(0);
    reply = () => Promise.reject(noBoard);
    const answered = board.answer('q1', 1);
    expect(said(board)).toBe(1);

    await expect(answered).rejects.toBe(noBoard);
    expect(said(board)).toBe(0);
  });

  test('that is refused does not take back the one given after it', async () => {
    const board = await entered('athlete', answer(5, asking()));
    const settle: ((answer: Answer) => void)[] = [];
    reply = () => new Promise((resolve) => settle.push(resolve));
    const both = [board.answer('q1', 0), board.answer('q1', 1)];
    settle[0]?.(no);
    await both[0];

    expect(said(board)).toBe(1);
  });

  test('is not undone by what the server said before it knew', async () => {
    const board = await entered('athlete', answer(5, asking()));
    board.enter();
    void board.answer('q1', 1);
    await passed(0);
    expect(said(board)).toBe(1);
    snapshots = [answer(5, asking(), own(0))];
    board.enter();
    await passed(0);

    expect(said(board)).toBe(0);
  });

  test('that is on its way is not undone by what the server says meanwhile', async () => {
    const board = await entered('athlete', answer(5, asking()));
    reply = () => new Promise(() => undefined);
    void board.answer('q1', 1);
    board.enter();
    await passed(0);

    expect(said(board)).toBe(1);
  });

  test('that was taken is there again when the next one is refused', async () => {
    const board = await entered('athlete', answer(5, asking()));
    await board.answer('q1', 0);
    reply = () => Promise.resolve(no);
    await board.answer('q1', 1);

    expect(said(board)).toBe(0);
  });

  test('that was taken may have given points: they are read', async () => {
    const board = await entered('athlete', answer(5, asking()), answer(5, asking(), { ...own(1), xp: 10 }));
    await board.answer('q1', 1);
    await passed(3_000);

    expect(board.view.value?.own.xp).toBe(10);
  });

  test('belongs to its question', async () => {
    const board = await entered('athlete', answer(5, asking()));
    await board.answer('q1', 1);
    board.hear(patch(6, '/prompt', asking('q2').prompt));

    expect(board.view.value?.own).toEqual(nothingOwn);
  });

  test('in words goes as one line', async () => {
    const board = await entered('athlete', answer(5, asking()));
    await board.answer('q1', ' Fine,\nthanks ');

    expect(sent).toMatchObject([{ body: { answer: 'Fine, thanks' } }]);
  });
});
