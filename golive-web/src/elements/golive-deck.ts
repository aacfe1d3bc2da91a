import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { BoardNow } from '../board/board.js';
import type { GoLiveClient } from '../client/client.js';
import { mayBroadcast } from '../client/session.js';
import type { BoardTimer } from '../wire/types.js';
import { emptyDrafts, type Drafts, type Form } from './deck-drafts.js';
import type { BoardOrder } from './deck-orders.js';
import type { DeckTab } from './deck-texts.js';
import { FrameWatch } from './frame-watch.js';
import { boardResultsStyle } from './style/board-results.js';
import { deckStyle } from './style/deck.js';
import { deckFormStyle } from './style/deck-form.js';
import { deckNowStyle } from './style/deck-now.js';
import { faceStyle } from './style/faces.js';
import { sheetStyle } from './style/sheet.js';
import { basics } from './style/theme.js';
import { currentTexts, type Texts } from './texts.js';
import { Faces, isMoving, mainTimer, type Face } from './timer-face.js';
import { deckView, noteView } from './view/deck.js';

export const deckTabs: readonly DeckTab[] = ['timer', 'reps', 'ask', 'show', 'points'];

/** Somebody points may be given to. */
export interface Person {
  readonly participant: string;
  readonly name: string | undefined;
}

const secondMs = 1_000;
/** Over the chat, a word about a tap must not stay for ever. */
const saidForMs = 6_000;

/** What a coach runs the training with: what is on the board, and what comes next. */
export class GoLiveDeckElement extends LitElement {
  static override styles = [basics, faceStyle, sheetStyle, boardResultsStyle, deckStyle, deckNowStyle, deckFormStyle];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    texts: { attribute: false },
    beside: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    tab: { reflect: true },
    previewing: { state: true },
    drafts: { state: true },
    failures: { state: true },
    busy: { state: true },
    done: { state: true },
    people: { state: true },
  };

  declare client: GoLiveClient | undefined;
  declare texts: Texts;
  /** Has a place of its own; else it is a strip that opens. */
  declare beside: boolean;
  /** Reflected; of a strip, whether all of it is shown. */
  declare open: boolean;
  /** Reflected. */
  declare tab: DeckTab;
  declare previewing: boolean;
  declare drafts: Drafts;
  /** Why the last order of a form, or of a timer, was not taken. */
  declare failures: Readonly<Record<string, string>>;
  /** What is on its way. */
  declare busy: string | undefined;
  /** The form whose order was taken last. */
  declare done: string | undefined;
  /** Undefined until they were asked for; `failed` where that did not work. */
  declare people: readonly Person[] | 'failed' | undefined;
  readonly #faces = new Faces();
  readonly #frames: FrameWatch;
  #ends: (() => void)[] = [];
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.texts = currentTexts();
    this.beside = this.open = this.previewing = false;
    this.tab = 'timer';
    this.drafts = emptyDrafts;
    this.failures = {};
    this.#frames = new FrameWatch(() => {
      const shown = this.timers.map((timer) => {
        const { state, figure, round } = this.face(timer);
        return [state, figure, round].join();
      });
      return { text: shown.join(';'), moving: this.timers.some((timer) => isMoving(timer, this.now)) };
    }, () => this.requestUpdate());
  }

  get view(): BoardNow | undefined {
    return this.client?.board.view.value;
  }

  get now(): number {
    return this.client?.now() ?? 0;
  }

  get timers(): readonly BoardTimer[] {
    return this.view?.board.timers ?? [];
  }

  get main(): BoardTimer | undefined {
    return mainTimer(this.timers, this.now);
  }

  face(timer: BoardTimer): Face {
    return this.#faces.of(timer, this.now);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
    this.addEventListener('keydown', this.#escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#escape);
    this.#unsubscribe();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client') && this.isConnected && this.hasUpdated) this.#subscribe();
  }

  protected override updated(): void {
    clearTimeout(this.#tick);
    const { prompt } = this.view?.board ?? {};
    if (prompt?.phase === 'OPEN' && prompt.closesAtMs !== undefined && prompt.closesAtMs > this.now) this.#tick = setTimeout(() => this.requestUpdate(), secondMs / 2);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, view } = this;
    const role = client?.grant.value?.role;
    if (!client || !view || !role) return nothing;
    if (mayBroadcast(role)) return deckView(this, client, view.board);
    return role === 'moderator' ? noteView(this, view.board) : nothing;
  }

  readonly toggle = (): void => {
    this.open = !this.open;
  };

  show(tab: DeckTab): void {
    this.open = true;
    this.choose(tab);
  }

  choose(tab: DeckTab): void {
    this.tab = tab;
    this.done = undefined;
    if (tab === 'points') void this.lookWhoIsHere();
  }

  edit<F extends Form>(form: F, change: Partial<Drafts[F]>): void {
    this.drafts = { ...this.drafts, [form]: { ...this.drafts[form], ...change } };
    if (this.failures[form]) this.#say(form, undefined);
  }

  /** Empties a form, once the server has taken what was in it. */
  empty(form: Form): void {
    this.drafts = { ...this.drafts, [form]: emptyDrafts[form] };
  }

  /** Sends one order after the other, as long as each is taken; what is refused is said beside the form. */
  async send(form: string, ...orders: readonly (BoardOrder | undefined)[]): Promise<boolean> {
    const { client } = this;
    if (!client || this.busy === form) return false;
    this.busy = form;
    this.done = undefined;
    const failure = await this.#failureOf(client, orders);
    this.busy = undefined;
    this.#say(form, failure);
    if (failure === undefined) this.done = form;
    return failure === undefined;
  }

  /** Those who are connected, the team left out. */
  readonly lookWhoIsHere = async (): Promise<void> => {
    try {
      const { people } = (await this.client?.attendance()) ?? { people: [] };
      this.people = people.filter(({ here, staff }) => here && !staff);
    } catch {
      this.people = 'failed';
    }
  };

  async #failureOf(client: GoLiveClient, orders: readonly (BoardOrder | undefined)[]): Promise<string | undefined> {
    try {
      for (const order of orders) {
        if (!order) continue;
        const answer = await client.board.order(order);
        // The server's own sentence names the place in a workout's text.
        if (!answer.accepted) return answer.detail ?? this.texts.refusals[answer.code];
      }
      return undefined;
    } catch {
      return this.texts.notSent;
    }
  }

  #say(form: string, failure: string | undefined): void {
    const { [form]: _, ...others } = this.failures;
    this.failures = failure === undefined ? others : { ...others, [form]: failure };
    if (failure !== undefined && !(form in this.drafts)) setTimeout(() => this.failures[form] === failure && this.#say(form, undefined), saidForMs);
  }

  #subscribe(): void {
    this.#unsubscribe();
    const { client } = this;
    if (!client) return;
    this.#ends = [
      client.board.view.subscribe(() => {
        this.#frames.start();
        this.requestUpdate();
      }),
      client.grant.subscribe(() => this.requestUpdate()),
      client.performers.subscribe(() => this.requestUpdate()),
      client.audience.subscribe(() => {
        if (this.tab === 'points') void this.lookWhoIsHere();
      }),
    ];
  }

  #unsubscribe(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#frames.stop();
    clearTimeout(this.#tick);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open || this.beside) return;
    event.stopPropagation();
    this.open = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[part~=deck-open]')?.focus());
  };
}
