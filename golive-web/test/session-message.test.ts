import { describe, expect, test } from 'vitest';
import { acceptSessionMessage, sessionTopic } from '../src/client/session-message.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const message = { v: 1, id: '0199', type: 'session.ended', at: 1795359149448, body: {} };
const accept = (value: unknown) => acceptSessionMessage(bytes(JSON.stringify(value)), sessionTopic, undefined);

test.each(['session.live', 'session.ending', 'session.ended'])('%s of the server is accepted', (type) => {
  expect(accept({ ...message, type })).toEqual({ id: '0199', type, atMs: 1795359149448 });
});

test('unknown fields are ignored', () => {
  expect(accept({ ...message, of: 'tomorrow' })).toBeDefined();
});

test('a message with a sender is a forgery', () => {
  expect(acceptSessionMessage(bytes(JSON.stringify(message)), sessionTopic, { identity: 'p_7' })).toBeUndefined();
});

test.each(['golive.1.chat', 'golive.2.session', '', undefined])('topic %j is not ours', (topic) => {
  expect(acceptSessionMessage(bytes(JSON.stringify(message)), topic, undefined)).toBeUndefined();
});

describe('not understood and therefore ignored', () => {
  test.each<[string, unknown]>([
    ['another version', { ...message, v: 2 }],
    ['a version in words', { ...message, v: '1' }],
    ['an unknown type', { ...message, type: 'session.paused' }],
    ['no id', { ...message, id: undefined }],
    ['a null time', { ...message, at: null }],
    ['null', null],
    ['a list', [message]],
    ['a text', 'session.ended'],
  ])('%s', (_, value) => {
    expect(accept(value)).toBeUndefined();
  });

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['half a document', bytes('{"v":1,')],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('%s', (_, payload) => {
    expect(acceptSessionMessage(payload, sessionTopic, undefined)).toBeUndefined();
  });
});
