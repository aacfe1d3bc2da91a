import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GoLiveError } from '../src/client/error.js';
import { parseAnswers, type Answer } from '../src/relay/answers.js';
import { batchSize } from '../src/relay/batch.js';
import { Relay } from '../src/relay/relay.js';
import type { Command } from '../src/wire/types.js';
import { id } from './examples.js';

const say = (number: number, text = 'x'): Command => ({ v: 1, id: id(number), type: 'chat.send', body: { text } });
const yes: Answer = { accepted: true, rev: 1, atMs: 1 };
const no = (code: 'TOO_FAST' | 'MUTED', retryAfterMs?: number): Answer => ({ accepted: false, code, retryAfterMs, detail: undefined, atMs: 1 });
const lost = new GoLiveError({ kind: 'offline', title: 'no answer', retryable: true });
const hopeless = new GoLiveError({ kind: 'not-allowed', title: 'no' });

type Reply = GoLiveError | ((commands: readonly Command[]) => readonly Answer[]);
const all: Reply = (commands) => commands.map(() => yes);

let posts: string[][];
let wake: () => void;

/** Replies one after the other, and the last one for ever. */
function relayWith(...replies: Reply[]): Relay {
  return new Relay(async (commands) => {
    const reply = replies[Math.min(posts.length, replies.length - 1)] ?? all;
    posts.push(commands.map((command) => command.id));
    if (reply instanceof GoLiveError) throw reply;
    return reply(commands);
  });
}

beforeEach(() => {
  posts = [];
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', (event: string, listener: () => void) => {
    if (event === 'online') wake = listener;
  });
  vi.stubGlobal('removeEventListener', () => undefined);
});

afterEach(() => void vi.useRealTimers());

test('the first goes at once, and what waits meanwhile goes together', async () => {
  const relay = relayWith(all);

  await Promise.all([1, 2, 3].map((number) => relay.send(say(number))));

  expect(posts).toEqual([[id(1)], [id(2), id(3)]]);
});

test('a lost answer is asked for again with the same ids, and nothing overtakes', async () => {
  const relay = relayWith(lost, lost, all);
  const first = relay.send(say(1));
  await vi.advanceTimersByTimeAsync(0);
  expect(relay.delayed.value).toBe(true);
  const second = relay.send(say(2));
  await vi.advanceTimersByTimeAsync(30_000);

  expect(await Promise.all([first, second])).toEqual([yes, yes]);
  expect(posts).toEqual([[id(1)], [id(1), id(2)], [id(1), id(2)]]);
  expect(relay.delayed.value).toBe(false);
});

test('a minute without a network asks seldom, and at once when it is back', async () => {
  const relay = relayWith(...Array.from({ length: 40 }, () => lost), all);
  const answer = relay.send(say(1));
  await vi.advanceTimersByTimeAsync(60_000);
  const attempts = posts.length;
  wake();
  await vi.advanceTimersByTimeAsync(0);

  expect(attempts).toBeLessThan(15);
  expect(posts).toHaveLength(attempts + 1);
  relay.stop();
  await expect(answer).rejects.toMatchObject({ kind: 'offline' });
});

test('what the server asks to wait is waited', async () => {
  const relay = relayWith(new GoLiveError({ kind: 'unexpected', title: '503', retryable: true, retryAfterMs: 7_000 }), all);
  void relay.send(say(1));
  await vi.advanceTimersByTimeAsync(6_900);
  expect(posts).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);

  expect(posts).toHaveLength(2);
});

describe('too fast', () => {
  test('for a moment is waited out, as the same line', async () => {
    const relay = relayWith(() => [no('TOO_FAST', 900)], all);
    const answer = relay.send(say(1));
    await vi.advanceTimersByTimeAsync(899);
    expect(posts).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);

    expect(await answer).toEqual(yes);
    expect(posts).toEqual([[id(1)], [id(1)]]);
  });

  test('for longer is for the person to know', async () => {
    expect(await relayWith(() => [no('TOO_FAST', 9_000)]).send(say(1))).toMatchObject({ code: 'TOO_FAST', retryAfterMs: 9_000 });
  });

  test('is the end of a tap', async () => {
    const tap: Command = { v: 1, id: id(1), type: 'reaction.tap', body: { kind: 'heart', n: 1 } };

    expect(await relayWith(() => [no('TOO_FAST', 100)]).send(tap)).toMatchObject({ accepted: false });
  });
});

test('each item has an answer of its own', async () => {
  const relay = relayWith(all, () => [no('MUTED'), yes]);
  void relay.send(say(1));
  const answers = await Promise.all([relay.send(say(2)), relay.send(say(3))]);

  expect(answers).toEqual([no('MUTED'), yes]);
});

test('what the server will never take fails, and what came after it goes its way', async () => {
  const relay = relayWith(hopeless, all);
  const answers = await Promise.allSettled([relay.send(say(1)), relay.send(say(2))]);

  expect(answers).toEqual([{ status: 'rejected', reason: hopeless }, { status: 'fulfilled', value: yes }]);
  expect(posts).toEqual([[id(1)], [id(2)]]);
  expect(await relay.send(say(3))).toEqual(yes);
});

test('an answer too few is a failure, not somebody else’s answer', async () => {
  await expect(relayWith(() => []).send(say(1))).rejects.toMatchObject({ kind: 'unexpected' });
});

describe('a batch', () => {
  test('has at most 50 items', () => {
    expect(batchSize(Array.from({ length: 80 }, (_, number) => say(number)))).toBe(50);
  });

  test('stays under 64 KiB, and is never empty', () => {
    expect(batchSize(Array.from({ length: 50 }, (_, number) => say(number, '😀'.repeat(500))))).toBeLessThan(32);
    expect(batchSize([say(1, 'x'.repeat(99_000))])).toBe(1);
  });
});

describe('an answer', () => {
  const parse = (answer: unknown) => parseAnswers({ answers: [answer], atMs: 5 })[0];

  test('of tomorrow’s code is a no', () => {
    expect(parse({ accepted: false, code: 'SLEEPY', detail: 'Later.' })).toMatchObject({ accepted: false, code: 'INVALID', detail: 'Later.', atMs: 5 });
  });

  test.each([undefined, null, 'yes', 1])('whose yes is %j is a no', (accepted) => {
    expect(parse({ accepted })).toMatchObject({ accepted: false });
  });

  test.each([undefined, null, [], { answers: {} }, { answers: [null] }])('%j is none', (body) => {
    expect(() => parseAnswers(body)).toThrow(/The server's answer has no/);
  });
});
