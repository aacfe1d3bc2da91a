import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveViewerElement } from '../golive-viewer.js';
import { icons } from '../icons.js';
import { remaining, startTime } from '../span.js';
import { dataButton } from './evidence-layer.js';
import { failureView } from './failure.js';
import { placard } from './placard.js';

/** Whatever stands in for the picture, or lies over it. */
export function viewerScene(
  viewer: GoLiveViewerElement,
  { paused, picture }: { paused: boolean; picture: boolean },
): TemplateResult | typeof nothing {
  const { client, texts, phase } = viewer;
  const session = client?.session.value;
  const title = session?.title ? html`<p class="session">${session.title}</p>` : nothing;
  const retry = () => void client?.retry();
  switch (phase) {
    case 'idle':
      return nothing;
    case 'waiting':
      return placard({
        icon: icons.camera,
        pulsing: true,
        session: title,
        title: texts.viewerPhases.waiting,
        body: html`${when(viewer)}
          <p>${texts.youAreIn}</p>`,
        action: dataButton(viewer, false),
      });
    case 'live':
      if (paused) return placard({ icon: icons.cameraOff, session: title, title: texts.cameraPaused.title, body: html`<p>${texts.cameraPaused.body}</p>` });
      return picture ? nothing : placard({ session: title, title: texts.viewerPhases.loading });
    case 'interrupted':
    case 'reconnecting':
      return picture
        ? html`<div class="pill notice ${phase}-note"><span class="spinner small" aria-hidden="true"></span>${texts.viewerPhases[phase]}</div>`
        : placard({ session: title, title: texts.viewerPhases[phase] });
    case 'elsewhere':
      return placard({
        icon: icons.device,
        session: title,
        title: texts.viewerPhases.elsewhere,
        action: html`<button class="primary" part="retry" type="button" @click=${retry}>${texts.useThisDevice}</button>`,
      });
    case 'ended':
      return placard({
        icon: icons.check,
        session: title,
        title: texts.viewerPhases.ended,
        body: html`<p>${texts.errors['session-ended'].body}</p>`,
        action: dataButton(viewer, false),
      });
    case 'failed':
      return client?.error.value ? failureView(client.error.value, texts, retry) : nothing;
    default:
      return placard({ session: title, title: texts.viewerPhases.loading });
  }
}

function when({ client, texts }: GoLiveViewerElement): TemplateResult | typeof nothing {
  const startsAtMs = client?.session.value?.startsAtMs;
  if (!client || startsAtMs === undefined) return nothing;
  const left = startsAtMs - client.now();
  if (left <= 0) return html`<p class="lead">${texts.startsAnyMoment}</p>`;
  return html`<p class="lead when">
    <span>${texts.startsAt(startTime(startsAtMs, client.now()))}</span>
    <span class="left">${texts.startsIn(remaining(left))}</span>
  </p>`;
}
