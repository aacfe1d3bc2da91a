const restsAfterMs = 3_500;
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Tells when nobody has touched an element for a while. */
export class IdlePointer {
  readonly #element: HTMLElement;
  readonly #tell: (resting: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, tell: (resting: boolean) => void) {
    this.#element = element;
    this.#tell = tell;
  }

  start(): void {
    for (const sign of signs) this.#element.addEventListener(sign, this.#woken);
    this.#woken();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const sign of signs) this.#element.removeEventListener(sign, this.#woken);
  }

  readonly #woken = (): void => {
    this.#tell(false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(true), restsAfterMs);
  };
}
