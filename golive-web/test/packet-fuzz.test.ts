import { readdirSync, readFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import { expect, test } from 'vitest';
import { decodePacket } from '../src/wire/packet.js';
import { ada, bytes, id, messages, topicOf } from './examples.js';
import { chance, type Chance } from './seeded.js';

declare const process: { readonly env: Readonly<Record<string, string | undefined>>; memoryUsage(): { readonly heapUsed: number; readonly external: number } };

const documents = Number(process.env['GOLIVE_FUZZ'] ?? 25_000);
const seed = Number(process.env['GOLIVE_FUZZ_SEED'] ?? 20261125);
const wire = new URL('../../wire/example/message/', import.meta.url);
const examples = readdirSync(wire).flatMap((type) =>
  readdirSync(new URL(type, wire)).filter((name) => name.endsWith('.json')).map((name): Record<string, unknown> => JSON.parse(readFileSync(new URL(`${type}/${name}`, wire), 'utf8'))));
const seeds = [...messages, ...examples, messages.filter((message) => topicOf(message) === 'golive.1.chat'), { v: 1, id: id(9), type: 'reaction.tap', at: 1, body: { kind: 'heart', n: 1 } }];
const bits = ['"', '\\', '\\u', '\\ud83d', '{', '}', '[', ']', ',', ':', 'null', '1e999', '-0', '9007199254740993', '"v":1,', '\u202E', '\u0000', '😀', '__proto__', '['.repeat(99)];

/** What is left of all packets together. A long class is hundreds of thousands of them: nothing may stay of each. */
const mostKeptBytes = 1024 * 1024;
v8.setFlagsFromString('--expose-gc');
const collect: () => void = vm.runInNewContext('gc');

function heapInUse(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function mutated(document: Uint8Array, by: Chance): Uint8Array {
  const row = [...document];
  for (let times = 1 + by.int(4); times > 0; times--) {
    const where = by.int(row.length + 1);
    switch (by.int(5)) {
      case 0:
        row.splice(where, 1 + by.int(12));
        break;
      case 1:
        row[where] = by.int(256);
        break;
      case 2:
        row.splice(where, 0, ...bytes(by.one(bits)));
        break;
      case 3:
        row.splice(where, 0, ...row.slice(where, where + by.int(60)));
        break;
      case 4:
        row.splice(where, row.length, ...bytes(by.one(seeds)).slice(by.int(40)));
    }
  }
  return new Uint8Array(row);
}

test(`${documents} spoilt documents are read or dropped, each read one is read again as the same, and nothing of them is kept (seed ${seed})`, { timeout: 3_600_000 }, () => {
  const by = chance(seed);
  const before = heapInUse();
  let read = 0;
  for (let count = 0; count < documents; count++) {
    const start = by.one(seeds);
    const topic = by.int(8) === 0 ? `golive.1.${by.one(['chat', 'board', 'session', 'x'])}` : topicOf(Array.isArray(start) ? { type: 'chat' } : start);
    const [sender, path] = by.one([[undefined, 'relay'], [undefined, 'relay'], [ada, 'relay'], [ada, 'direct'], [undefined, 'direct']] as const);
    const document = mutated(bytes(start), by);
    const packet = decodePacket(document, topic, sender, path);
    if (packet.messages.length === 0) continue;
    read += packet.messages.length;
    if (sender) expect(packet.messages.map((message) => 'from' in message && path === 'direct' && message.from)).toEqual(packet.messages.map(() => ada));
    else expect(JSON.stringify(decodePacket(bytes(packet.messages), topic, undefined, path).messages)).toBe(JSON.stringify(packet.messages));
  }
  expect(read).toBeGreaterThan(documents / 100);
  expect(heapInUse() - before).toBeLessThan(mostKeptBytes);
});
