/** Remembers, over a reload, that this very tab was live: only it may come back without a tap. Storage may be forbidden: then it asks. */
export class LiveTab {
  readonly #key: string;

  constructor(sessionId: string) {
    this.#key = `golive.live.${sessionId}`;
  }

  get wasLive(): boolean {
    try {
      return sessionStorage.getItem(this.#key) !== null;
    } catch {
      return false;
    }
  }

  remember(): void {
    try {
      sessionStorage.setItem(this.#key, 'yes');
    } catch {
      // A reload then offers the button.
    }
  }
}
