import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../client/client.js';
import type { Phase } from '../client/phase.js';
import type { CheckInForm } from '../evidence/consent-state.js';
import type { Answer } from '../relay/answers.js';
import { askedBefore } from './asked-before.js';
import { dialogStyle } from './style/dialog.js';
import { evidenceStyle } from './style/evidence.js';
import { sheetStyle } from './style/sheet.js';
import { basics } from './style/theme.js';
import { currentTexts, type Texts } from './texts.js';
import { evidenceSheet } from './view/evidence-sheet.js';
import { showModal } from './view/modal.js';

/** What is open: what may be kept, the rating, or a check-in by its id. */
export type EvidenceSheet = { readonly type: 'data' } | { readonly type: 'rate' } | { readonly type: 'check-in'; readonly form: CheckInForm };

/** What may be kept of the person in front of the page, and where they say how it was. Shows nothing until it is opened. */
export class GoLiveEvidenceElement extends LitElement {
  static override styles = [basics, dialogStyle, sheetStyle, evidenceStyle];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    texts: { attribute: false },
    phase: {},
    sheet: { state: true },
    busy: { state: true },
    failure: { state: true },
    kept: { state: true },
    rating: { state: true },
  };

  declare client: GoLiveClient | undefined;
  declare texts: Texts;
  declare phase: Phase;
  declare sheet: EvidenceSheet | undefined;
  declare busy: boolean;
  /** Why the last thing did not work. */
  declare failure: string | undefined;
  /** What was sent last is kept. */
  declare kept: boolean;
  /** The rating that was chosen and not sent yet. */
  declare rating: number | undefined;
  #ends: (() => void)[] = [];

  constructor() {
    super();
    this.texts = currentTexts();
    this.phase = 'idle';
    this.busy = this.kept = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends.splice(0)) end();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client') && this.isConnected) this.#subscribe();
    if (changed.has('phase')) void this.#phaseIs(this.phase);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, sheet } = this;
    return client && sheet ? evidenceSheet(this, client, sheet) : nothing;
  }

  protected override updated(changed: PropertyValues): void {
    showModal(this.renderRoot.querySelector('dialog'), changed.has('sheet'));
  }

  /** Opens what the person asked for, as the server has it now. */
  readonly open = async (sheet: EvidenceSheet): Promise<void> => {
    this.show(sheet);
    try {
      await this.client?.evidence.look();
    } catch {
      this.failure = this.texts.dataFailed;
    }
  };

  show(sheet: EvidenceSheet): void {
    this.failure = this.rating = undefined;
    this.kept = false;
    this.sheet = sheet;
    void this.updateComplete.then(() => {
      const scroller = this.renderRoot.querySelector('dialog');
      if (scroller) scroller.scrollTop = 0;
      this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  readonly close = (): void => {
    const view = this.client?.evidence.view.value;
    if (view && this.sheet?.type === 'data') askedBefore.remember(view);
    this.renderRoot.querySelector('dialog')?.close();
    this.sheet = undefined;
  };

  /** Does what somebody chose; what fails is said beside it. */
  async run(work: () => Promise<Answer | void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const answer = await work();
      if (answer && !answer.accepted) this.failure = answer.detail ?? this.texts.refusals[answer.code];
      else if (answer) this.kept = true;
    } catch {
      this.failure = this.texts.dataFailed;
    } finally {
      this.busy = false;
    }
  }

  /** Somebody is asked once, where that is in nobody's way: before the class, or after it. */
  async #phaseIs(phase: Phase): Promise<void> {
    const evidence = this.client?.evidence;
    if (!evidence?.available || (phase !== 'waiting' && phase !== 'live' && phase !== 'ended')) return;
    try {
      const state = evidence.view.value ?? (await evidence.look());
      if (this.phase !== phase || this.sheet || phase === 'live') return;
      if (phase === 'ended' && evidence.agreed('effort') && !evidence.rated.value) this.show({ type: 'rate' });
      else if (state.consents.every(({ agreed }) => !agreed) && !askedBefore.is(state)) this.show({ type: 'data' });
    } catch {
      // Nobody has asked for it: no word about it either. The button tries again.
    }
  }

  #subscribe(): void {
    for (const end of this.#ends.splice(0)) end();
    const { client } = this;
    if (!client) return;
    const redraw = () => this.requestUpdate();
    this.#ends = [client.evidence.view.subscribe(redraw), client.evidence.rated.subscribe(redraw)];
  }
}
