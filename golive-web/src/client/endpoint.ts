import { parseBoardSnapshot, type BoardSnapshot } from '../board/board-snapshot.js';
import { parseChatSnapshot, type ChatSnapshot } from '../chat/chat-snapshot.js';
import { parseConsents, type ConsentState } from '../evidence/consent-state.js';
import { parseModeration, type ModerationState } from '../moderation/moderation-state.js';
import { parseAnswers, type Answer } from '../relay/answers.js';
import type { Command } from '../wire/types.js';
import { parseAttendance, type Attendance } from './attendance.js';
import { takeEarlyAnswer } from './early-answers.js';
import { GoLiveError } from './error.js';
import { problemOf } from './problem.js';
import { parseServerTime, type ServerTime } from './server-clock.js';
import { parseGrant, parseSession, type Grant, type Session } from './session.js';
import { accepted, requestToken, trimmed, type Fetch, type TokenHeaders } from './token-request.js';

export type { Fetch, TokenHeaders };

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
    this.#base = trimmed(base);
    this.#fetch = fetch;
    this.#tokenHeaders = tokenHeaders;
  }

  async token(sessionId: string, preview: boolean): Promise<Grant> {
    const sent =
      takeEarlyAnswer(this.#base, sessionId, preview) ??
      requestToken(this.#fetch, this.#base, sessionId, preview, this.#tokenHeaders);
    return parseGrant(await this.#answer('POST /token', sent));
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

  async attendance(pass: string): Promise<Attendance> {
    return parseAttendance(await this.#call('GET', '/session/attendance', bearer(pass)));
  }

  /** Server-sent events that tell what the session's evidence comes to. */
  async liveEvidence(pass: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const headers = { Accept: 'text/event-stream, application/problem+json', ...bearer(pass) };
    const init: RequestInit = { headers, credentials: 'same-origin', cache: 'no-store', signal };
    const response = await this.#response('GET /session/evidence', this.#fetch(`${this.#base}/session/evidence`, init));
    if (response.body) return response.body;
    throw new GoLiveError({ kind: 'unexpected', title: 'GET /session/evidence answered nothing' });
  }

  /** As many of the newest lines as the page keeps, up to what the server gives at once. */
  async chat(pass: string): Promise<ChatSnapshot> {
    return parseChatSnapshot(await this.#call('GET', '/chat?limit=200', bearer(pass)));
  }

  async board(pass: string): Promise<BoardSnapshot> {
    return parseBoardSnapshot(await this.#call('GET', '/board', bearer(pass)));
  }

  async moderation(pass: string): Promise<ModerationState> {
    return parseModeration(await this.#call('GET', '/moderation', bearer(pass)));
  }

  async messages(pass: string, commands: readonly Command[]): Promise<readonly Answer[]> {
    return parseAnswers(await this.#call('POST', '/messages', bearer(pass), commands));
  }

  async consents(pass: string): Promise<ConsentState> {
    return parseConsents(await this.#call('GET', '/consents', bearer(pass)));
  }

  async agree(pass: string, purpose: string, version: string): Promise<ConsentState> {
    return parseConsents(await this.#call('POST', '/consents', bearer(pass), { purpose, version }));
  }

  async withdraw(pass: string, purpose: string): Promise<ConsentState> {
    return parseConsents(await this.#call('POST', '/consents/withdraw', bearer(pass), { purpose }));
  }

  async time(): Promise<ServerTime> {
    return parseServerTime(await this.#call('GET', '/time', {}));
  }

  #call(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<unknown> {
    const init: RequestInit = {
      method,
      headers: { Accept: accepted, ...headers },
      credentials: 'same-origin',
      cache: 'no-store',
    };
    if (body !== undefined) {
      init.headers = { ...init.headers, 'Content-Type': 'application/json' };
      init.body = JSON.stringify(body);
    }
    return this.#answer(`${method} ${path}`, this.#fetch(this.#base + path, init));
  }

  async #response(call: string, sent: Promise<Response>): Promise<Response> {
    let response: Response;
    try {
      response = await sent;
    } catch (cause) {
      throw new GoLiveError({ kind: 'offline', title: `${call} got no answer`, retryable: true, cause });
    }
    if (!response.ok) throw await problemOf(response);
    return response;
  }

  async #answer(call: string, sent: Promise<Response>): Promise<unknown> {
    const response = await this.#response(call, sent);
    try {
      return await response.json();
    } catch (cause) {
      throw new GoLiveError({ kind: 'unexpected', title: `${call} answered no JSON`, cause });
    }
  }
}

function bearer(pass: string): Record<string, string> {
  return { Authorization: `Bearer ${pass}` };
}
