import type { ReactionCounts, ReactionTick } from '../wire/types.js';

/** Taps of one's own that the totals may not have yet. */
interface OwnTaps {
  readonly id: string;
  readonly kind: string;
  readonly n: number;
  /** By the server's clock; undefined until it has said yes. */
  readonly acceptedAtMs: number | undefined;
}

export interface Tally {
  /** As the server counts: cumulative, so a lost message costs nothing. */
  readonly totals: ReactionCounts;
  readonly own: readonly OwnTaps[];
  /** One's own taps that were seen at once, and must not be seen again when the server tells of them. */
  readonly seen: ReactionCounts;
  readonly lastTickAtMs: number;
}

export const emptyTally: Tally = { totals: {}, own: [], seen: {}, lastTickAtMs: 0 };

/** A tick follows within a second; one that went missing is not waited for. */
export const longestWaitMs = 3_000;

/** The counts to show. */
export function countsOf({ totals, own }: Tally): ReactionCounts {
  return own.reduce((counts, { kind, n }) => plus(counts, kind, n), totals);
}

/** What the server knows replaces what was heard. */
export function recounted(tally: Tally, totals: ReactionCounts): Tally {
  return { ...tally, totals };
}

export function tapped(tally: Tally, id: string, kind: string, n: number): Tally {
  return { ...tally, own: [...tally.own, { id, kind, n, acceptedAtMs: undefined }], seen: plus(tally.seen, kind, n) };
}

export function accepted(tally: Tally, id: string, atMs: number): Tally {
  const own = tally.own
    .map((taps) => (taps.id === id ? { ...taps, acceptedAtMs: atMs } : taps))
    .filter((taps) => taps.id !== id || atMs > tally.lastTickAtMs);
  return { ...tally, own };
}

/** Refused, or waited for long enough. */
export function settled(tally: Tally, id: string): Tally {
  const taps = tally.own.find((each) => each.id === id);
  if (!taps) return tally;
  return { ...tally, own: tally.own.filter((each) => each !== taps), seen: minus(tally.seen, taps.kind, taps.n) };
}

/** Ticks may come twice, late or never. `fresh` is what others did since the last one. */
export function ticked(tally: Tally, { at, body }: Pick<ReactionTick, 'at' | 'body'>): { readonly tally: Tally; readonly fresh: ReactionCounts } {
  const totals = { ...tally.totals };
  for (const [kind, total] of Object.entries(body.totals)) totals[kind] = Math.max(total, totals[kind] ?? 0);
  if (at <= tally.lastTickAtMs) return { tally: { ...tally, totals }, fresh: {} };
  let { seen } = tally;
  let fresh: ReactionCounts = {};
  for (const [kind, count] of Object.entries(body.counts)) {
    const mine = Math.min(count, seen[kind] ?? 0);
    seen = minus(seen, kind, mine);
    if (count > mine) fresh = plus(fresh, kind, count - mine);
  }
  const own = tally.own.filter(({ acceptedAtMs }) => acceptedAtMs === undefined || acceptedAtMs > at);
  return { tally: { totals, own, seen, lastTickAtMs: at }, fresh };
}

/** Where there is no server to count, everybody adds up what they hear. */
export function heardTap(tally: Tally, kind: string, n: number): Tally {
  return { ...tally, totals: plus(tally.totals, kind, n) };
}

function plus(counts: ReactionCounts, kind: string, n: number): ReactionCounts {
  return { ...counts, [kind]: (counts[kind] ?? 0) + n };
}

function minus(counts: ReactionCounts, kind: string, n: number): ReactionCounts {
  return { ...counts, [kind]: Math.max(0, (counts[kind] ?? 0) - n) };
}
