/** One question to the server's clock. The first and the last time are the page's, the two between the server's; all in milliseconds. */
export interface ClockSample {
  readonly askedMs: number;
  readonly receivedMs: number;
  readonly sentMs: number;
  readonly answeredMs: number;
}

/** What several samples say together. */
export interface ClockEstimate {
  /** What must be added to the page's clock to get the server's. */
  readonly offsetMs: number;
  /** How far that may be off, up or down. */
  readonly errorMs: number;
}

/** How far two computers' clocks drift apart, at most: a hundred parts in a million each. */
const driftRate = 2e-4;

/**
 * What was known some time ago and what is found now, together: an old estimate holds still, wider by the drift, so that an answer
 * that was long on its way takes nothing away from it. Where the two exclude each other, a clock was set, and the new one holds.
 */
export function together(known: ClockEstimate, agoMs: number, found: ClockEstimate): ClockEstimate {
  const knownErrorMs = known.errorMs + agoMs * driftRate;
  const least = Math.max(known.offsetMs - knownErrorMs, found.offsetMs - found.errorMs);
  const most = Math.min(known.offsetMs + knownErrorMs, found.offsetMs + found.errorMs);
  return least > most ? found : { offsetMs: (least + most) / 2, errorMs: (most - least) / 2 };
}

/** The server says whole milliseconds. */
const roundingMs = 1;

/**
 * A question can't arrive before it was asked, nor an answer before it was given: each sample bounds the offset from both
 * sides (Cristian 1989; the middle of one sample's bounds is SNTP's offset, RFC 4330, section 5), and all samples hold at once
 * (Marzullo 1984). A slow way of one sample widens nothing, and the quickest way there and the quickest way back need not belong
 * to one. Undefined without samples, or if a clock was set between them.
 */
export function estimate(samples: readonly ClockSample[]): ClockEstimate | undefined {
  if (samples.length === 0) return undefined;
  const least = Math.max(...samples.map(({ sentMs, answeredMs }) => sentMs - answeredMs));
  const most = Math.min(...samples.map(({ receivedMs, askedMs }) => receivedMs + roundingMs - askedMs));
  return least > most ? undefined : { offsetMs: (least + most) / 2, errorMs: (most - least) / 2 };
}
