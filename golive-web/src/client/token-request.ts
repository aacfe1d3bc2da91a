import { csrfHeader } from './csrf.js';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What the host's login wants to see on a request for a token, such as its own `Authorization`; asked each time. */
export type TokenHeaders = () => Readonly<Record<string, string>>;

export const accepted = 'application/json, application/problem+json';

export function trimmed(endpoint: string): string {
  return endpoint.replace(/\/+$/, '');
}

/** Asks for a token, in LiveKit's `TokenSource` format. */
export function requestToken(fetch: Fetch, base: string, sessionId: string, preview: boolean, tokenHeaders: TokenHeaders): Promise<Response> {
  const headers: Record<string, string> = { Accept: accepted, 'Content-Type': 'application/json', ...tokenHeaders() };
  // A CSRF token belongs to its own origin: it never travels to another one.
  const sameOrigin = new URL(base || '/', location.href).origin === location.origin;
  const csrf = sameOrigin ? csrfHeader(document) : undefined;
  if (csrf) headers[csrf.name] = csrf.value;
  const body = JSON.stringify(preview ? { room_name: sessionId, as: 'preview' } : { room_name: sessionId });
  return fetch(`${base}/token`, { method: 'POST', headers, body, credentials: 'same-origin', cache: 'no-store' });
}
