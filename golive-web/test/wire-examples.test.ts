import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBoardSnapshot } from '../src/board/board-snapshot.js';
import { parseChatSnapshot } from '../src/chat/chat-snapshot.js';
import { parseModeration } from '../src/moderation/moderation-state.js';
import { parseAnswers } from '../src/relay/answers.js';
import { decodePacket } from '../src/wire/packet.js';
import { bytes, topicOf } from './examples.js';

declare const Buffer: { from(text: string, encoding: 'base64'): Uint8Array };

interface Spoilt {
  readonly code?: string;
  readonly document?: unknown;
  readonly text?: string;
  readonly base64?: string;
  readonly reads?: unknown;
  readonly rule?: string;
}

const wire = new URL('../../wire/', import.meta.url);
const names = (folder: string) => readdirSync(new URL(folder, wire)).sort();
const files = (folder: string) => names(folder).filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, wire), 'utf8'));
const raw = ({ document, text, base64 }: Spoilt) => (base64 === undefined ? bytes(text ?? document) : new Uint8Array(Buffer.from(base64, 'base64')));
const types = names('example/message');
const topic = (type: string) => `golive.1.${type.split('.')[0]}`;

describe.each(types)('%s', (type) => {
  test.each(files(`example/message/${type}`))('%s is read as it is written', (path) => {
    const packet = decodePacket(readFileSync(new URL(path, wire)), topic(type), undefined, 'relay');

    expect(packet).toEqual({ messages: [json(path)], dropped: 0 });
  });

  test.each(files(`example/message/${type}/rejected`))('%s is dropped', (path) => {
    const { messages, dropped } = decodePacket(raw(json(path) as Spoilt), topic(type), undefined, 'relay');

    expect(messages).toEqual([]);
    expect(dropped).toBeGreaterThan(0);
  });
});

describe('a packet', () => {
  const packet = (path: string) => decodePacket(readFileSync(new URL(path, wire)), 'golive.1.chat', undefined, 'relay');

  test('holds one message or several', () => {
    expect(packet('packet/one.json')).toEqual({ messages: [json('packet/one.json')], dropped: 0 });
    expect(packet('packet/several.json')).toEqual({ messages: json('packet/several.json'), dropped: 0 });
  });

  test('may hold what only a later version understands', () => {
    expect(packet('packet/with-unknown.json').dropped).toBe(0);
  });

  test.each(files('packet/rejected'))('%s has something that is dropped', (path) => {
    expect(decodePacket(raw(json(path) as Spoilt), 'golive.1.chat', undefined, 'relay').dropped).toBeGreaterThan(0);
  });
});

describe('growing', () => {
  test.each(files('growth/message').map((path) => [(json(path) as Spoilt).rule, path]))('%s (%s)', (_, path) => {
    const example = json(path as string) as Spoilt;
    const packet = decodePacket(raw(example), topicOf(example.document as Record<string, unknown>), undefined, 'relay');

    if (example.code) expect(packet).toEqual({ messages: [], dropped: 1 });
    else expect(packet).toEqual({ messages: example.reads ? [example.reads] : [], dropped: 0 });
  });
});

const parsers: Record<string, (body: unknown) => unknown> = { 'chat.snapshot': parseChatSnapshot, 'moderation.view': parseModeration, 'relay.answer': parseAnswers, 'board.view': parseBoardSnapshot };

describe.each(names('example/answer'))('%s', (name) => {
  const parse = parsers[name];

  test.each(files(`example/answer/${name}`))('%s is understood', (path) => {
    expect(() => parse?.(json(path))).not.toThrow();
  });
});

test.each(files('example/answer/board.view'))('%s is read as it is written', (path) => {
  const { v: _, ...written } = json(path) as Record<string, unknown>;

  expect(parseBoardSnapshot(json(path))).toEqual({ ...written, document: written['board'] });
});

test.each(files('example/answer/board.view/rejected'))('%s is refused', (path) => {
  expect(() => parseBoardSnapshot((json(path) as Spoilt).document)).toThrow();
});

test('what a count came to is read from the relay’s answer', () => {
  expect(parseAnswers(json('example/answer/relay.answer/edge-own.json'))).toMatchObject([{ own: { count: 12 } }, { own: { count: 900, implausible: true } }]);
});
