import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveError } from '../../client/error.js';
import { icons } from '../icons.js';
import type { Texts } from '../texts.js';

/** The server's own sentence is shown where it knows more than the kind says. */
const kindsWithReason: ReadonlySet<string> = new Set(['participant-refused']);

const hopeless: ReadonlySet<string> = new Set(['not-supported', 'not-allowed']);

export function failureView(error: GoLiveError, texts: Texts, retry: () => void): TemplateResult {
  const card = texts.errors[error.kind];
  return html`<section class="scene">
    <div class="card" part="error" role="alert">
      <span class="medallion">${icons.alert}</span>
      <h1>${card.title}</h1>
      <p>${(kindsWithReason.has(error.kind) && error.detail) || card.body}</p>
      ${hopeless.has(error.kind)
        ? nothing
        : html`<button class="primary" part="retry" type="button" @click=${retry}>${texts.tryAgain}</button>`}
    </div>
  </section>`;
}
