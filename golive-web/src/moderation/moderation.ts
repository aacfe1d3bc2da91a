import { Attempts } from '../client/attempts.js';
import type { GoLiveError } from '../client/error.js';
import { Cell, type Observable } from '../client/observable.js';
import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import type { Command, ModerationEvent, Order, TrackSource } from '../wire/types.js';
import { withAct, type ModerationState } from './moderation-state.js';

export interface ModerationView {
  /** Undefined until it was read. */
  readonly state: ModerationState | undefined;
  /** Why it could not be read; trying goes on if that makes sense. */
  readonly error: GoLiveError | undefined;
}

export interface ModerationParts {
  readonly read: () => Promise<ModerationState>;
  readonly send: (command: Command) => Promise<Answer>;
  readonly now: () => number;
}

/** What staff may do about people. Each act needs a reason, which the room does not see. */
export class Moderation {
  readonly #parts: ModerationParts;
  readonly #view = new Cell<ModerationView>({ state: undefined, error: undefined });
  readonly #reading = new Attempts((error) => {
    this.#view.set({ ...this.#view.value, error });
    return error.retryable;
  });
  /** What was heard while the server was asked. */
  #since: ModerationEvent[] | undefined;

  constructor(parts: ModerationParts) {
    this.#parts = parts;
  }

  /** Who is muted or banned and what was done; kept up to date from the first {@link look} on. */
  get view(): Observable<ModerationView> {
    return this.#view;
  }

  /** Reads it from the server. */
  look(): void {
    void this.#reading.start(async () => {
      const since: ModerationEvent[] = (this.#since = []);
      const state = await this.#parts.read();
      this.#since = undefined;
      this.#view.set({ state: since.reduce(withAct, state), error: undefined });
    });
  }

  leave(): void {
    this.#reading.stop();
  }

  hear(event: ModerationEvent): void {
    this.#since?.push(event);
    const { state } = this.#view.value;
    if (state) this.#view.set({ ...this.#view.value, state: withAct(state, event) });
  }

  /** Takes the right to write, for so many seconds or until {@link unmute}. */
  mute(participant: string, reason: string, seconds?: number): Promise<Answer> {
    return this.#act({ type: 'moderation.mute', body: seconds === undefined ? { participant, reason } : { participant, reason, seconds } });
  }

  unmute(participant: string, reason: string): Promise<Answer> {
    return this.#act({ type: 'moderation.unmute', body: { participant, reason } });
  }

  stopTrack(participant: string, source: TrackSource, reason: string): Promise<Answer> {
    return this.#act({ type: 'moderation.stop-track', body: { participant, source, reason } });
  }

  /** Out of the room; may come back. */
  remove(participant: string, reason: string): Promise<Answer> {
    return this.#act({ type: 'moderation.remove', body: { participant, reason } });
  }

  /** Out of the room, and not in again. */
  ban(participant: string, reason: string): Promise<Answer> {
    return this.#act({ type: 'moderation.ban', body: { participant, reason } });
  }

  unban(participant: string, reason: string): Promise<Answer> {
    return this.#act({ type: 'moderation.unban', body: { participant, reason } });
  }

  #act(order: Order): Promise<Answer> {
    return this.#parts.send({ v: 1, id: newMessageId(this.#parts.now()), ...order } as Command);
  }
}
