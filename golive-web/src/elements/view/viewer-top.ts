import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveViewerElement } from '../golive-viewer.js';
import { icons } from '../icons.js';
import { recordingBadge } from './announcement.js';

/** @param shown who or what is large instead of the coach */
export function viewerTop(viewer: GoLiveViewerElement, { picture, shown }: { picture: boolean; shown: string | undefined }): TemplateResult {
  const { client, texts, phase } = viewer;
  const hidden = client?.grant.value?.role === 'preview';
  const people = (client?.audience.value ?? 0) + (hidden ? 0 : 1);
  const inRoom = phase === 'live' || phase === 'waiting' || phase === 'interrupted';
  return html`<div class="top">
    ${phase === 'live' ? html`<span class="pill on-air">${texts.live}</span>` : nothing}
    ${recordingBadge(viewer)}
    ${hidden || viewer.preview ? html`<span class="pill preview">${icons.eye}${texts.previewBadge}</span>` : nothing}
    <span class="end-side">
      <span role="status" part="shown">${picture && shown ? html`<span class="pill">${icons.star}<bdi>${shown}</bdi></span>` : nothing}</span>
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
