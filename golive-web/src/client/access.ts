import type { BoardSnapshot } from '../board/board-snapshot.js';
import type { ChatSnapshot } from '../chat/chat-snapshot.js';
import type { ConsentState } from '../evidence/consent-state.js';
import type { ModerationState } from '../moderation/moderation-state.js';
import type { Answer } from '../relay/answers.js';
import type { Command } from '../wire/types.js';
import type { Attendance } from './attendance.js';
import type { Endpoint } from './endpoint.js';
import { GoLiveError } from './error.js';
import { mark } from './marks.js';
import { ServerClock } from './server-clock.js';
import { mayBroadcast, type Grant, type Session } from './session.js';
import { tokenExpiresAtMs } from './token-expiry.js';

const freshForMs = 30_000;

/** Keeps one grant, fetches it once for all who ask at the same time, and renews it when it is stale. */
export class Access {
  readonly #endpoint: Endpoint;
  readonly #sessionId: string;
  readonly #watching: boolean;
  #preview: boolean;
  #pending: Promise<Grant> | undefined;
  /** The last one the server gave, kept when it is to be asked again: a pass outlives the session, whose end ends all new tokens. */
  #held: Grant | undefined;
  readonly #clock: ServerClock;

  constructor(endpoint: Endpoint, sessionId: string, as: 'coach' | 'viewer' | 'preview') {
    this.#endpoint = endpoint;
    this.#sessionId = sessionId;
    this.#watching = as !== 'coach';
    this.#preview = as === 'preview';
    this.#clock = new ServerClock({
      ask: () => endpoint.time(),
      steady: () => performance.now(),
      wall: () => Date.now(),
      random: () => Math.random(),
    });
  }

  /** The server's clock. It is asked while this is {@link keepClock kept right}; before, it is as near as one answer tells. */
  now(): number {
    return this.#clock.now();
  }

  /** How often the clock has noticed that the computer slept, or that it was set. */
  get sleeps(): number {
    return this.#clock.sleeps;
  }

  /** Keeps the clock right from now on, or no more. */
  keepClock(on: boolean): void {
    if (on) this.#clock.start();
    else this.#clock.stop();
  }

  async grant(): Promise<Grant> {
    const pending = (this.#pending ??= this.#fetch());
    try {
      const grant = await pending;
      if (this.#stillFresh(grant)) return grant;
    } catch (error) {
      if (this.#pending === pending) this.#pending = undefined;
      throw error;
    }
    if (this.#pending === pending) this.#pending = this.#fetch();
    return this.#pending as Promise<Grant>;
  }

  /** The next {@link grant} asks the server again. */
  forget(): void {
    this.#pending = undefined;
  }

  session(): Promise<Session> {
    return this.#withPass((pass) => this.#endpoint.session(pass));
  }

  live(): Promise<Session> {
    return this.#withPass((pass) => this.#endpoint.live(pass));
  }

  end(room: 'idle' | 'close'): Promise<Session> {
    return this.#withPass((pass) => this.#endpoint.end(pass, room));
  }

  attendance(): Promise<Attendance> {
    return this.#withPass((pass) => this.#endpoint.attendance(pass));
  }

  liveEvidence(signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    return this.#withPass((pass) => this.#endpoint.liveEvidence(pass, signal));
  }

  chat(): Promise<ChatSnapshot> {
    return this.#withPass((pass) => this.#endpoint.chat(pass));
  }

  board(): Promise<BoardSnapshot> {
    return this.#withPass((pass) => this.#endpoint.board(pass));
  }

  moderation(): Promise<ModerationState> {
    return this.#withPass((pass) => this.#endpoint.moderation(pass));
  }

  consents(): Promise<ConsentState> {
    return this.#withPass((pass) => this.#endpoint.consents(pass));
  }

  agree(purpose: string, version: string): Promise<ConsentState> {
    return this.#withPass((pass) => this.#endpoint.agree(pass, purpose, version));
  }

  withdraw(purpose: string): Promise<ConsentState> {
    return this.#withPass((pass) => this.#endpoint.withdraw(pass, purpose));
  }

  send(commands: readonly Command[]): Promise<readonly Answer[]> {
    return this.#withPass((pass) => this.#endpoint.messages(pass, commands));
  }

  /** With the pass at hand, though its grant may be stale or forgotten: only a new token needs a new one. */
  async #withPass<T>(call: (pass: string) => Promise<T>): Promise<T> {
    const held = this.#held && this.now() < this.#held.passExpiresAtMs ? this.#held : undefined;
    const grant = held ?? (await this.grant());
    try {
      return await call(grant.pass);
    } catch (error) {
      if (!(error instanceof GoLiveError) || error.kind !== 'pass-not-valid') throw error;
      this.forget();
      return call((await this.grant()).pass);
    }
  }

  async #fetch(): Promise<Grant> {
    let grant = await this.#endpoint.token(this.#sessionId, this.#preview);
    if (this.#watching && !this.#preview && mayBroadcast(grant.role)) {
      // A coach joining to watch under the broadcasting identity would throw the own broadcast out of the room.
      this.#preview = true;
      grant = await this.#endpoint.token(this.#sessionId, true);
    }
    this.#clock.hint(grant.serverTimeMs);
    mark('golive:token');
    this.#held = grant;
    return grant;
  }

  #stillFresh(grant: Grant): boolean {
    const until = Math.min(tokenExpiresAtMs(grant.token), grant.passExpiresAtMs);
    return this.now() < until - freshForMs || grant.serverTimeMs > until - freshForMs;
  }
}
