import { TrackEvent, type LocalTrack, type Room } from 'livekit-client';
import { describe, expect, test, vi } from 'vitest';
import type { TrainingBoard } from '../src/board/board.js';
import { ScreenShare } from '../src/client/screen-share.js';
import type { BoardSpotlight } from '../src/wire/types.js';

/** LiveKit's part: a picker, and a room to publish in. */
class Desk {
  readonly ended = new Set<() => void>();
  readonly published: unknown[] = [];
  stopped = 0;
  refusal: unknown;
  board: { spotlight?: Partial<BoardSpotlight> } = {};
  readonly orders: unknown[] = [];
  readonly track = {
    kind: 'video',
    on: (event: string, listener: () => void) => event === TrackEvent.Ended && this.ended.add(listener),
    off: (_event: string, listener: () => void) => this.ended.delete(listener),
    stop: () => void this.stopped++,
  } as unknown as LocalTrack;

  readonly share = new ScreenShare(
    {
      localParticipant: {
        createScreenTracks: async () => {
          if (this.refusal) throw this.refusal;
          return [this.track];
        },
        publishTrack: async (track: unknown) => void this.published.push(track),
        unpublishTrack: async (track: unknown) => void this.published.splice(this.published.indexOf(track), 1),
      },
    } as unknown as Room,
    {
      view: { value: { board: this.board } },
      order: async (order: unknown) => void this.orders.push(order),
    } as unknown as TrainingBoard,
  );
}

describe('a shared screen', () => {
  test('is published and put in the spotlight', async () => {
    const { share, published, orders, track } = new Desk();

    expect(await share.start()).toBe(true);

    expect(share.on.value).toBe(true);
    expect(share.tracks).toEqual([track]);
    expect(published).toEqual([track]);
    expect(orders).toEqual([{ type: 'spotlight.show', body: { kind: 'screen' } }]);
  });

  test('ends with the browser’s own button', async () => {
    const made = new Desk();
    await made.share.start();

    for (const listener of [...made.ended]) listener();

    await vi.waitFor(() => expect(made.published).toEqual([]));
    expect(made.share.on.value).toBe(false);
    expect(made.share.tracks).toEqual([]);
    expect(made.stopped).toBe(1);
  });

  test('leaves the spotlight to whatever took its place', async () => {
    const made = new Desk();
    await made.share.start();

    made.board.spotlight = { kind: 'participant' };
    await made.share.stop();
    expect(made.orders).toHaveLength(1);

    await made.share.start();
    made.board.spotlight = { kind: 'screen' };
    await made.share.stop();
    expect(made.orders.at(-1)).toEqual({ type: 'board.clear', body: { part: 'spotlight' } });
  });

  test('is nothing at all for a coach who thought better of it', async () => {
    const made = new Desk();
    made.refusal = new DOMException('no', 'NotAllowedError');

    expect(await made.share.start()).toBe(false);

    expect(made.share.on.value).toBe(false);
    expect(made.orders).toEqual([]);
  });

  test('says so when something else went wrong', async () => {
    const made = new Desk();
    made.refusal = new Error('no such thing');

    await expect(made.share.start()).rejects.toThrow('no such thing');
    expect(made.share.on.value).toBe(false);
  });
});
