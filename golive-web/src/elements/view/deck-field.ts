import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Drafts, Form } from '../deck-drafts.js';
import type { BoardOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';

export interface FieldMore {
  readonly placeholder?: string;
  readonly maxlength?: number;
  readonly inputmode?: 'numeric' | 'url';
  readonly help?: string;
  /** Ready-made words to take instead of typing. */
  readonly ready?: readonly string[];
}

export function field<F extends Form>(deck: GoLiveDeckElement, form: F, name: keyof Drafts[F] & string, label: string, more: FieldMore = {}): TemplateResult {
  const { placeholder = '', maxlength = 60, inputmode, help, ready = [] } = more;
  const take = (value: string) => deck.edit(form, { [name]: value } as unknown as Partial<Drafts[F]>);
  const id = partOf(form, name);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} part="deck-${id}" autocomplete="off" maxlength=${maxlength} placeholder=${placeholder} inputmode=${inputmode ?? nothing} aria-describedby=${help ? `${id}-help` : nothing}
      .value=${String(deck.drafts[form][name])} @input=${(event: Event) => take((event.target as HTMLInputElement).value)} />
    ${ready.length > 0 ? html`<div class="ready">${ready.map((word) => html`<button part="deck-ready" type="button" @click=${() => take(word)}>${word}</button>`)}</div>` : nothing}
    ${help ? html`<p class="help" id="${id}-help">${help}</p>` : nothing}
  </div>`;
}

export type Choice<V> = readonly [value: V, text: string];

/**
 * A choice of few, all of which are seen.
 *
 * @param headed what is above it says already what it is
 */
export function choices<F extends Form, N extends keyof Drafts[F] & string>(
  deck: GoLiveDeckElement,
  form: F,
  name: N,
  label: string,
  all: readonly Choice<Drafts[F][N]>[],
  headed = false,
): TemplateResult {
  const now = deck.drafts[form][name];
  return html`<fieldset part="deck-${partOf(form, name)}">
    <legend class=${headed ? 'spoken' : ''}>${label}</legend>
    ${all.map(
      ([value, text]) => html`<label class="chip"><input type="radio" name="${form}-${name}" value=${String(value)} .checked=${now === value}
        @change=${() => deck.edit(form, { [name]: value } as unknown as Partial<Drafts[F]>)} /><span>${text}</span></label>`,
    )}
  </fieldset>`;
}

export function check<F extends Form>(deck: GoLiveDeckElement, form: F, name: keyof Drafts[F] & string, label: string): TemplateResult {
  return html`<label class="check"><input type="checkbox" part="deck-${partOf(form, name)}" .checked=${deck.drafts[form][name] === true}
    @change=${(event: Event) => deck.edit(form, { [name]: (event.target as HTMLInputElement).checked } as unknown as Partial<Drafts[F]>)} /><span>${label}</span></label>`;
}

/** `timer-lead-in-ms`: as it is found by. */
function partOf(form: Form, name: string): string {
  return `${form}-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
}

/** Said where it belongs, and what was typed stays. */
export function failed({ failures }: GoLiveDeckElement, form: string): TemplateResult | typeof nothing {
  const failure = failures[form];
  return failure ? html`<p class="failed" part="deck-failed" role="alert">${failure}</p>` : nothing;
}

export interface Submit {
  readonly form: string;
  readonly label: string;
  readonly order: BoardOrder | undefined;
  readonly icon?: SVGTemplateResult;
  readonly after?: () => void;
  readonly quiet?: boolean;
}

/** Sends an order; not before all it needs is there. */
export function submit(deck: GoLiveDeckElement, { form, label, order, icon, after, quiet }: Submit): TemplateResult {
  const act = async () => {
    if (await deck.send(form, order)) after?.();
  };
  return html`<button class=${quiet ? '' : 'primary'} part="deck-${form}-send" type="button" ?disabled=${!order || deck.busy === form} @click=${() => void act()}>${icon ?? nothing}${label}</button>`;
}

/** Something that is on the board, and the way off it. */
export function onBoard(deck: GoLiveDeckElement, form: string, what: string, about: TemplateResult | string, off: BoardOrder): TemplateResult {
  const { texts } = deck;
  return html`<div class="on-board" part="deck-on-board deck-${form}-now">
    <span><b>${what}</b><small>${about}</small></span>
    <button part="deck-take-off" type="button" aria-label=${texts.takeOffWhat(what)} ?disabled=${deck.busy === form} @click=${() => void deck.send(form, off)}>${texts.takeOff}</button>
  </div>`;
}
