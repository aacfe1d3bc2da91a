const firstMs = 500;
const longestMs = 15_000;

/** Exponential, and spread over its upper half so that a whole class does not come back in the same instant. */
export function backoffMs(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longestMs, firstMs * 2 ** Math.min(attempt, 16));
  return Math.round(ceiling * (0.5 + random() / 2));
}
