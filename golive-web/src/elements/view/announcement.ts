import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveElement } from '../golive-element.js';
import { icons } from '../icons.js';

/** That the session is being recorded: seen as long as it is, and said when it begins and ends. */
export function recordingBadge({ client, texts }: GoLiveElement): TemplateResult {
  const on = client?.recording.value === true;
  return html`<span role="status" part="recording">${on ? html`<span class="pill rec" title=${texts.recordingOn}>${texts.recordingBadge}<span class="spoken">: ${texts.recordingOn}</span></span>` : nothing}</span>`;
}

/** What the host says to everybody, until it is put away. */
export function announcement(element: GoLiveElement): TemplateResult {
  const { client, texts, phase, noticeClosed } = element;
  const notice = client?.notice.value;
  const shown = notice && notice.id !== noticeClosed && phase !== 'ended' && phase !== 'failed' && phase !== 'elsewhere';
  return html`<div class="announcement" role="status" part="announcement">
    ${shown
      ? html`<p>${icons.alert}<span>${notice.text}</span></p>
          <button part="announcement-close" type="button" aria-label=${texts.close} title=${texts.close} @click=${() => (element.noticeClosed = notice.id)}>${icons.close}</button>`
      : nothing}
  </div>`;
}
