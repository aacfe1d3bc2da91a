import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Chat } from '../src/chat/chat.js';
import type { ChatSnapshot } from '../src/chat/chat-snapshot.js';
import { rightsOver, type ChatLine } from '../src/chat/chat-view.js';
import { GoLiveError } from '../src/client/error.js';
import { Cell } from '../src/client/observable.js';
import type { Grant, Role } from '../src/client/session.js';
import type { Answer } from '../src/relay/answers.js';
import type { ChatEvent, Command } from '../src/wire/types.js';
import { ada, at, id, kim } from './examples.js';

const empty: ChatSnapshot = { rev: 5, mode: 'open', slowMs: undefined, pin: undefined, lines: [], totals: {}, kinds: ['heart'], muted: false, editMs: 60_000 };
const grant = (role: Role) => ({ identity: role === 'coach' ? kim.id : ada.id, name: 'Ada', role }) as Grant;
const said = (rev: number, lineId = id(rev), from = kim, atMs = at + rev): ChatEvent => ({ v: 1, id: lineId, type: 'chat.message', at: atMs, from, rev, body: { text: `line ${rev}` } });
const yes = (rev: number): Answer => ({ accepted: true, rev, atMs: at });
const no = (code: 'TOO_FAST' | 'MUTED', retryAfterMs?: number): Answer => ({ accepted: false, code, retryAfterMs, detail: undefined, atMs: at });

let sent: Command[];
let reads: number;
let answer: (command: Command) => Promise<Answer>;
let snapshots: (ChatSnapshot | GoLiveError)[];

function chatAs(role: Role = 'athlete'): Chat {
  return new Chat({
    read: async () => {
      const snapshot = snapshots[Math.min(reads++, snapshots.length - 1)];
      if (!snapshot || snapshot instanceof GoLiveError) throw snapshot;
      return snapshot;
    },
    send: (command) => {
      sent.push(command);
      return answer(command);
    },
    delayed: new Cell(false),
    me: () => grant(role),
    now: () => Date.now(),
    random: () => 0.5,
  });
}

async function entered(role: Role = 'athlete', ...of: (ChatSnapshot | GoLiveError)[]): Promise<Chat> {
  if (of.length > 0) snapshots = of;
  const chat = chatAs(role);
  chat.enter();
  await vi.advanceTimersByTimeAsync(0);
  return chat;
}

const texts = (chat: Chat) => chat.view.value.lines.map(({ text }) => text);

beforeEach(() => {
  sent = [];
  reads = 0;
  snapshots = [empty];
  answer = () => Promise.resolve(yes(6));
  vi.useFakeTimers({ now: at });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => void vi.useRealTimers());

describe('a line of one’s own', () => {
  test('is there at once, and is the room’s as soon as the room has it', async () => {
    let settle: (answer: Answer) => void = () => undefined;
    answer = () => new Promise((resolve) => (settle = resolve));
    const chat = await entered();
    const mine = chat.send(' Hello\n there ') as string;
    expect(chat.view.value.lines).toMatchObject([{ id: mine, text: 'Hello  there', own: true, fate: 'waiting' }]);
    settle(yes(6));
    await vi.advanceTimersByTimeAsync(0);
    expect(chat.view.value.lines).toMatchObject([{ id: mine, fate: 'kept' }]);
    chat.hear(said(6, mine, ada));

    expect(chat.view.value.lines).toMatchObject([{ id: mine, text: 'line 6', own: true, fate: 'kept' }]);
  });

  test('heard from the room before the answer is one line', async () => {
    answer = () => new Promise(() => undefined);
    const chat = await entered();
    const mine = chat.send('Hello') as string;
    chat.hear(said(6, mine, ada));

    expect(chat.view.value.lines).toMatchObject([{ id: mine, fate: 'kept' }]);
  });

  test('that is refused says why, and goes again as the same line', async () => {
    answer = () => Promise.resolve(no('TOO_FAST', 8_000));
    const chat = await entered();
    const mine = chat.send('Hello') as string;
    await vi.advanceTimersByTimeAsync(0);
    expect(chat.view.value.lines).toMatchObject([{ fate: 'refused', refusal: { code: 'TOO_FAST', retryAtMs: at + 8_000 } }]);
    answer = () => Promise.resolve(yes(6));
    chat.retry(mine);
    await vi.advanceTimersByTimeAsync(0);

    expect(sent.map((command) => command.id)).toEqual([mine, mine]);
    expect(chat.view.value.lines).toMatchObject([{ id: mine, fate: 'kept', refusal: undefined }]);
  });

  test('that could not be sent at all may be forgotten', async () => {
    answer = () => Promise.reject(new GoLiveError({ kind: 'not-allowed', title: 'no' }));
    const chat = await entered();
    const mine = chat.send('Hello') as string;
    await vi.advanceTimersByTimeAsync(0);
    expect(chat.view.value.lines).toMatchObject([{ fate: 'refused', refusal: { code: undefined } }]);
    chat.discard(mine);

    expect(chat.view.value.lines).toEqual([]);
  });

  test.each(['', '  ', '\n', '\u202E'])('with nothing in it (%j) is none', async (typed) => {
    const chat = await entered();

    expect(chat.send(typed)).toBeUndefined();
    expect(sent).toEqual([]);
  });

  test('that was kept while the room was lost is not there twice after the snapshot', async () => {
    const chat = await entered();
    const mine = chat.send('Hello') as string;
    await vi.advanceTimersByTimeAsync(0);
    snapshots = [{ ...empty, rev: 6, lines: [{ id: mine, at, from: ada, text: 'Hello', replyTo: undefined, edited: false, deleted: false }] }];
    chat.enter();
    await vi.advanceTimersByTimeAsync(0);

    expect(chat.view.value.lines).toMatchObject([{ id: mine, fate: 'kept' }]);
  });
});

describe('what was missed', () => {
  test('is read once a gap has not closed within a second, after a spread pause', async () => {
    const chat = await entered();
    snapshots = [{ ...empty, rev: 7 }];
    reads = 0;
    chat.hear(said(7));
    await vi.advanceTimersByTimeAsync(1_999);
    expect(reads).toBe(0);
    await vi.advanceTimersByTimeAsync(1);

    expect(reads).toBe(1);
  });

  test('is not read when it came late', async () => {
    const chat = await entered();
    chat.hear(said(7));
    await vi.advanceTimersByTimeAsync(900);
    chat.hear(said(6));
    await vi.advanceTimersByTimeAsync(10_000);

    expect(reads).toBe(1);
    expect(texts(chat)).toEqual(['line 6', 'line 7']);
  });

  test('does not cost what is heard while it is read', async () => {
    const chat = chatAs();
    snapshots = [{ ...empty, rev: 6 }];
    chat.enter();
    chat.hear(said(7));
    await vi.advanceTimersByTimeAsync(0);

    expect(texts(chat)).toEqual(['line 7']);
  });

  test('by a server that lost its memory is read, too', async () => {
    const chat = await entered();
    chat.hear(said(6));
    chat.hear(said(2, id(99), kim, at + 60_000));
    await vi.advanceTimersByTimeAsync(2_000);

    expect(reads).toBe(2);
  });

  test('is asked for again while the server is away', async () => {
    const away = new GoLiveError({ kind: 'unexpected', title: '503', retryable: true });
    const chat = await entered('athlete', away, away, empty);
    await vi.advanceTimersByTimeAsync(10_000);

    expect(chat.view.value.available).toBe(true);
  });
});

test('a server without a chat has none, and is not asked again', async () => {
  const chat = await entered('athlete', new GoLiveError({ kind: 'session-unknown', title: '404' }));
  await vi.advanceTimersByTimeAsync(60_000);

  expect(chat.view.value.available).toBe(false);
  expect(reads).toBe(1);
});

describe('who may write', () => {
  test.each<[Role, ChatSnapshot['mode'], boolean, string]>([
    ['athlete', 'open', false, 'allowed'],
    ['athlete', 'slow', false, 'allowed'],
    ['athlete', 'moderators-only', false, 'moderators-only'],
    ['athlete', 'off', false, 'off'],
    ['athlete', 'open', true, 'muted'],
    ['moderator', 'moderators-only', false, 'allowed'],
    ['moderator', 'off', false, 'off'],
    ['preview', 'open', false, 'watching-only'],
  ])('%s, %s, muted %s: %s', async (role, mode, muted, writing) => {
    expect((await entered(role, { ...empty, mode, muted })).view.value.writing).toBe(writing);
  });

  test('a mute ends by itself', async () => {
    const chat = await entered();
    chat.mute(true, at + 5_000);
    expect(chat.view.value.writing).toBe('muted');
    await vi.advanceTimersByTimeAsync(5_000);

    expect(chat.view.value.writing).toBe('allowed');
  });

  test('in slow mode one waits after one’s own line, staff does not', async () => {
    for (const [role, next] of [['athlete', at + 10_000], ['coach', 0]] as const) {
      const chat = await entered(role, { ...empty, mode: 'slow', slowMs: 10_000 });
      chat.send('Hello');

      expect(chat.view.value.nextAtMs).toBe(next);
    }
  });
});

describe('rights over a line', () => {
  const line = (own: boolean, role = ada.role): ChatLine => ({
    id: id(1), at, from: { ...ada, role }, text: 'x', replyTo: undefined, edited: false, deleted: false, own, fate: 'kept', refusal: undefined,
  });
  const rights = async (role: Role, of: ChatLine, nowMs = at) => {
    const all = rightsOver(of, (await entered(role)).view.value, grant(role), nowMs);
    return Object.entries(all).filter(([, may]) => may).map(([name]) => name);
  };

  test('of an athlete: one’s own within the window', async () => {
    expect(await rights('athlete', line(false))).toEqual(['reply']);
    expect(await rights('athlete', line(true))).toEqual(['reply', 'edit', 'remove']);
    expect(await rights('athlete', line(true), at + 60_000)).toEqual(['reply']);
  });

  test('of staff: every line, every athlete; of the coach: the team, too', async () => {
    expect(await rights('moderator', line(false))).toEqual(['reply', 'remove', 'pin', 'moderate']);
    expect(await rights('moderator', line(false, 'moderator'))).toEqual(['reply', 'remove', 'pin']);
    expect(await rights('co-coach', line(false, 'coach'))).toEqual(['reply', 'remove', 'pin']);
    expect(await rights('coach', line(false, 'moderator'))).toEqual(['reply', 'remove', 'pin', 'moderate']);
  });

  test('of a preview: none', async () => {
    expect(await rights('preview', line(false))).toEqual([]);
  });

  test('over a removed line: the person, for staff', async () => {
    expect(await rights('coach', { ...line(false), deleted: true })).toEqual(['moderate']);
  });
});

test('one’s own line may be taken back even by whoever is muted', async () => {
  const chat = await entered('athlete', { ...empty, muted: true });
  const line: ChatLine = { id: id(1), at, from: ada, text: 'x', replyTo: undefined, edited: false, deleted: false, own: true, fate: 'kept', refusal: undefined };

  expect(rightsOver(line, chat.view.value, grant('athlete'), at)).toMatchObject({ reply: false, edit: false, remove: true });
});

test('a pinned line that is removed is not on top any more, however old it is', async () => {
  const chat = await entered('athlete', { ...empty, pin: { chatId: id(1), name: 'Kim', text: 'long ago' } });
  chat.hear({ v: 1, id: id(6), type: 'chat.deleted', at, rev: 6, body: { chatId: id(1) } });

  expect(chat.view.value.pin).toBeUndefined();
});

test('a pinned line that is removed is not on top any more', async () => {
  const chat = await entered('athlete', { ...empty, pin: { chatId: id(6), name: 'Kim', text: 'line 6' } });
  chat.hear(said(6));
  expect(chat.view.value.pin).toBeDefined();
  chat.hear({ v: 1, id: id(7), type: 'chat.deleted', at, rev: 7, body: { chatId: id(6) } });

  expect(chat.view.value.pin).toBeUndefined();
});
