/** Chance that comes again: the same seed, the same row. */
export interface Chance {
  /** From 0, below `end`. */
  int(end: number): number;
  one<T>(of: readonly T[]): T;
  shuffled<T>(of: readonly T[]): T[];
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const int = (end: number) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
  return {
    int,
    one: <T>(of: readonly T[]) => of[int(of.length)] as T,
    shuffled: <T>(of: readonly T[]) => {
      const row = [...of];
      for (let at = row.length - 1; at > 0; at--) {
        const other = int(at + 1);
        [row[at], row[other]] = [row[other] as T, row[at] as T];
      }
      return row;
    },
  };
}
