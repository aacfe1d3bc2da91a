import { Cell, type Observable } from '../client/observable.js';

const silenceDb = -60;

/** Loudness of a sound 0…1 from its root mean square: decibels, because ears hear in decibels. */
export function loudness(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const rms = Math.sqrt(sum / Math.max(1, samples.length));
  if (rms === 0) return 0;
  return Math.min(1, Math.max(0, 1 - (20 * Math.log10(rms)) / silenceDb));
}

/** Listens to a microphone without playing it. */
export class MicMeter {
  readonly #level = new Cell(0);
  readonly #periodMs: number;
  #context: AudioContext | undefined;
  #source: MediaStreamAudioSourceNode | undefined;
  #analyser: AnalyserNode | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(periodMs: number) {
    this.#periodMs = periodMs;
  }

  get level(): Observable<number> {
    return this.#level;
  }

  listen(track: MediaStreamTrack): void {
    this.#context ??= new AudioContext();
    void this.#context.resume();
    this.#source?.disconnect();
    const analyser = (this.#analyser ??= this.#context.createAnalyser());
    analyser.fftSize = 1024;
    this.#source = this.#context.createMediaStreamSource(new MediaStream([track]));
    this.#source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      this.#level.set(loudness(samples));
    }, this.#periodMs);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#source?.disconnect();
    void this.#context?.close();
    this.#context = this.#source = this.#analyser = undefined;
    this.#level.set(0);
  }
}
