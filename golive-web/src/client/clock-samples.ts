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
