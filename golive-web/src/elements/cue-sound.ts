import type { Cue, Tone } from './timer-cues.js';

const attackS = 0.008;
const gapS = 0.17;

const notes: Readonly<Record<Tone, readonly { readonly hz: number; readonly s: number }[]>> = {
  count: [{ hz: 880, s: 0.1 }],
  work: [{ hz: 1320, s: 0.45 }],
  rest: [{ hz: 587, s: 0.45 }],
  prep: [{ hz: 740, s: 0.3 }],
  end: [
    { hz: 1320, s: 0.13 },
    { hz: 1320, s: 0.13 },
    { hz: 1760, s: 0.5 },
  ],
};

/** Plays cues on the audio clock, which is never late, however busy the page is. */
export class CueSound {
  #context: AudioContext | undefined;
  readonly #planned = new Map<number, OscillatorNode[]>();

  /** Call it in a tap: only then does the browser give sound. */
  unlock(): void {
    try {
      this.#context ??= new AudioContext();
      void this.#context.resume();
    } catch {
      // Without Web Audio the picture alone counts down.
    }
  }

  /** Each cue is planned once, however often it is said. */
  plan(cues: readonly Cue[], nowMs: number, volume: number): void {
    const context = this.#context;
    // A call or another app takes the sound away for a while.
    if (context && context.state !== 'running') void context.resume().catch(() => undefined);
    if (!context || context.state !== 'running') return;
    for (const { atMs, tone } of cues) {
      if (this.#planned.has(atMs)) continue;
      let atS = context.currentTime + Math.max(0, atMs - nowMs) / 1000;
      const sounding = notes[tone].map(({ hz, s }) => {
        const oscillator = sound(context, hz, atS, s, volume);
        atS += gapS;
        return oscillator;
      });
      this.#planned.set(atMs, sounding);
      sounding.at(-1)?.addEventListener('ended', () => this.#planned.delete(atMs));
    }
  }

  /** Takes back all that was planned. */
  silence(): void {
    for (const sounding of this.#planned.values()) for (const oscillator of sounding) oscillator.disconnect();
    this.#planned.clear();
  }

  stop(): void {
    this.silence();
    void this.#context?.close().catch(() => undefined);
    this.#context = undefined;
  }
}

function sound(context: AudioContext, hz: number, atS: number, s: number, volume: number): OscillatorNode {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = hz;
  gain.gain.setValueAtTime(0, atS);
  gain.gain.linearRampToValueAtTime(0.35 * volume, atS + attackS);
  gain.gain.exponentialRampToValueAtTime(0.0005, atS + s);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(atS);
  oscillator.stop(atS + s);
  oscillator.addEventListener('ended', () => gain.disconnect());
  return oscillator;
}
