import { describe, expect, test } from 'vitest';
import { decodePacket } from '../src/wire/packet.js';
import { ada, at, board, bytes, id, kim, messages, topicOf } from './examples.js';

const nothing = { messages: [], dropped: 0 };
const dropped = { messages: [], dropped: 1 };
const line = messages[0] as Record<string, unknown>;
const ended = messages.find(({ type }) => type === 'session.ended') as Record<string, unknown>;
const fromServer = (value: unknown, topic = 'golive.1.chat') => decodePacket(bytes(value), topic, undefined, 'relay');
const withBody = (body: object) => ({ ...line, body: { ...(line['body'] as object), ...body } });

describe('what the server says', () => {
  test.each(messages)('$type is read', (message) => {
    expect(fromServer(message, topicOf(message))).toEqual({ messages: [message], dropped: 0 });
  });

  test('may come as several in one packet, oldest first', () => {
    const chat = messages.filter((message) => topicOf(message) === 'golive.1.chat');

    expect(fromServer(chat)).toEqual({ messages: chat, dropped: 0 });
  });

  test('may hold fields of tomorrow', () => {
    expect(fromServer({ ...withBody({ mood: { happy: [1, null, true] } }), of: 'tomorrow' }).messages).toEqual([line]);
  });

  test('may hold a board of tomorrow, which goes on whole', () => {
    const tomorrow = { ...board, spotlight: { kind: 'hologram', depth: [1] }, mood: { calm: true } };

    expect(fromServer({ v: 1, id: id(1), at, type: 'board.snapshot', body: { epoch: 1, rev: 1, board: tomorrow } }, 'golive.1.board').messages).toMatchObject([{ body: { board: tomorrow } }]);
  });

  test('is put into normal form C', () => {
    expect(fromServer(withBody({ text: 'Zoe\u0308' })).messages[0]?.body).toMatchObject({ text: 'Zo\u00EB' });
  });
});

describe('what only a later version understands is passed over', () => {
  test.each<[string, unknown, string]>([
    ['another version', { ...line, v: 2, body: 'anything' }, 'golive.1.chat'],
    ['another type', { ...line, type: 'chat.sung' }, 'golive.1.chat'],
    ['another family', { ...line, type: 'stage.invited', body: 'anything' }, 'golive.1.stage'],
    ['another type of the board', { ...line, type: 'board.erased' }, 'golive.1.board'],
    ['a name every object has', { ...line, type: 'chat.constructor' }, 'golive.1.chat'],
  ])('%s', (_, value, topic) => {
    expect(fromServer(value, topic)).toEqual(nothing);
  });

  test.each(['golive.2.chat', 'golive.1.', 'lk-chat-topic', 'golive.1.chat.x', '', undefined])('topic %j', (topic) => {
    expect(decodePacket(bytes('{'), topic, ada, 'relay')).toEqual(nothing);
  });
});

describe('what is broken is dropped and counted', () => {
  test.each<[string, unknown]>([
    ['nothing', ''],
    ['half a document', '{"v":1,'],
    ['a text', '"chat.message"'],
    ['null', null],
    ['a list in a list', [[line]]],
    ['a version in words', { ...line, v: '1' }],
    ['no type', { ...line, type: undefined }],
    ['no id', { ...line, id: undefined }],
    ['an id that is none', { ...line, id: '0199' }],
    ['an id in capitals', { ...line, id: id(171).toUpperCase() }],
    ['no time', { ...line, at: null }],
    ['half a millisecond', { ...line, at: 0.5 }],
    ['nobody', { ...line, from: undefined }],
    ['a role that speaks to nobody', { ...line, from: { ...ada, role: 'preview' } }],
    ['no revision', { ...line, rev: undefined }],
    ['revision nothing', { ...line, rev: 0 }],
    ['another family’s type', ended],
    ['no body', { ...line, body: undefined }],
    ['no text', withBody({ text: undefined })],
    ['a blank text', withBody({ text: ' \u00A0' })],
    ['a text too long', withBody({ text: '😀'.repeat(501) })],
    ['two lines', withBody({ text: 'one\ntwo' })],
    ['a text that turns round', withBody({ text: '\u202Etfel' })],
    ['half a pair', JSON.stringify(withBody({ text: 'x' })).replace('"x"', '"\\ud83d"')],
    ['a name twice', JSON.stringify(line).replace('"v":1', '"v":1,"v":1')],
    ['a name twice in other letters', JSON.stringify(line).replace('"v":1', '"v":1,"\\u0076":1')],
    ['a document without a bottom', '['.repeat(40) + ']'.repeat(40)],
    ['a reply to no line', withBody({ replyTo: 'x' })],
    ['a mode that is slow at no speed', { ...line, type: 'chat.mode', body: { mode: 'slow' } }],
    ['a mode with a speed', { ...line, type: 'chat.mode', body: { mode: 'open', slowMs: 1_000 } }],
  ])('%s', (_, value) => {
    expect(fromServer(value)).toEqual(dropped);
  });

  test.each<[string, object]>([
    ['a kind in capitals', { totals: { Heart: 1 } }],
    ['a prototype', JSON.parse('{"totals":{"__proto__":1}}') as object],
    ['no taps', { counts: { heart: 0 } }],
    ['thirteen kinds', { totals: Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`k${at}`, 1])) }],
    ['six names', { sample: Array.from({ length: 6 }, () => ({ name: 'Ada', kind: 'heart' })) }],
  ])('a tick with %s', (_, body) => {
    const tick = { v: 1, id: id(1), at, type: 'reaction.tick', body: { counts: {}, totals: {}, sample: [], ...body } };

    expect(fromServer(tick, 'golive.1.reaction')).toEqual(dropped);
  });

  test.each<[string, object]>([
    ['that can’t be read', { timers: [{ id: 'main' }], reps: [] }],
    ['with more timers than fit', { ...board, timers: Array.from({ length: 5 }, () => board.timers[0]) }],
  ])('a board %s', (_, shown) => {
    expect(fromServer({ v: 1, id: id(1), at, type: 'board.snapshot', body: { epoch: 1, rev: 1, board: shown } }, 'golive.1.board')).toEqual(dropped);
  });

  test('500 signs are not too many, though they be 1,000 halves', () => {
    expect(fromServer(withBody({ text: '😀'.repeat(500) })).dropped).toBe(0);
  });

  test('a packet of more than 15 KiB, unread', () => {
    expect(decodePacket(bytes(' '.repeat(15 * 1024) + JSON.stringify(line)), 'golive.1.chat', undefined, 'relay')).toEqual(dropped);
    expect(decodePacket(bytes(JSON.stringify(line).padEnd(15 * 1024)), 'golive.1.chat', undefined, 'relay').messages).toHaveLength(1);
  });

  test('and does not spoil what came with it', () => {
    expect(fromServer([line, { ...line, at: -1 }, messages[1]])).toEqual({ messages: [line, messages[1]], dropped: 1 });
  });

  test.each([new Uint8Array([0x22, 0xff, 0x22]), bytes('\uFEFF' + JSON.stringify(line))])('bytes that are no plain UTF-8', (payload) => {
    expect(decodePacket(payload, 'golive.1.chat', undefined, 'relay')).toEqual(dropped);
  });
});

describe('a person who sends', () => {
  const families = ['chat', 'reaction', 'session', 'board', 'stage', 'moderation', 'timer-of-tomorrow'];
  const tap = { v: 1, id: id(1), type: 'reaction.tap', at, body: { kind: 'heart', n: 3 } };

  test.each(families)('is not heard on %s where there is a relay', (family) => {
    expect(decodePacket(bytes(messages[0]), `golive.1.${family}`, ada, 'relay')).toEqual(dropped);
  });

  test.each(messages.filter(({ type }) => !String(type).startsWith('chat.')))('does not forge $type where there is none', (message) => {
    expect(decodePacket(bytes(message), topicOf(message), ada, 'direct')).toEqual(dropped);
  });

  test.each(messages.filter(({ type }) => String(type).startsWith('board.')))('does not slip a $type in as a line', (message) => {
    for (const topic of ['golive.1.chat', 'golive.1.reaction']) expect(decodePacket(bytes(message), topic, ada, 'direct')).toEqual(dropped);
  });

  test('does not slip the end in as a line', () => {
    expect(decodePacket(bytes(ended), 'golive.1.chat', ada, 'direct')).toEqual(dropped);
  });

  test('is heard on chat and reactions where there is no relay', () => {
    expect(decodePacket(bytes(line), 'golive.1.chat', ada, 'direct').messages).toHaveLength(1);
    expect(decodePacket(bytes(tap), 'golive.1.reaction', ada, 'direct').messages).toEqual([{ ...tap, from: ada }]);
  });

  test('is who LiveKit says, whatever the message says', () => {
    const [heard] = decodePacket(bytes({ ...line, from: kim }), 'golive.1.chat', ada, 'direct').messages;

    expect(heard).toMatchObject({ from: ada, rev: 0 });
  });
});
