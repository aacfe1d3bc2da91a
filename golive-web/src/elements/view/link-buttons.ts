import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveCoachElement } from '../golive-coach.js';
import { icons } from '../icons.js';

/** Join link and athlete view, where the host gave their addresses. */
export function linkButtons(coach: GoLiveCoachElement, round = false): TemplateResult {
  const { texts, joinLink, previewLink, copied } = coach;
  const copyLabel = copied ? texts.linkCopied : texts.copyLink;
  const shape = round ? 'button round' : 'button';
  return html`
    ${joinLink
      ? html`<button class=${shape} part="copy-link" type="button" aria-label=${copyLabel} title=${copyLabel} @click=${coach.copyLink}>
          ${copied ? icons.check : icons.link}${round ? nothing : copyLabel}
        </button>`
      : nothing}
    ${previewLink
      ? html`<a class=${shape} part="preview-link" href=${previewLink} target="_blank" rel="noopener" aria-label=${texts.seeAthleteView} title=${texts.seeAthleteView}>
          ${icons.eye}${round ? nothing : texts.seeAthleteView}
        </a>`
      : nothing}
    <slot name="join-link"></slot>
  `;
}
