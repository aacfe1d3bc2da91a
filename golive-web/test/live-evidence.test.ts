import { expect, test, vi } from 'vitest';
import { GoLiveError } from '../src/client/error.js';
import { EvidenceWatch, eventData, parseLiveEvidence } from '../src/client/live-evidence.js';

const figures = { present: 3, people: 4, effort: { count: 5, meanTenths: 72 }, answers: { mood: { count: 2 } } };

function stream(...parts: string[]): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder();
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(bytes.encode(part));
      controller.close();
    },
  });
}

async function read(...parts: string[]): Promise<string[]> {
  const data: string[] = [];
  for await (const event of eventData(stream(...parts))) data.push(event);
  return data;
}

test('events are read wherever the network cuts them', async () => {
  const text = ': still here\n\nid: 7\nevent:figures\ndata:{"a":1}\n\ndata: two\r\ndata: lines\r\n\r\ndata:cut off';
  const whole = await read(text);
  expect(whole).toEqual(['{"a":1}', 'two\nlines']);
  for (let at = 1; at < text.length; at++) expect(await read(text.slice(0, at), text.slice(at))).toEqual(whole);
});

test('figures without a mean have only their number', () => {
  const read = parseLiveEvidence(figures);
  expect(read.effort).toEqual({ count: 5, meanTenths: 72 });
  expect(read.answers.get('mood')).toEqual({ count: 2, meanTenths: undefined });
  expect(() => parseLiveEvidence({ present: 1 })).toThrow(GoLiveError);
});

test('a stream that ends is asked for again, and stop is the end of it', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const opened = vi.fn(async () => stream(`data:${JSON.stringify({ ...figures, present: opened.mock.calls.length })}\n\n`));
  const watch = new EvidenceWatch(opened);

  watch.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.figures.value?.present).toBe(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.figures.value?.present).toBe(2);
  watch.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(opened).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

test('a stream that breaks off is asked for again', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new TypeError('network')) });
  const opened = vi.fn(async () => (opened.mock.calls.length === 1 ? broken : stream(`data:${JSON.stringify(figures)}\n\n`)));
  const watch = new EvidenceWatch(opened);

  watch.start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(watch.figures.value?.present).toBe(3);
  watch.stop();
  vi.useRealTimers();
});

test('a server that keeps no evidence is asked once', async () => {
  vi.useFakeTimers();
  const opened = vi.fn(async () => {
    throw new GoLiveError({ kind: 'session-unknown', title: 'No such thing' });
  });
  new EvidenceWatch(opened).start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(opened).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
