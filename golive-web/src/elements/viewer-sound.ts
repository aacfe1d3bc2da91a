import type { RemoteAudioTrack } from 'livekit-client';
import { mark } from '../client/marks.js';
import { Cell, type Observable } from '../client/observable.js';

/** The coach's sound: off until the first tap, then it follows every new track by itself. */
export class ViewerSound {
  readonly #player = new Audio();
  readonly #unlocked = new Cell(false);
  readonly #muted = new Cell(false);
  #track: RemoteAudioTrack | undefined;

  constructor() {
    this.#player.addEventListener('playing', () => mark('golive:sound'), { once: true });
    this.#player.addEventListener('volumechange', () => this.#muted.set(this.#player.muted));
  }

  get unlocked(): Observable<boolean> {
    return this.#unlocked;
  }

  get muted(): Observable<boolean> {
    return this.#muted;
  }

  get volume(): number {
    return this.#player.volume;
  }

  set volume(volume: number) {
    this.#player.volume = volume;
    this.#player.muted = volume === 0;
  }

  /** Call it in a tap: only then does the browser play sound. */
  unlock(): void {
    mark('golive:tap-sound');
    this.#unlocked.set(true);
    this.#attach();
    // Without a track yet, playing nothing is what tells the browser that this player is wanted.
    void this.#player.play().catch(() => undefined);
  }

  toggleMute(): void {
    this.#player.muted = !this.#player.muted;
    if (!this.#player.muted && this.#player.volume === 0) this.#player.volume = 1;
  }

  follow(track: RemoteAudioTrack | undefined): void {
    if (!track || track === this.#track) return;
    this.#track?.detach(this.#player);
    this.#track = track;
    if (this.#unlocked.value) this.#attach();
  }

  stop(): void {
    this.#track?.detach(this.#player);
    this.#track = undefined;
    this.#player.pause();
  }

  #attach(): void {
    const { muted } = this.#player;
    this.#track?.attach(this.#player);
    this.#player.muted = muted;
  }
}
