import type { BoardSpotlight } from '../wire/types.js';
import { correction, demoPosition, isPlayable } from './demo-sync.js';

const periodMs = 500;

/** Keeps a demo video where everybody else's is. */
export class DemoPlayer {
  readonly #now: () => number;
  #video: HTMLVideoElement | undefined;
  #show: BoardSpotlight | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  follow(video: HTMLVideoElement | null, spotlight: BoardSpotlight | undefined): void {
    const playable = video && spotlight?.kind === 'demo-video' && isPlayable(spotlight.url);
    if (!playable) return this.stop();
    this.#show = spotlight;
    if (video === this.#video) return;
    this.stop();
    this.#video = video;
    this.#show = spotlight;
    // The attribute alone does not mute what is made by a script.
    video.muted = true;
    video.addEventListener('loadedmetadata', this.#step);
    this.#timer = setInterval(this.#step, periodMs);
    this.#step();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#video?.removeEventListener('loadedmetadata', this.#step);
    this.#video?.pause();
    this.#video = this.#show = undefined;
  }

  readonly #step = (): void => {
    const video = this.#video;
    const show = this.#show;
    if (!video || !show || !(video.duration > 0) || !Number.isFinite(video.duration)) return;
    const durationMs = video.duration * 1000;
    const loop = show.loop ?? true;
    const wantedMs = demoPosition(show.startedAtMs, this.#now(), durationMs, loop);
    const over = !loop && wantedMs >= durationMs;
    const early = this.#now() < show.startedAtMs;
    const { jumpToMs, rate } = correction(video.currentTime * 1000, wantedMs, durationMs, loop, video.playbackRate);
    if (jumpToMs !== undefined && !video.seeking) video.currentTime = jumpToMs / 1000;
    if (video.playbackRate !== rate) video.playbackRate = rate;
    if (over || early) video.pause();
    else if (video.paused) void video.play().catch(() => undefined);
  };
}
