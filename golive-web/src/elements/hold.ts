const beginsAfterMs = 350;
const periodMs = 125;

/** A finger that stays: once at once, then again and again until it is lifted. */
export class Hold {
  #timer: ReturnType<typeof setTimeout> | undefined;

  start(act: () => void): void {
    this.stop();
    act();
    const again = () => {
      act();
      this.#timer = setTimeout(again, periodMs);
    };
    this.#timer = setTimeout(again, beginsAfterMs);
  }

  readonly stop = (): void => clearTimeout(this.#timer);
}
