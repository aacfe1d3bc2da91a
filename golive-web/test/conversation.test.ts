import { Room, RoomEvent, type RemoteParticipant } from 'livekit-client';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseBoardSnapshot } from '../src/board/board-snapshot.js';
import { Access } from '../src/client/access.js';
import { Conversation } from '../src/client/conversation.js';
import { Endpoint } from '../src/client/endpoint.js';
import { listenTo } from '../src/client/room-signals.js';
import type { Grant, Role } from '../src/client/session.js';
import type { ChatPath } from '../src/wire/authority.js';
import type { Sender, SessionEvent } from '../src/wire/types.js';
import { ada, at, bytes, id, kim, messages, topicOf } from './examples.js';

const snapshot = { v: 1, rev: 40, mode: 'open', lines: [], totals: { heart: 3 }, kinds: ['heart'], muted: false, editMs: 60_000 };
const grant = { server_url: 'ws://x', participant_token: 't', golive: { pass: 'pass', identity: ada.id, role: 'athlete', session: { id: 's', state: 'live' }, timeMs: Date.now() } };
const bo: Sender = { id: 'p_bo', name: 'Bo', role: 'athlete' };

let heard: SessionEvent[];
let calls: { path: string; body: unknown }[];
let boards: unknown[];
let published: { message: Record<string, unknown>; topic: string }[];

function inRoom(path: ChatPath, role: Role = 'athlete', found = true): { conversation: Conversation; room: Room } {
  const fetch = async (address: string, init: RequestInit = {}) => {
    const body: unknown = init.body ? JSON.parse(String(init.body)) : undefined;
    calls.push({ path: address, body });
    if (address === '/golive/token') return Response.json(grant);
    if (address === '/golive/board') return boards.length > 0 ? Response.json(boards.shift()) : new Response('', { status: 404 });
    if (!found) return new Response('', { status: 404 });
    if (address.startsWith('/golive/chat')) return Response.json(snapshot);
    return Response.json({ atMs: Date.now(), answers: (body as { id: string }[]).map((item) => ({ id: item.id, accepted: true, rev: 41 })) });
  };
  const room = new Room();
  room.localParticipant.publishData = async (data, options) => {
    published.push({ message: JSON.parse(new TextDecoder().decode(data)), topic: options?.topic ?? '' });
  };
  const conversation = new Conversation(room, new Access(new Endpoint('/golive', fetch), 's', 'viewer'), (event) => heard.push(event));
  listenTo(room, {
    stageChanged: () => undefined, linkLost: () => undefined, linkRestored: () => undefined, disconnected: () => undefined, quality: () => undefined,
    packet: (data, topic, sender) => conversation.receive(data, topic, sender),
  });
  conversation.enter({ identity: ada.id, name: 'Ada', role, chatPath: path } as Grant);
  return { conversation, room };
}

const line = (number: number, of: Partial<Record<string, unknown>> = {}) => ({ v: 1, id: id(number), type: 'chat.message', at, from: kim, rev: number, body: { text: `line ${number}` }, ...of });
const shown = (rev: number) => ({ v: 1, epoch: 7, rev, board: { timers: [], reps: [] }, own: { counts: [], xp: 0, reasons: [] } });
const pinned = (rev: number, text: string) => ({ v: 1, id: id(rev), type: 'board.patch', at, body: { epoch: 7, rev, patch: [{ op: 'add', path: '/pin', value: { text } }] } });
const say = (conversation: Conversation, message: Record<string, unknown>, sender?: Sender) => conversation.receive(bytes(message), topicOf(message), sender);
const texts = ({ chat }: Conversation) => chat.view.value.lines.map(({ text }) => text);

beforeEach(() => {
  heard = [];
  calls = [];
  boards = [];
  published = [];
  vi.stubGlobal('location', new URL('https://host.example/class'));
  vi.stubGlobal('navigator', { userAgent: '' });
  vi.stubGlobal('document', { cookie: '', querySelector: () => null, addEventListener: () => undefined, removeEventListener: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

describe('with a relay', () => {
  test('what the server says arrives: chat, reactions, session', async () => {
    const { conversation } = inRoom('relay');
    await vi.waitFor(() => expect(conversation.chat.view.value.available).toBe(true));
    say(conversation, line(41));
    say(conversation, messages.find(({ type }) => type === 'reaction.tick') as Record<string, unknown>);
    say(conversation, messages.find(({ type }) => type === 'session.ending') as Record<string, unknown>);

    expect(texts(conversation)).toEqual(['line 41']);
    expect(conversation.reactions.view.value).toEqual({ kinds: ['heart'], counts: { heart: 12, fire: 1 } });
    expect(heard.map(({ type }) => type)).toEqual(['session.ending']);
    expect(conversation.dropped.value).toBe(0);
  });

  test.each(messages)('$type of an athlete is dropped and counted', async (message) => {
    const { conversation } = inRoom('relay');
    await vi.waitFor(() => expect(conversation.chat.view.value.available).toBe(true));
    const parts = () => [conversation.board.view.value, conversation.chat.view.value, conversation.reactions.view.value];
    const before = parts();
    say(conversation, message, bo);

    expect(conversation.dropped.value).toBe(1);
    expect(parts()).toEqual(before);
    expect(heard).toEqual([]);
  });

  test('a sender whom LiveKit has not introduced yet is a sender', () => {
    const { conversation, room } = inRoom('relay');
    const ended = messages.find(({ type }) => type === 'session.ended') as Record<string, unknown>;
    room.emit(RoomEvent.DataReceived, bytes(ended) as never, undefined, 0 as never, 'golive.1.session', 0 as never, 'p_forger');

    expect(heard).toEqual([]);
    expect(conversation.dropped.value).toBe(1);
    room.emit(RoomEvent.DataReceived, bytes(ended) as never, undefined, 0 as never, 'golive.1.session', 0 as never, '');
    expect(heard).toHaveLength(1);
  });

  test('a line goes to the server as one item, once', async () => {
    const { conversation } = inRoom('relay');
    await vi.waitFor(() => expect(conversation.chat.view.value.available).toBe(true));
    const mine = conversation.chat.send('Hello', id(7));
    await vi.waitFor(() => expect(conversation.chat.view.value.lines).toMatchObject([{ fate: 'kept' }]));

    expect(calls.filter(({ path }) => path === '/golive/messages')).toEqual([
      { path: '/golive/messages', body: [{ v: 1, id: mine, type: 'chat.send', body: { text: 'Hello', replyTo: id(7) } }] },
    ]);
    expect(published).toEqual([]);
  });

  test('one’s own mute is taken and given back by message, somebody else’s changes nothing', async () => {
    const { conversation } = inRoom('relay');
    await vi.waitFor(() => expect(conversation.chat.view.value.available).toBe(true));
    const muted = (type: string, participant: string, number: number) => say(conversation, { v: 1, id: id(number), type, at, body: { participant } });
    muted('moderation.muted', bo.id, 1);
    expect(conversation.chat.view.value.writing).toBe('allowed');
    muted('moderation.muted', ada.id, 2);
    expect(conversation.chat.view.value.writing).toBe('muted');
    muted('moderation.unmuted', ada.id, 3);

    expect(conversation.chat.view.value.writing).toBe('allowed');
  });

  test('the board is read with the session pass, and followed', async () => {
    boards = [shown(1)];
    const { conversation } = inRoom('relay');
    await vi.waitFor(() => expect(conversation.board.view.value?.rev).toBe(1));
    say(conversation, pinned(2, 'Water'));

    expect(conversation.board.view.value?.board.pin).toEqual({ text: 'Water' });
    expect(calls.filter(({ path }) => path === '/golive/board')).toHaveLength(1);
  });

  test('a board that came with the token is not read, but when one comes in again', () => {
    const { conversation } = inRoom('relay');
    const me = { identity: ada.id, name: 'Ada', role: 'athlete', chatPath: 'relay', serverTimeMs: Date.now(), board: parseBoardSnapshot(shown(3)) } as Grant;
    const entered = vi.spyOn(conversation.board, 'enter');
    conversation.enter(me);
    expect(conversation.board.view.value?.rev).toBe(3);
    conversation.enter(me);
    conversation.enter({ ...me, serverTimeMs: Date.now() - 60_000 });

    expect(entered.mock.calls.map(([snapshot]) => snapshot?.rev)).toEqual([3, undefined, undefined]);
  });

  test('the room’s metadata tells of a board that no patch has brought', () => {
    const { conversation, room } = inRoom('relay');
    const told = vi.spyOn(conversation.board, 'expect');
    vi.spyOn(room, 'metadata', 'get').mockReturnValue('{"v":1,"sessionId":"s","epoch":7,"rev":9}');
    room.emit(RoomEvent.RoomMetadataChanged, '');

    expect(told.mock.calls).toMatchObject([[{ epoch: 7, rev: 9 }]]);
  });

  test('and so it does when the page comes in', () => {
    const { conversation, room } = inRoom('relay');
    const told = vi.spyOn(conversation.board, 'expect');
    vi.spyOn(room, 'metadata', 'get').mockReturnValue('{"v":1,"sessionId":"s","epoch":7,"rev":9}');
    conversation.enter({ identity: ada.id, name: 'Ada', role: 'athlete', chatPath: 'relay' } as Grant);

    expect(told.mock.calls).toMatchObject([[{ epoch: 7, rev: 9 }]]);
  });

  test('a page that was long out of sight reads the board, unless it has left', () => {
    const page = Object.assign(new EventTarget(), { cookie: '', querySelector: () => null, visibilityState: 'visible' });
    const now = vi.spyOn(Date, 'now');
    const away = () => {
      for (const visibilityState of ['hidden', 'visible']) {
        Object.assign(page, { visibilityState }).dispatchEvent(new Event('visibilitychange'));
        now.mockReturnValue(Date.now() + 60_000);
      }
    };
    vi.stubGlobal('document', page);
    const { conversation } = inRoom('relay');
    const [woken, left] = [vi.spyOn(conversation.board, 'wake'), vi.spyOn(conversation.board, 'leave')];
    away();
    conversation.leave();
    away();
    now.mockRestore();

    expect(woken).toHaveBeenCalledTimes(1);
    expect(left).toHaveBeenCalledTimes(1);
  });

  test('a server without one has neither chat nor reactions', async () => {
    const { conversation } = inRoom('relay', 'athlete', false);
    await vi.waitFor(() => expect(calls.some(({ path }) => path.startsWith('/golive/chat'))).toBe(true));

    expect(conversation.chat.view.value.available).toBe(false);
    expect(conversation.reactions.view.value.kinds).toEqual([]);
  });
});

describe('from peer to peer', () => {
  test('a line goes to the room and to no server, and is there', async () => {
    const { conversation } = inRoom('direct');
    const mine = conversation.chat.send('Hello');
    await vi.waitFor(() => expect(conversation.chat.view.value.lines).toMatchObject([{ id: mine, text: 'Hello', own: true, fate: 'kept' }]));

    expect(published).toMatchObject([{ topic: 'golive.1.chat', message: { v: 1, id: mine, type: 'chat.message', body: { text: 'Hello' } } }]);
    expect(calls.filter(({ path }) => path !== '/golive/token' && path !== '/golive/board')).toEqual([]);
  });

  test('the sender is who LiveKit says, and a line comes once', () => {
    const { conversation } = inRoom('direct');
    say(conversation, line(1), bo);
    say(conversation, line(1, { body: { text: 'another' } }), ada);

    expect(conversation.chat.view.value.lines).toMatchObject([{ text: 'line 1', from: bo }]);
    expect(conversation.dropped.value).toBe(1);
  });

  test.each(['session.ended', 'moderation.muted', 'reaction.tick', 'board.patch', 'board.snapshot'])('a forged %s is dropped and counted', (type) => {
    const { conversation } = inRoom('direct');
    say(conversation, messages.find((message) => message['type'] === type) as Record<string, unknown>, bo);

    expect(conversation.dropped.value).toBe(1);
    expect(heard).toEqual([]);
    expect(conversation.chat.view.value.writing).toBe('allowed');
  });

  test('a forged board is dropped and counted, the server’s is shown', async () => {
    boards = [shown(1)];
    const { conversation } = inRoom('direct');
    await vi.waitFor(() => expect(conversation.board.view.value?.rev).toBe(1));
    say(conversation, pinned(2, 'Forged'), bo);
    say(conversation, pinned(2, 'Water'));

    expect(conversation.board.view.value).toMatchObject({ rev: 2, board: { pin: { text: 'Water' } } });
    expect(conversation.dropped.value).toBe(1);
  });

  test('one changes one’s own lines; staff removes others’, pins and closes', () => {
    const { conversation } = inRoom('direct');
    const edit = (number: number, text: string) => ({ v: 1, id: id(number), type: 'chat.edited', at, body: { chatId: id(1), text } });
    const remove = { v: 1, id: id(20), type: 'chat.deleted', at, body: { chatId: id(1) } };
    const close = { v: 1, id: id(21), type: 'chat.mode', at, body: { mode: 'off' } };
    say(conversation, line(1), bo);
    say(conversation, edit(10, 'better'), bo);
    for (const forged of [edit(11, 'forged'), remove, close]) say(conversation, forged, { ...bo, id: 'p_evil' });
    expect(texts(conversation)).toEqual(['better']);
    expect(conversation.dropped.value).toBe(3);
    say(conversation, edit(12, 'words in the mouth'), kim);
    expect(conversation.dropped.value).toBe(4);
    say(conversation, remove, kim);
    say(conversation, close, kim);

    expect(conversation.chat.view.value).toMatchObject({ lines: [{ deleted: true }], mode: 'off', writing: 'off' });
  });

  test('staff is known by the attribute that the token gives', () => {
    const { conversation, room } = inRoom('direct');
    const close = { v: 1, id: id(21), type: 'chat.mode', at, body: { mode: 'off' } };
    const participant = (role?: string) => ({ identity: 'p_x', name: 'X', attributes: role ? { 'golive.role': role } : {} }) as unknown as RemoteParticipant;
    const emit = (role?: string) => room.emit(RoomEvent.DataReceived, bytes(close) as never, participant(role), 0 as never, 'golive.1.chat', 0 as never, 'p_x');
    emit();
    expect(conversation.chat.view.value.mode).toBe('open');
    emit('moderator');

    expect(conversation.chat.view.value.mode).toBe('off');
  });
});
