import type { Phase } from './phase.js';
import type { Session } from './session.js';

/** How often a page that waits for the coach asks, in case the server's message was lost. Spread, so that a class does not ask at once. */
const pauses: Partial<Record<Phase, readonly [number, number]>> = {
  interrupted: [8_000, 15_000],
  waiting: [45_000, 75_000],
};

export class SessionWatch {
  readonly #ask: () => Promise<Session>;
  readonly #tell: (session: Session) => void;
  #phase: Phase = 'idle';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => Promise<Session>, tell: (session: Session) => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  follow(phase: Phase): void {
    if (phase === this.#phase) return;
    this.#phase = phase;
    this.#plan();
  }

  /** Asks within two seconds: the coach has just left. */
  soon(): void {
    this.#after(Math.random() * 2_000);
  }

  #plan(): void {
    const pause = pauses[this.#phase];
    if (pause) this.#after(pause[0] + Math.random() * (pause[1] - pause[0]));
    else clearTimeout(this.#timer);
  }

  #after(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#check(), delayMs);
  }

  async #check(): Promise<void> {
    try {
      this.#tell(await this.#ask());
    } catch {
      // No answer is no news: the next check, or the room itself, will tell.
    }
    this.#plan();
  }
}
