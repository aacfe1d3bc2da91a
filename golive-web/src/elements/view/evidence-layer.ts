import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveEvidenceElement } from '../golive-evidence.js';
import type { GoLiveElement } from '../golive-element.js';
import { icons } from '../icons.js';

const parts = [
  'evidence-sheet', 'evidence-close', 'evidence-later', 'evidence-failed', 'evidence-rate', 'evidence-check-in', 'evidence-back', 'evidence-send', 'evidence-kept', 'evidence-done',
  'consent', 'consent-effort', 'consent-wellbeing', 'consent-agree', 'consent-withdraw', 'rate-form', 'rate-option', 'check-in-form', 'check-in-question',
].join(', ');

/** Where the server keeps what people say of themselves, and this is one of them. */
export function evidenceLayer({ client, texts, phase }: GoLiveElement): TemplateResult | typeof nothing {
  if (!client?.evidence.available) return nothing;
  return html`<golive-evidence .client=${client} .texts=${texts} .phase=${phase} exportparts=${parts}></golive-evidence>`;
}

/** The way to it. */
export function dataButton(element: GoLiveElement, round: boolean): TemplateResult | typeof nothing {
  const { client, texts } = element;
  if (!client?.evidence.available) return nothing;
  const open = () => void element.renderRoot.querySelector<GoLiveEvidenceElement>('golive-evidence')?.open({ type: 'data' });
  return round
    ? html`<button class="round" part="my-data" type="button" aria-label=${texts.myData} title=${texts.myData} @click=${open}>${icons.shield}</button>`
    : html`<button part="my-data" type="button" @click=${open}>${icons.shield}${texts.myData}</button>`;
}
