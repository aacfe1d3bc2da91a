import { Cell, type Observable } from '../client/observable.js';
import { trains, type Grant } from '../client/session.js';
import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import type { Command, Order } from '../wire/types.js';
import type { ConsentState } from './consent-state.js';

export interface OwnEvidenceParts {
  readonly read: () => Promise<ConsentState>;
  readonly agree: (purpose: string, version: string) => Promise<ConsentState>;
  readonly withdraw: (purpose: string) => Promise<ConsentState>;
  readonly send: (command: Command) => Promise<Answer>;
  readonly me: () => Grant | undefined;
  readonly now: () => number;
}

/** What may be kept of the person in front of the page, and what they say of themselves. The server keeps nothing without their consent. */
export class OwnEvidence {
  readonly #parts: OwnEvidenceParts;
  readonly #view = new Cell<ConsentState | undefined>(undefined);
  readonly #rated = new Cell(false);
  #acts = 0;

  constructor(parts: OwnEvidenceParts) {
    this.#parts = parts;
  }

  /** The server keeps evidence, and this person is somebody who trains. */
  get available(): boolean {
    const me = this.#parts.me();
    return me !== undefined && me.evidence && trains(me.role);
  }

  /** Undefined until the first {@link look}. */
  get view(): Observable<ConsentState | undefined> {
    return this.#view;
  }

  /** They have rated this session, on this page. */
  get rated(): Observable<boolean> {
    return this.#rated;
  }

  /** Reads it from the server. */
  async look(): Promise<ConsentState> {
    const before = this.#acts;
    const state = await this.#parts.read();
    // What was said meanwhile is newer.
    return this.#view.value && before !== this.#acts ? this.#view.value : this.#learn(state);
  }

  /** They have agreed to this, and not taken it back. */
  agreed(purpose: 'effort' | 'wellbeing' | (string & {})): boolean {
    return this.#view.value?.consents.some((each) => each.purpose === purpose && each.agreed) === true;
  }

  /** Call it only when the person has read the wording and said yes to this very purpose. */
  async agree(purpose: string): Promise<void> {
    const { version } = (this.#view.value ?? (await this.look())).consents.find((each) => each.purpose === purpose) ?? {};
    if (version === undefined) throw new Error(`The server asks for no consent to "${purpose}".`);
    this.#acts++;
    this.#learn(await this.#parts.agree(purpose, version));
  }

  async withdraw(purpose: string): Promise<void> {
    this.#acts++;
    this.#learn(await this.#parts.withdraw(purpose));
  }

  /** How hard the session was, 0 to 10; while it is live, and after it. */
  async rate(rpe: number): Promise<Answer> {
    const answer = await this.#command({ type: 'effort', body: { rpe } });
    if (answer.accepted) this.#rated.set(true);
    return answer;
  }

  /** Answers by the questions' keys: numbers to scales, a choice's key, or free words. */
  checkIn(answers: Readonly<Record<string, number | string>>): Promise<Answer> {
    return this.#command({ type: 'check-in', body: { answers } });
  }

  #command(order: Order): Promise<Answer> {
    return this.#parts.send({ v: 1, id: newMessageId(this.#parts.now()), ...order } as Command);
  }

  #learn(state: ConsentState): ConsentState {
    this.#view.set(state);
    return state;
  }
}
