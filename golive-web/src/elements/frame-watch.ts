export interface Shown {
  /** Whatever is drawn, as one text: another one is drawn again. */
  readonly text: string;
  /** It may change by itself. */
  readonly moving: boolean;
}

/** Looks at every frame while something moves, and tells only when that changes what is shown. */
export class FrameWatch {
  readonly #look: () => Shown;
  readonly #changed: () => void;
  #text = '';
  #frame = 0;

  constructor(look: () => Shown, changed: () => void) {
    this.#look = look;
    this.#changed = changed;
  }

  start(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#again);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  readonly #again = (): void => {
    this.#frame = 0;
    const { text, moving } = this.#look();
    if (text !== this.#text) {
      this.#text = text;
      this.#changed();
    }
    if (moving) this.start();
  };
}
