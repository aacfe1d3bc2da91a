import { describe, expect, test } from 'vitest';
import { nothingOwn, type BoardSnapshot } from '../src/board/board-snapshot.js';
import { asked, changesOwn, isBehind, mostAhead, mustRead, unread, withEvent, withSnapshot, type BoardState } from '../src/board/board-state.js';
import type { Json } from '../src/board/json-patch.js';
import type { BoardEvent, BoardPatched } from '../src/wire/types.js';
import { at, board, id } from './examples.js';
import { chance, type Chance } from './seeded.js';

type Document = { timers: object[]; reps: { id: string; exercise: string; total: number; people: number }[]; pin?: { text: string }; mood?: Json };
type Patch = BoardPatched['body']['patch'];

const patchOf = (epoch: number, rev: number, patch: Patch): BoardEvent => ({ v: 1, id: id(rev), type: 'board.patch', at, body: { epoch, rev, patch } });
const wholeOf = (epoch: number, rev: number, document: object): BoardEvent => ({ v: 1, id: id(rev), type: 'board.snapshot', at, body: { epoch, rev, board: document } });
const snapshotOf = (epoch: number, rev: number, document: object): BoardSnapshot => ({ epoch, rev, document: document as Json, board: document as BoardSnapshot['board'], own: nothingOwn });
const pin = (rev: number, text = `pin ${rev}`, epoch = 7) => patchOf(epoch, rev, [{ op: 'add', path: '/pin', value: { text } }]);
const empty = { timers: [], reps: [] };
const fold = (events: readonly BoardEvent[], from: BoardState) => events.reduce(withEvent, from);
const known = withSnapshot(unread, snapshotOf(7, 5, empty));

/** What a server does: it changes its document, and says how. */
function change(document: Document, by: Chance): Patch {
  switch (by.int(document.reps.length > 0 ? 7 : 4)) {
    case 0:
      document.pin = { text: `pin ${by.int(1_000)}` };
      return [{ op: 'add', path: '/pin', value: document.pin }];
    case 1:
      if (!document.pin) return [];
      delete document.pin;
      return [{ op: 'remove', path: '/pin' }];
    case 2: {
      if (document.reps.length === 6) return [];
      const reps = { id: `r${by.int(1_000)}`, exercise: 'Squats', total: 0, people: 0 };
      document.reps.push(reps);
      return [{ op: 'add', path: '/reps/-', value: reps }];
    }
    case 3:
      document.mood = { calm: [by.int(9), null] };
      return [{ op: 'add', path: '/mood', value: document.mood as object }];
    case 4: {
      const at = by.int(document.reps.length);
      const reps = (document.reps[at] = { ...(document.reps[at] as Document['reps'][0]), total: by.int(1_000), people: 3 });
      return [{ op: 'test', path: `/reps/${at}/id`, value: reps.id }, { op: 'replace', path: `/reps/${at}/total`, value: reps.total }, { op: 'replace', path: `/reps/${at}/people`, value: 3 }];
    }
    case 5: {
      const at = by.int(document.reps.length);
      document.reps.splice(at, 1);
      return [{ op: 'remove', path: `/reps/${at}` }];
    }
    default: {
      const [from, to] = [by.int(document.reps.length), by.int(document.reps.length)];
      document.reps.splice(to, 0, ...document.reps.splice(from, 1));
      return [{ op: 'move', from: `/reps/${from}`, path: `/reps/${to}` }];
    }
  }
}

interface Moment {
  readonly epoch: number;
  readonly rev: number;
  readonly document: Document;
  readonly event: BoardEvent | undefined;
}

/** Each board that there was, with the message that told of it. */
function history(length: number, by: Chance): Moment[] {
  let epoch = 0;
  let rev = 0;
  let document: Document = { timers: [], reps: [] };
  const moments: Moment[] = [{ epoch, rev, document, event: undefined }];
  for (let step = 0; step < length; step++) {
    const dies = epoch > 0 && by.int(25) === 0;
    if (dies && by.int(2)) document = { timers: [], reps: [] };
    if (dies) rev = by.int(2) ? 0 : rev;
    if (dies || epoch === 0) epoch += 1 + by.int(100);
    rev++;
    document = structuredClone(document);
    const patch = change(document, by);
    moments.push({ epoch, rev, document, event: by.int(8) === 0 ? wholeOf(epoch, rev, document) : patchOf(epoch, rev, patch) });
  }
  return moments;
}

/** As a network may bring it: some never, some twice, some late. */
function spoilt(events: readonly BoardEvent[], by: Chance): BoardEvent[] {
  const late = events.map((event, index) => ({ event, when: index + (by.int(4) === 0 ? by.int(6) : 0) }));
  const twice = late.filter(() => by.int(5) === 0).map(({ event, when }) => ({ event, when: when + by.int(9) }));
  return [...late, ...twice].sort((one, other) => one.when - other.when).map(({ event }) => event).filter(() => by.int(6) > 0);
}

describe('laws, each with 200 boards', () => {
  test('what is known was true once, and is true in the end after one more read', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const by = chance(seed);
      const moments = history(2 + by.int(60), by);
      const events = moments.flatMap(({ event }) => event ?? []);
      const last = moments.at(-1) as Moment;
      const was = (epoch: number, rev: number) => moments.find((moment) => moment.epoch === epoch && moment.rev === rev)?.document;
      let state = unread;
      let answer: Moment | undefined;
      for (const event of spoilt(events, by)) {
        state = withEvent(state, event);
        if (!answer && by.int(6) === 0) {
          state = asked(state);
          // A server answers with what it has when it hears the question, which is at least what has been heard from it.
          answer = moments[Math.max(moments.findIndex((moment) => moment.event === event), by.int(moments.length))];
        } else if (answer && by.int(3) === 0) {
          state = withSnapshot(state, snapshotOf(answer.epoch, answer.rev, answer.document));
          answer = undefined;
        }

        if (state.known) expect(state.document, `seed ${seed}`).toEqual(was(state.epoch, state.rev));
      }
      state = withSnapshot(asked(state), snapshotOf(last.epoch, last.rev, last.document));

      expect(state, `seed ${seed}`).toMatchObject({ epoch: last.epoch, rev: last.rev });
      expect(state.document, `seed ${seed}`).toEqual(last.document);
      expect(mustRead(state), `seed ${seed}`).toBe(false);
    }
  });

  test('heard late or twice, but whole, it needs no read', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const by = chance(seed);
      const epoch = 1 + by.int(9);
      const document: Document = { timers: [], reps: [] };
      const events = Array.from({ length: 1 + by.int(40) }, (_, index) => patchOf(epoch, index + 1, change(document, by)));
      const state = fold(by.shuffled([...events, ...events.filter(() => by.int(3) === 0)]), withSnapshot(unread, snapshotOf(by.int(2) ? epoch : 0, 0, empty)));

      expect(state.document, `seed ${seed}`).toEqual(document);
      expect(mustRead(state), `seed ${seed}`).toBe(false);
    }
  });

  test('what was heard while it was read is there on top of the answer, however late that is', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const by = chance(seed);
      const document: Document = { timers: [], reps: [] };
      const moments = Array.from({ length: 1 + by.int(40) }, (_, index) => ({ event: patchOf(7, index + 1, change(document, by)), document: structuredClone(document), rev: index + 1 }));
      const question = by.int(moments.length);
      const answer = moments[question + by.int(moments.length - question)] as (typeof moments)[0];
      const state = fold(by.shuffled(moments.slice(question).map(({ event }) => event)), asked(unread));

      expect(withSnapshot(state, snapshotOf(7, answer.rev, answer.document)).document, `seed ${seed}`).toEqual(document);
    }
  });
});

describe('only a read helps', () => {
  test.each<[string, BoardEvent]>([
    ['a gap', pin(7)],
    ['another life', pin(6, 'x', 8)],
    ['a board of another life', wholeOf(8, 1, empty)],
    ['a patch that does not fit', patchOf(7, 6, [{ op: 'remove', path: '/pin' }])],
    ['a patch after which it is no board', patchOf(7, 6, [{ op: 'remove', path: '/timers' }])],
  ])('after %s; what was known stands', (_, event) => {
    const state = withEvent(known, event);

    expect(mustRead(state)).toBe(true);
    expect(state).toMatchObject({ epoch: 7, rev: 5, document: empty });
    expect(mustRead(withSnapshot(asked(state), snapshotOf(8, 9, empty)))).toBe(false);
  });

  test('once something did not fit, nothing goes on from there', () => {
    const state = fold([patchOf(7, 6, [{ op: 'remove', path: '/pin' }]), pin(6), pin(7)], known);

    expect(state).toMatchObject({ rev: 5, document: empty });
    expect(mustRead(fold(Array.from({ length: 2 * mostAhead }, (_, index) => pin(index + 8)), state))).toBe(true);
  });

  test('or a whole board, whatever went wrong before', () => {
    const state = fold([patchOf(7, 6, [{ op: 'remove', path: '/pin' }]), wholeOf(7, 8, { ...empty, pin: { text: 'whole' } }), pin(9)], known);

    expect(state).toMatchObject({ rev: 9, astray: false, ahead: [] });
  });

  test('even one that is older than what went wrong', () => {
    const state = withSnapshot(fold([pin(6), patchOf(7, 7, [{ op: 'remove', path: '/spotlight' }])], known), snapshotOf(7, 5, board));

    expect(state).toMatchObject({ rev: 5, document: board });
    expect(mustRead(state)).toBe(true);
  });

  test('but a gap that closes is none, and nor is one that a whole board jumps', () => {
    expect(mustRead(fold([pin(7), pin(6)], known))).toBe(false);
    expect(fold([pin(8), wholeOf(7, 7, board)], known)).toMatchObject({ rev: 8, ahead: [] });
  });
});

test('what is old, or equal, changes nothing', () => {
  for (const event of [pin(5), pin(4), wholeOf(7, 5, board), wholeOf(7, 1, board)]) expect(withEvent(known, event)).toBe(known);
});

test('the room is not thrown back by a slow answer', () => {
  expect(withSnapshot(withEvent(known, pin(6)), snapshotOf(7, 5, empty))).toMatchObject({ rev: 6, board: { pin: { text: 'pin 6' } } });
});

test('an answer from another life is taken, and what was heard of the old one is forgotten with the next question', () => {
  const state = withSnapshot(asked(withEvent(known, pin(9))), snapshotOf(8, 1, empty));

  expect(state).toMatchObject({ epoch: 8, rev: 1, ahead: [] });
});

test('the first thing that is ever on a board needs no read', () => {
  expect(withEvent(withSnapshot(unread, snapshotOf(0, 0, empty)), pin(1, 'First', 99))).toMatchObject({ epoch: 99, rev: 1, board: { pin: { text: 'First' } } });
});

test('before the first answer nothing is shown, and nothing needs another read', () => {
  const state = fold([pin(6), pin(9)], unread);

  expect(state.known).toBe(false);
  expect(mustRead(state)).toBe(false);
});

test('what is kept for later is bounded, and the newest of it stays', () => {
  const state = fold(Array.from({ length: 5_000 }, (_, index) => pin(index + 10)), known);

  expect(state.ahead).toHaveLength(mostAhead);
  expect(state.ahead.at(-1)?.body.rev).toBe(5_009);
});

test('what is said again and again pushes nothing out', () => {
  expect(fold([pin(7), ...Array.from({ length: 5_000 }, () => pin(9)), pin(6)], known)).toMatchObject({ rev: 7, ahead: [pin(9)] });
});

test('what only a later version understands is patched, too', () => {
  const state = fold([patchOf(7, 6, [{ op: 'add', path: '/spotlight', value: { kind: 'hologram', depth: 1 } }]), patchOf(7, 7, [{ op: 'replace', path: '/spotlight/depth', value: 2 }])], known);

  expect(mustRead(state)).toBe(false);
  expect(state.document).toMatchObject({ spotlight: { depth: 2 } });
  expect(state.board).toEqual(empty);
});

test('somebody knows more who knows a later revision, or another life', () => {
  expect([{ rev: 5 }, { rev: 6 }, { epoch: 7, rev: 5 }, { epoch: 8, rev: 1 }, { epoch: 7, rev: 4 }].map((told) => isBehind(known, told))).toEqual([false, true, false, true, false]);
});

test('one’s own may change with leaderboard, points and question, not with how many others have answered', () => {
  const { leaderboard, xp, prompt } = board;
  if (!leaderboard || !xp || !prompt) throw new Error('all of them');

  expect(changesOwn(board, { ...board, leaderboard: { ...leaderboard, title: 'x' } })).toBe(true);
  expect(changesOwn(board, { ...board, xp: { awards: [] } })).toBe(true);
  expect(changesOwn(board, { ...board, prompt: { ...prompt, phase: 'OPEN' } })).toBe(true);
  expect(changesOwn(board, { ...board, prompt: { ...prompt, answers: 13 } })).toBe(false);
  expect(changesOwn(board, { ...board, pin: { text: 'x' }, reps: [] })).toBe(false);
});
