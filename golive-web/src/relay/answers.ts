import { list, number, optionalString, record } from '../client/fields.js';
import type { OwnTally, RefusalCode } from '../wire/types.js';

const refusalCodes: readonly RefusalCode[] = [
  'NOT_ALLOWED',
  'MUTED',
  'BANNED',
  'TOO_FAST',
  'TOO_LARGE',
  'INVALID',
  'SESSION_NOT_LIVE',
  'REJECTED_BY_MODERATION',
];

/** What the relay says to one command. */
export type Answer =
  | {
      readonly accepted: true;
      readonly rev: number | undefined;
      readonly atMs: number;
      /** What became of one's own count; only for a count. */
      readonly own?: OwnTally;
    }
  | {
      readonly accepted: false;
      readonly code: RefusalCode;
      readonly retryAfterMs: number | undefined;
      /** The server's sentence for the person. */
      readonly detail: string | undefined;
      readonly atMs: number;
    };

/** One answer a command, in their order. */
export function parseAnswers(body: unknown): readonly Answer[] {
  const fields = record(body, 'answers');
  const atMs = number(fields['atMs']) ?? Date.now();
  return list(fields, 'answers').map((each) => {
    const answer = record(each, 'answer');
    if (answer['accepted'] === true) return { accepted: true, rev: number(answer['rev']), atMs, ...tally(answer['own']) };
    return {
      accepted: false,
      // A code of tomorrow is a no all the same.
      code: refusalCodes.find((code) => code === answer['code']) ?? 'INVALID',
      retryAfterMs: number(answer['retryAfterMs']),
      detail: optionalString(answer['detail']),
      atMs,
    };
  });
}

function tally(value: unknown): { own?: OwnTally } {
  const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const count = number(own['count']);
  if (count === undefined) return {};
  return { own: own['implausible'] === true ? { count, implausible: true } : { count } };
}
