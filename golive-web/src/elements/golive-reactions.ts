import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../client/client.js';
import { Hold } from './hold.js';
import { compact, emojiOf } from './reaction-signs.js';
import { reactionsStyle } from './style/reactions.js';
import { basics } from './style/theme.js';
import { currentTexts, type Texts } from './texts.js';

/** What may be tapped, and how often everybody did. */
export class GoLiveReactionsElement extends LitElement {
  static override styles = [basics, reactionsStyle];
  static override properties: PropertyDeclarations = { client: { attribute: false }, texts: { attribute: false } };

  declare client: GoLiveClient | undefined;
  declare texts: Texts;
  readonly #hold = new Hold();
  #end: (() => void) | undefined;

  constructor() {
    super();
    this.texts = currentTexts();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hold.stop();
    this.#end?.();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('client') && this.isConnected) this.#subscribe();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, texts } = this;
    const { kinds, counts } = client?.reactions.view.value ?? { kinds: [], counts: {} };
    if (!client || kinds.length === 0) return nothing;
    const watching = client.grant.value?.role === 'preview';
    return html`<div class="reactions" part="reactions" role="group" aria-label=${texts.yourReactions}>
      ${kinds.map((kind) => {
        const count = compact(counts[kind] ?? 0);
        const tap = () => client.reactions.tap(kind);
        return html`<button
          part="reaction"
          type="button"
          ?disabled=${watching}
          aria-label=${texts.react(texts.reactions[kind] ?? kind, count)}
          @pointerdown=${(event: PointerEvent) => event.button === 0 && this.#hold.start(tap)}
          @pointerup=${this.#hold.stop}
          @pointerleave=${this.#hold.stop}
          @pointercancel=${this.#hold.stop}
          @contextmenu=${(event: Event) => event.preventDefault()}
          @click=${(event: MouseEvent) => event.detail === 0 && tap()}
        >
          <span class="sign" aria-hidden="true">${emojiOf(kind) ?? kind}</span><span class="count" aria-hidden="true">${count === '0' ? '' : count}</span>
        </button>`;
      })}
    </div>`;
  }

  #subscribe(): void {
    this.#end?.();
    this.#end = this.client?.reactions.view.subscribe(() => this.requestUpdate());
  }
}
