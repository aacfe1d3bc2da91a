import { Track, TrackEvent, type LocalTrack, type Room } from 'livekit-client';
import type { TrainingBoard } from '../board/board.js';
import { Cell, type Observable } from './observable.js';

/** The coach's screen without its sound, as long as they share it: through lost rooms, until they or the browser stop it. */
export class ScreenShare {
  readonly #room: Room;
  readonly #board: Pick<TrainingBoard, 'view' | 'order'>;
  readonly #on = new Cell(false);
  #tracks: readonly LocalTrack[] = [];
  #asking = false;

  constructor(room: Room, board: Pick<TrainingBoard, 'view' | 'order'>) {
    this.#room = room;
    this.#board = board;
  }

  get on(): Observable<boolean> {
    return this.#on;
  }

  /** Phones can't. */
  get available(): boolean {
    return typeof navigator !== 'undefined' && typeof navigator.mediaDevices?.getDisplayMedia === 'function';
  }

  /** What is to be in the room now. */
  get tracks(): readonly LocalTrack[] {
    return this.#tracks;
  }

  /** Asks what to share. Answers false, and changes nothing, where the person thought better of it. */
  async start(): Promise<boolean> {
    if (this.#on.value || this.#asking) return this.#on.value;
    this.#asking = true;
    try {
      const me = this.#room.localParticipant;
      const tracks = await me.createScreenTracks({ contentHint: 'detail', selfBrowserSurface: 'include' });
      this.#tracks = tracks;
      // The browser's own button ends the track and asks nobody.
      for (const track of tracks) if (track.kind === Track.Kind.Video) track.on(TrackEvent.Ended, this.#ended);
      try {
        await Promise.all(tracks.map((track) => me.publishTrack(track)));
      } catch (failure) {
        await this.stop();
        throw failure;
      }
    } catch (failure) {
      if (failure instanceof DOMException && (failure.name === 'NotAllowedError' || failure.name === 'AbortError')) return false;
      throw failure;
    } finally {
      this.#asking = false;
    }
    this.#on.set(true);
    this.#spotlight(true);
    return true;
  }

  async stop(): Promise<void> {
    const tracks = this.#tracks;
    this.#tracks = [];
    for (const track of tracks) {
      track.off(TrackEvent.Ended, this.#ended);
      track.stop();
    }
    if (this.#on.value) {
      this.#on.set(false);
      this.#spotlight(false);
    }
    const me = this.#room.localParticipant;
    await Promise.allSettled(tracks.map((track) => me.unpublishTrack(track)));
  }

  /** A shared screen is seen without it, unless something else is in the spotlight. */
  #spotlight(on: boolean): void {
    const { board } = this.#board.view.value ?? {};
    if (!board || (!on && board.spotlight?.kind !== 'screen')) return;
    const told = this.#board.order(on ? { type: 'spotlight.show', body: { kind: 'screen' } } : { type: 'board.clear', body: { part: 'spotlight' } });
    told.catch(() => undefined);
  }

  readonly #ended = (): void => void this.stop();
}
