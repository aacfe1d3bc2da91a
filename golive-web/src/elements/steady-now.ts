interface Seen {
  readonly key: string;
  readonly atMs: number;
}

/** A time for each timer that never goes back: a clock that is put right must not turn a shown countdown up. */
export class SteadyNow {
  readonly #seen = new Map<string, Seen>();

  at(timer: { readonly id: string; readonly phase: string; readonly anchorMs: number; readonly elapsedMs: number; readonly added?: { readonly ms: number } }, nowMs: number): number {
    const key = [timer.phase, timer.anchorMs, timer.elapsedMs, timer.added?.ms].join();
    const seen = this.#seen.get(timer.id);
    const atMs = seen?.key === key ? Math.max(seen.atMs, nowMs) : nowMs;
    this.#seen.set(timer.id, { key, atMs });
    return atMs;
  }
}
