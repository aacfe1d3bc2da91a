import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A state in a few large words. */
export function placard(parts: {
  readonly icon?: SVGTemplateResult;
  readonly session?: unknown;
  readonly title: string;
  readonly body?: unknown;
  readonly action?: unknown;
  readonly overPicture?: boolean;
  readonly pulsing?: boolean;
}): TemplateResult {
  return html`<section class="scene ${parts.overPicture ? 'over' : ''}">
    <div class="card">
      ${parts.icon
        ? html`<span class="medallion ${parts.pulsing ? 'pulse' : ''}">${parts.icon}</span>`
        : html`<span class="spinner" aria-hidden="true"></span>`}
      ${parts.session ?? nothing}
      <h1>${parts.title}</h1>
      ${parts.body ?? nothing} ${parts.action ?? nothing}
    </div>
  </section>`;
}
