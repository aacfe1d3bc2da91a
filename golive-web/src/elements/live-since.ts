/** When the class went live, kept for a reload of this tab. Storage may be forbidden: then the clock starts again. */
export class LiveSince {
  readonly #key: string;
  #atMs: number | undefined;

  constructor(sessionId: string) {
    this.#key = `golive.live-since.${sessionId}`;
  }

  get atMs(): number | undefined {
    return this.#atMs;
  }

  /** This very tab was live before a reload. */
  get wasLive(): boolean {
    return this.#recalled() !== undefined;
  }

  begin(resumed: boolean): void {
    if (this.#atMs !== undefined) return;
    const before = resumed ? this.#recalled() : undefined;
    this.#atMs = before ?? Date.now();
    try {
      sessionStorage.setItem(this.#key, String(this.#atMs));
    } catch {
      // The time shown is then the time on this page.
    }
  }

  #recalled(): number | undefined {
    try {
      return Number(sessionStorage.getItem(this.#key)) || undefined;
    } catch {
      return undefined;
    }
  }
}
