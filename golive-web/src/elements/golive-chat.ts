import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { rightsOver, type ChatLine, type ChatView } from '../chat/chat-view.js';
import type { GoLiveClient } from '../client/client.js';
import { isStaff, type Grant } from '../client/session.js';
import type { Answer } from '../relay/answers.js';
import { codePoints, tidy } from '../wire/text.js';
import { ChatScroll } from './chat-scroll.js';
import { chatStyle } from './style/chat.js';
import { composerStyle } from './style/composer.js';
import { dialogStyle } from './style/dialog.js';
import { pieces } from './style/pieces.js';
import { sheetStyle } from './style/sheet.js';
import { basics } from './style/theme.js';
import { currentTexts, type Texts } from './texts.js';
import { chatPanel } from './view/chat-panel.js';
import { showModal } from './view/modal.js';
import { sheetView, type Sheet } from './view/sheet.js';

export const mostSigns = 500;

/** The chat of a client: lines, composer, and for staff what they may do about them. */
export class GoLiveChatElement extends LitElement {
  static override styles = [basics, pieces, dialogStyle, chatStyle, composerStyle, sheetStyle];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    texts: { attribute: false },
    over: { type: Boolean, reflect: true },
    draft: { state: true },
    replyTo: { state: true },
    editing: { state: true },
    sheet: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare client: GoLiveClient | undefined;
  declare texts: Texts;
  /** Lies over a picture instead of beside it. */
  declare over: boolean;
  declare draft: string;
  declare replyTo: ChatLine | undefined;
  declare editing: ChatLine | undefined;
  declare sheet: Sheet | undefined;
  /** Why the last act did not work. */
  declare failure: string | undefined;
  declare busy: boolean;
  readonly place = new ChatScroll(() => this.requestUpdate());
  #subscriptions: (() => void)[] = [];
  #tick: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.texts = currentTexts();
    this.over = false;
    this.busy = false;
    this.draft = '';
  }

  get view(): ChatView | undefined {
    return this.client?.chat.view.value;
  }

  get me(): Grant | undefined {
    return this.client?.grant.value;
  }

  get staff(): boolean {
    return this.me !== undefined && isStaff(this.me.role);
  }

  /** Signs that still fit; negative for those too many. */
  get signsLeft(): number {
    return mostSigns - codePoints(tidy(this.draft));
  }

  /** Until one may write again, in slow mode. */
  get secondsToWait(): number {
    const { client, view } = this;
    if (!client || !view || this.editing) return 0;
    return Math.max(0, Math.ceil((view.nextAtMs - client.now()) / 1000));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#tick);
    this.place.stop();
    for (const end of this.#subscriptions.splice(0)) end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client') && this.isConnected) this.#subscribe();
    this.place.looked(this.view?.lines ?? []);
  }

  protected override updated(changed: PropertyValues): void {
    this.place.follow(this.renderRoot.querySelector('.log'));
    clearTimeout(this.#tick);
    if (this.secondsToWait > 0 || this.#waitsToRetry) this.#tick = setTimeout(() => this.requestUpdate(), 1000);
    showModal(this.renderRoot.querySelector('dialog'), changed.has('sheet'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view, client } = this;
    if (!client || !view?.available) return nothing;
    return html`${chatPanel(this, client, view)}${this.sheet ? sheetView(this, client, this.sheet) : nothing}`;
  }

  readonly submit = (): void => {
    const { client, view, draft, editing } = this;
    if (!client || view?.writing !== 'allowed' || !tidy(draft) || this.signsLeft < 0 || this.secondsToWait > 0) return;
    this.place.toEnd();
    if (editing) void this.#change(client, editing, draft);
    else {
      client.chat.send(draft, this.replyTo?.id);
      this.reset();
    }
  };

  /** Back to an empty composer. */
  readonly reset = (): void => {
    this.draft = '';
    this.replyTo = this.editing = this.failure = undefined;
  };

  /** A tap on a line: an answer to it, or the choice of what to do. */
  tapped(line: ChatLine): void {
    if (this.#marksText() || line.fate !== 'kept') return;
    if (this.staff || line.own) this.choose(line);
    else this.reply(line);
  }

  choose(line: ChatLine): void {
    const { view, me, client } = this;
    if (!view || !me || !client) return;
    const rights = rightsOver(line, view, me, client.now());
    if (Object.values(rights).some(Boolean)) this.open({ type: 'line', line, rights });
  }

  open(sheet: Sheet): void {
    this.failure = undefined;
    this.sheet = sheet;
  }

  readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
    this.sheet = this.failure = undefined;
  };

  reply(line: ChatLine): void {
    const { view, me, client } = this;
    if (!view || !me || !client || !rightsOver(line, view, me, client.now()).reply) return;
    this.close();
    this.editing = undefined;
    this.replyTo = line;
    void this.#focusComposer();
  }

  edit(line: ChatLine): void {
    this.close();
    this.replyTo = undefined;
    this.editing = line;
    this.draft = line.text;
    void this.#focusComposer();
  }

  /** Runs what somebody chose in the sheet: closes it when it worked, says why when not. */
  readonly act = async (work: Promise<Answer>): Promise<void> => {
    const { sheet } = this;
    const failure = await this.#tried(work);
    // Who has gone on meanwhile is left where they are.
    if (this.sheet !== sheet) return;
    if (failure) this.failure = failure;
    else this.close();
  };

  /** Runs something that leaves the sheet open. */
  readonly run = async (work: Promise<Answer>): Promise<void> => {
    this.failure = await this.#tried(work);
  };

  async #change(client: GoLiveClient, line: ChatLine, draft: string): Promise<void> {
    const failure = await this.#tried(client.chat.edit(line.id, draft));
    if (failure) this.failure = failure;
    else this.reset();
  }

  async #tried(work: Promise<Answer>): Promise<string | undefined> {
    this.busy = true;
    try {
      const answer = await work;
      return answer.accepted ? undefined : this.texts.refusals[answer.code];
    } catch {
      return this.texts.notSent;
    } finally {
      this.busy = false;
    }
  }

  async #focusComposer(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  get #waitsToRetry(): boolean {
    const now = this.client?.now() ?? 0;
    return this.view?.lines.some(({ refusal }) => refusal !== undefined && refusal.retryAtMs > now) ?? false;
  }

  /** Whoever marks text to copy it does not want to answer it. */
  #marksText(): boolean {
    return (document.getSelection()?.toString() ?? '') !== '';
  }

  #subscribe(): void {
    for (const end of this.#subscriptions.splice(0)) end();
    const { client } = this;
    if (!client) return;
    const redraw = () => this.requestUpdate();
    this.#subscriptions = [client.chat.view, client.chat.delayed, client.grant, client.moderation.view, client.performers].map((each) => each.subscribe(redraw));
  }
}
