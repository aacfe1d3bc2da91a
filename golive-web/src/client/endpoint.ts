import { csrfHeader } from './csrf.js';
import { GoLiveError } from './error.js';
import { problemOf } from './problem.js';
import { parseGrant, parseSession, type Grant, type Session } from './session.js';

export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** What the host's login wants to see on a request for a token, such as its own `Authorization`; asked each time. */
export type TokenHeaders = () => Readonly<Record<string, string>>;

/** The server's HTTP calls, one method each; every failure is a {@link GoLiveError}. */
export class Endpoint {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #tokenHeaders: TokenHeaders;

  constructor(
    base: string,
    fetch: Fetch = (input, init) => globalThis.fetch(input, init),
    tokenHeaders: TokenHeaders = () => ({}),
  ) {
    this.#base = base.replace(/\/+$/, '');
    this.#fetch = fetch;
    this.#tokenHeaders = tokenHeaders;
  }

  async token(sessionId: string, preview: boolean): Promise<Grant> {
    const headers: Record<string, string> = { ...this.#tokenHeaders() };
    const csrf = this.#sameOrigin() ? csrfHeader(document) : undefined;
    if (csrf) headers[csrf.name] = csrf.value;
    const body = preview ? { room_name: sessionId, as: 'preview' } : { room_name: sessionId };
    return parseGrant(await this.#call('POST', '/token', headers, body));
  }

  async session(pass: string): Promise<Session> {
    return parseSession(await this.#call('GET', '/session', bearer(pass)));
  }

  async live(pass: string): Promise<Session> {
    return parseSession(await this.#call('POST', '/session/live', bearer(pass)));
  }

  async end(pass: string, room: 'idle' | 'close'): Promise<Session> {
    return parseSession(await this.#call('POST', '/session/end', bearer(pass), { room }));
  }

  /** A CSRF token belongs to its own origin: it never travels to another one. */
  #sameOrigin(): boolean {
    return new URL(this.#base || '/', location.href).origin === location.origin;
  }

  async #call(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<unknown> {
    const init: RequestInit = {
      method,
      headers: { Accept: 'application/json, application/problem+json', ...headers },
      credentials: 'same-origin',
      cache: 'no-store',
    };
    if (body !== undefined) {
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
      init.body = JSON.stringify(body);
    }
    let response: Response;
    try {
      response = await this.#fetch(this.#base + path, init);
    } catch (cause) {
      throw new GoLiveError({ kind: 'offline', title: `${method} ${path} got no answer`, retryable: true, cause });
    }
    if (!response.ok) throw await problemOf(response);
    try {
      return await response.json();
    } catch (cause) {
      throw new GoLiveError({ kind: 'unexpected', title: `${method} ${path} answered no JSON`, cause });
    }
  }
}

function bearer(pass: string): Record<string, string> {
  return { Authorization: `Bearer ${pass}` };
}
