import { list, number, optionalString, record } from '../client/fields.js';
import type { RefusalCode } from '../wire/types.js';

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
  | { readonly accepted: true; readonly rev: number | undefined; readonly atMs: number }
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
    if (answer['accepted'] === true) return { accepted: true, rev: number(answer['rev']), atMs };
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
