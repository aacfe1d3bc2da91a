import { Attempts } from './attempts.js';
import { GoLiveError } from './error.js';
import { number, record, requiredNumber } from './fields.js';
import { Cell, type Observable } from './observable.js';

/** How many answered, and the mean of enough of them. */
export interface EvidenceGroup {
  readonly count: number;
  /** In tenths; undefined for fewer than five. */
  readonly meanTenths: number | undefined;
}

/** What a session's evidence comes to so far. */
export interface LiveEvidence {
  /** Athletes there now. */
  readonly present: number;
  /** Athletes who have been there. */
  readonly people: number;
  /** How hard they found it, 0 to 10. */
  readonly effort: EvidenceGroup;
  /** What they answered in check-ins, by question. */
  readonly answers: ReadonlyMap<string, EvidenceGroup>;
}

export function parseLiveEvidence(body: unknown): LiveEvidence {
  const fields = record(body, 'figures');
  return {
    present: requiredNumber(fields, 'present'),
    people: requiredNumber(fields, 'people'),
    effort: group(fields['effort'], 'effort'),
    answers: new Map(Object.entries(record(fields['answers'], 'answers')).map(([key, value]) => [key, group(value, key)])),
  };
}

function group(value: unknown, what: string): EvidenceGroup {
  const fields = record(value, what);
  return { count: requiredNumber(fields, 'count'), meanTenths: number(fields['meanTenths']) };
}

/** Opens the stream of server-sent events; rejects with a {@link GoLiveError}. */
export type OpenStream = (signal: AbortSignal) => Promise<ReadableStream<Uint8Array>>;

/** Hears what a session's evidence comes to, and asks again when the stream ends. */
export class EvidenceWatch {
  readonly #open: OpenStream;
  readonly #figures = new Cell<LiveEvidence | undefined>(undefined);
  readonly #attempts = new Attempts((error) => error.retryable);
  #abort: AbortController | undefined;

  constructor(open: OpenStream) {
    this.#open = open;
  }

  /** Undefined until the server has told; where it keeps no evidence, for ever. */
  get figures(): Observable<LiveEvidence | undefined> {
    return this.#figures;
  }

  start(): void {
    this.stop();
    const abort = (this.#abort = new AbortController());
    void this.#attempts.start(() => this.#hear(abort.signal));
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#attempts.stop();
  }

  async #hear(signal: AbortSignal): Promise<void> {
    const stream = await this.#open(signal);
    try {
      for await (const data of eventData(stream)) this.#figures.set(parseLiveEvidence(JSON.parse(data)));
    } catch (cause) {
      if (!signal.aborted) throw new GoLiveError({ kind: 'offline', title: 'The stream of figures broke off', retryable: true, cause });
    }
    // The server ends each stream after a while; the next one is asked for with a pass that is looked at again.
    if (!signal.aborted) this.#again(signal);
  }

  #again(signal: AbortSignal): void {
    setTimeout(() => {
      if (!signal.aborted) void this.#attempts.start(() => this.#hear(signal));
    }, pauseMs);
  }
}

const pauseMs = 1_000;

/** The data of each server-sent event (WHATWG HTML, section 9.2); comments and other fields are passed over. */
export async function* eventData(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let rest = '';
  let data: string[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split(/\r\n|\n|\r(?=.)/);
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') {
          if (data.length > 0) yield data.join('\n');
          data = [];
        } else if (line.startsWith('data:')) {
          data.push(line.slice(line[5] === ' ' ? 6 : 5));
        }
      }
    }
  } finally {
    reader.releaseLock();
  }
}
