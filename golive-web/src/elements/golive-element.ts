import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { GoLiveClient } from '../client/client.js';
import type { TokenHeaders } from '../client/endpoint.js';
import type { GoLiveError } from '../client/error.js';
import type { Phase } from '../client/phase.js';
import { currentTexts, type Texts } from './texts.js';
import { basics, theme } from './style/theme.js';
import { pieces } from './style/pieces.js';
import { boardLayerStyle } from './style/board-layer.js';
import { conversationStyle } from './style/conversation.js';
import { deckLayerStyle } from './style/deck-layer.js';
import { Floats } from './floats.js';
import { ScreenAwake } from './screen-awake.js';

export interface GoLivePhaseDetail {
  readonly phase: Phase;
}

export interface GoLiveErrorDetail {
  readonly error: GoLiveError;
}

const withChat: ReadonlySet<Phase> = new Set<Phase>(['live', 'interrupted', 'reconnecting']);
const leastWidthBeside = 760;
/** Chat, picture and deck, one beside the other. */
const leastWidthWithDeck = 1080;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the coach's and the viewer's element have in common: a client as long as the element is in the page. */
export abstract class GoLiveElement extends LitElement {
  static override styles: CSSResultGroup = [theme, basics, pieces, conversationStyle, boardLayerStyle, deckLayerStyle];
  static override properties: PropertyDeclarations = {
    session: {},
    endpoint: {},
    phase: { reflect: true },
    texts: { attribute: false },
    chatOpen: { state: true },
    noticeClosed: { state: true },
  };

  declare session: string;
  declare endpoint: string;
  /** Headers for the host's own login, where that is not a cookie. Set it before the element is in the page. */
  tokenHeaders: TokenHeaders = () => ({});
  /** Reflected; set by the element alone. */
  declare phase: Phase;
  declare chatOpen: boolean;
  /** Id of the announcement that was put away. */
  declare noticeClosed: string | undefined;
  #texts: Texts = currentTexts();
  #client: GoLiveClient | undefined;
  #purpose = '';
  #subscriptions: (() => void)[] = [];
  readonly #awake = new ScreenAwake();
  readonly #floats = new Floats(() => this.renderRoot?.querySelector?.('.floats') ?? null);
  readonly #resized = new ResizeObserver(([entry]) => {
    this.#size = entry?.contentRect ?? this.#size;
    this.requestUpdate();
  });
  #hasChat = false;
  #hasBoard = false;
  #size: Size = { width: 0, height: 0 };

  constructor() {
    super();
    this.session = '';
    this.endpoint = '/golive';
    this.phase = 'idle';
    this.chatOpen = true;
  }

  /** The headless client under this element, for diagnostics: `element.client.room`. */
  get client(): GoLiveClient | undefined {
    return this.#client;
  }

  get texts(): Texts {
    return this.#texts;
  }

  /** Takes as many texts as are to be replaced. */
  set texts(partial: Partial<Texts>) {
    this.#texts = { ...this.#texts, ...partial };
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized.observe(this);
    // At once and not on the first update: the token is under way while the page still loads.
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized.disconnect();
    this.#close();
  }

  protected get size(): Size {
    return this.#size;
  }

  /** The chat has a place of its own. */
  get beside(): boolean {
    return this.#size.width >= leastWidthBeside && this.#size.width > this.#size.height;
  }

  /** So has the coach's deck. */
  get deckBeside(): boolean {
    return this.#size.width >= leastWidthWithDeck && this.beside;
  }

  /** There is a chat, this is a moment for it, and nobody has put it away. */
  get chatShown(): boolean {
    return this.chatOpen && this.client?.chat.view.value.available === true && withChat.has(this.phase);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isConnected && this.#purpose !== this.purpose()) {
      this.#close();
      this.#open();
    }
  }

  /** Another purpose needs another client. */
  protected purpose(): string {
    return JSON.stringify([this.session, this.endpoint]);
  }

  protected abstract createClient(): GoLiveClient;

  protected abstract begin(client: GoLiveClient): void;

  protected phaseChanged(_phase: Phase): void {}

  /** Ends with the element or its client, whichever goes first. */
  protected keep(...subscriptions: (() => void)[]): void {
    this.#subscriptions.push(...subscriptions);
  }

  protected liveRegion(sentence: string): TemplateResult {
    return html`<p class="spoken" part="phase" role="status" aria-live="polite">${sentence}</p>`;
  }

  protected sessionLine(): TemplateResult | typeof nothing {
    const title = this.client?.session.value?.title;
    return title ? html`<p class="session">${title}</p>` : nothing;
  }

  #open(): void {
    this.#purpose = this.purpose();
    if (!this.session) return;
    const client = (this.#client = this.createClient());
    const redraw = () => this.requestUpdate();
    this.keep(
      client.phase.subscribe((phase) => this.#phaseIs(phase)),
      client.error.subscribe((error) => {
        if (error) this.#tell('golive-error', { error } satisfies GoLiveErrorDetail);
      }),
      client.session.subscribe(redraw),
      client.stage.subscribe(redraw),
      client.audience.subscribe(redraw),
      client.quality.subscribe(redraw),
      client.recording.subscribe(redraw),
      client.notice.subscribe(redraw),
      client.chat.view.subscribe(({ available }) => {
        if (available !== this.#hasChat) this.requestUpdate();
        this.#hasChat = available;
      }),
      client.board.view.subscribe((view) => {
        if ((view !== undefined) !== this.#hasBoard) this.requestUpdate();
        this.#hasBoard = view !== undefined;
      }),
      client.reactions.bursts.subscribe((burst) => {
        if (this.chatShown) this.#floats.rise(burst);
      }),
    );
    this.begin(client);
  }

  #close(): void {
    for (const end of this.#subscriptions.splice(0)) end();
    this.#awake.release();
    void this.#client?.leave();
    this.#client = undefined;
  }

  #phaseIs(phase: Phase): void {
    if (phase === this.phase) return;
    this.phase = phase;
    this.setAttribute('phase', phase);
    if (phase === 'live') void this.#awake.keep();
    if (phase === 'ended' || phase === 'failed' || phase === 'elsewhere') this.#awake.release();
    this.phaseChanged(phase);
    this.#tell('golive-phase', { phase } satisfies GoLivePhaseDetail);
  }

  #tell(name: string, detail: GoLivePhaseDetail | GoLiveErrorDetail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
