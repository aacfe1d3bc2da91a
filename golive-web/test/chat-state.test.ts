import { describe, expect, test } from 'vitest';
import type { ChatSnapshot } from '../src/chat/chat-snapshot.js';
import { emptyChat, fromSnapshot, hasGap, isFromAnotherCount, mostLines, withEvent, type ChatState } from '../src/chat/chat-state.js';
import type { ChatEvent, ChatMode } from '../src/wire/types.js';
import { ada, at, id, kim } from './examples.js';
import { chance, type Chance } from './seeded.js';

const empty: ChatSnapshot = { rev: 0, mode: 'open', slowMs: undefined, pin: undefined, lines: [], totals: {}, kinds: [], muted: false, editMs: 0 };
const event = (rev: number, type: ChatEvent['type'], body: object) => ({ v: 1, id: id(rev), type, at: at + rev, from: rev % 5 ? ada : kim, rev, body }) as ChatEvent;
const said = (rev: number, text = `line ${rev}`) => event(rev, 'chat.message', { text });
const edited = (rev: number, line: number, text: string) => event(rev, 'chat.edited', { chatId: id(line), text });
const deleted = (rev: number, line: number) => event(rev, 'chat.deleted', { chatId: id(line) });
const fold = (events: readonly ChatEvent[], from: ChatState = emptyChat) => events.reduce(withEvent, from);

/** What a person sees of it. */
function seen({ rev, ahead, lines, mode, pin }: ChatState) {
  return { rev, ahead: [...ahead].sort((one, other) => one - other), lines: lines.map(({ id, text, edited, deleted, from }) => ({ id, text, edited, deleted, from })), mode, pin };
}

/** A chat as it may go: what is edited and deleted was said before. */
function history(length: number, by: Chance): ChatEvent[] {
  const events: ChatEvent[] = [];
  const lines: number[] = [];
  for (let rev = 1; rev <= length; rev++) {
    const what = lines.length === 0 ? 0 : by.int(10);
    if (what < 5) lines.push(rev);
    if (what < 5) events.push(said(rev));
    else if (what < 7) events.push(edited(rev, by.one(lines), `edited at ${rev}`));
    else if (what === 7) events.push(deleted(rev, by.one(lines)));
    else if (what === 8) events.push(event(rev, 'chat.pinned', by.int(2) ? {} : { chatId: id(by.one(lines)), name: 'Ada', text: `pin ${rev}` }));
    else events.push(event(rev, 'chat.mode', by.int(2) ? { mode: by.one<ChatMode>(['open', 'off', 'moderators-only']) } : { mode: 'slow', slowMs: 1_000 * rev }));
  }
  return events;
}

/** What a server that has heard all of it would answer. */
function snapshotOf(events: readonly ChatEvent[]): ChatSnapshot {
  const { rev, lines, mode, pin } = fold(events, fromSnapshot(empty));
  return { ...empty, rev, mode: mode.mode, slowMs: mode.slowMs, pin, lines };
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed + 1);

describe('laws, each with 200 chats', () => {
  test('the order and the number of times in which it is heard make no difference', () => {
    for (const seed of seeds) {
      const by = chance(seed);
      const events = history(1 + by.int(40), by);
      const heard = by.shuffled([...events, ...events.filter(() => by.int(3) === 0)]);

      expect(seen(fold(heard)), `seed ${seed}`).toEqual(seen(fold(events)));
    }
  });

  test('what was lost is there again after a snapshot, whatever was heard before and after', () => {
    for (const seed of seeds) {
      const by = chance(seed);
      const events = history(5 + by.int(40), by);
      const cut = by.int(events.length);
      const since = by.shuffled([...events.slice(cut), ...events.filter(() => by.int(4) === 0)]);

      expect(seen(fold(since, fromSnapshot(snapshotOf(events.slice(0, cut))))), `seed ${seed}`).toEqual(seen(fold(events)));
    }
  });

  test('there is a gap exactly while something between is missing', () => {
    for (const seed of seeds) {
      const by = chance(seed);
      const events = by.shuffled(history(1 + by.int(20), by));
      let state = emptyChat;
      const revs = new Set<number>();
      for (const each of events) {
        state = withEvent(state, each);
        revs.add(each.rev);

        expect(hasGap(state), `seed ${seed}`).toBe(Math.max(...revs) !== revs.size);
      }
      expect(state.rev).toBe(events.length);
    }
  });
});

test('a delete that comes before its line is not forgotten', () => {
  expect(fold([deleted(2, 1), said(1)]).lines).toMatchObject([{ id: id(1), text: '', deleted: true }]);
});

test('an edit that comes before its line is not forgotten, and the later of two counts', () => {
  expect(fold([edited(3, 1, 'third'), edited(2, 1, 'second'), said(1)]).lines).toMatchObject([{ text: 'third', edited: true }]);
});

test('what is deleted stays deleted, whatever is written afterwards', () => {
  expect(fold([said(1), deleted(2, 1), edited(3, 1, 'back')]).lines).toMatchObject([{ text: '', deleted: true, edited: false }]);
});

test('a line that came late stands where it belongs', () => {
  expect(fold([said(1), said(3), said(2)]).lines.map(({ text }) => text)).toEqual(['line 1', 'line 2', 'line 3']);
});

test('the newest lines stay, in whatever order they came', () => {
  const events = Array.from({ length: mostLines + 50 }, (_, index) => said(index + 1));

  expect(fold(events).lines.map(({ rev }) => rev)).toEqual(events.slice(50).map(({ rev }) => rev));
  expect(seen(fold(chance(7).shuffled(events)))).toEqual(seen(fold(events)));
});

test('what is said about lines nobody has is bounded', () => {
  const events = Array.from({ length: 5_000 }, (_, index) => deleted(index + 1, 90_000 + index));

  expect(fold(events).orphans.size).toBeLessThanOrEqual(100);
});

describe('a server that has lost its memory', () => {
  const state = fold([said(1), said(2), said(3)]);

  test('is known by a new line under an old number', () => {
    expect(isFromAnotherCount(state, { ...said(2, 'new'), id: id(77), at: at + 60_000 })).toBe(true);
  });

  test.each<[string, ChatEvent]>([
    ['a repeated line', said(2)],
    ['the next one', said(4)],
    ['an old one that the snapshot left out', { ...said(2), id: id(77), at: at - 1 }],
  ])('is not suspected for %s', (_, heard) => {
    expect(isFromAnotherCount(state, heard)).toBe(false);
  });
});
