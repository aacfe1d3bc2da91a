import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveViewerElement } from '../golive-viewer.js';
import { icons } from '../icons.js';

export function viewerTop(viewer: GoLiveViewerElement, picture: boolean): TemplateResult {
  const { client, texts, phase } = viewer;
  const hidden = client?.grant.value?.role === 'preview';
  const people = (client?.audience.value ?? 0) + (hidden ? 0 : 1);
  const inRoom = phase === 'live' || phase === 'waiting' || phase === 'interrupted';
  return html`<div class="top">
    ${phase === 'live' ? html`<span class="pill on-air">${texts.live}</span>` : nothing}
    ${hidden || viewer.preview ? html`<span class="pill preview">${icons.eye}${texts.previewBadge}</span>` : nothing}
    <span class="end-side">
      ${phase === 'live' && picture && client?.stage.value.microphoneMuted
        ? html`<span class="pill">${icons.microphoneOff}${texts.coachMuted}</span>`
        : nothing}
      ${inRoom && people > 0
        ? html`<span class="pill" part="viewer-count" role="img" aria-label=${texts.watching(people)}>
            ${icons.people}${people}
          </span>`
        : nothing}
    </span>
  </div>`;
}
