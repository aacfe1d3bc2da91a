/** A browser may let a page wait that nobody looks at. After less than this it will have heard all. */
const longHiddenMs = 30_000;

/** Notices that the page is looked at again after a time in which it may have missed something: the computer slept, or the page was long hidden. */
export class PageWakes {
  readonly #sleeps: () => number;
  readonly #tell: () => void;
  #slept = 0;
  #hiddenAtMs: number | undefined;
  #on = false;

  /** @param sleeps how often the computer has slept so far */
  constructor(sleeps: () => number, tell: () => void) {
    this.#sleeps = sleeps;
    this.#tell = tell;
  }

  start(): void {
    if (this.#on) return;
    this.#on = true;
    this.#slept = this.#sleeps();
    this.#hiddenAtMs = document.visibilityState === 'hidden' ? Date.now() : undefined;
    document.addEventListener('visibilitychange', this.#look);
  }

  stop(): void {
    if (!this.#on) return;
    this.#on = false;
    document.removeEventListener('visibilitychange', this.#look);
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'hidden') {
      this.#hiddenAtMs = Date.now();
      return;
    }
    const slept = this.#sleeps() !== this.#slept;
    this.#slept = this.#sleeps();
    const hiddenMs = this.#hiddenAtMs === undefined ? 0 : Date.now() - this.#hiddenAtMs;
    this.#hiddenAtMs = undefined;
    if (slept || hiddenMs >= longHiddenMs) this.#tell();
  };
}
