/** Keeps a phone's screen on during a class, where the browser can. */
export class ScreenAwake {
  #lock: WakeLockSentinel | undefined;
  #wanted = false;

  async keep(): Promise<void> {
    if (!this.#wanted) document.addEventListener('visibilitychange', this.#again);
    this.#wanted = true;
    if (this.#lock && !this.#lock.released) return;
    try {
      this.#lock = await navigator.wakeLock?.request('screen');
      if (!this.#wanted) this.release();
    } catch {
      // Low battery or no permission: the screen follows its own rules.
    }
  }

  release(): void {
    this.#wanted = false;
    document.removeEventListener('visibilitychange', this.#again);
    void this.#lock?.release();
    this.#lock = undefined;
  }

  /** The browser takes the lock away from a hidden page. */
  readonly #again = (): void => {
    if (document.visibilityState === 'visible') void this.keep();
  };
}
