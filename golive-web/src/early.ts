import { keepEarlyAnswer } from './client/early-answers.js';
import { requestToken, trimmed, type TokenHeaders } from './client/token-request.js';

export interface EarlyTokenOptions {
  readonly session: string;
  /** Default `/golive`. */
  readonly endpoint?: string;
  readonly preview?: boolean;
  readonly tokenHeaders?: TokenHeaders;
}

/**
 * Asks for a token while the client itself is still loading; the element or client for the same session then takes the answer.
 * A failure is not reported here: whoever takes the answer meets it.
 */
export function prefetchToken(options: EarlyTokenOptions): void {
  const base = trimmed(options.endpoint ?? '/golive');
  const preview = options.preview ?? false;
  const fetch = (input: string, init?: RequestInit) => globalThis.fetch(input, init);
  const answer = requestToken(fetch, base, options.session, preview, options.tokenHeaders ?? (() => ({})));
  answer.catch(() => undefined);
  keepEarlyAnswer(base, options.session, preview, answer);
}
