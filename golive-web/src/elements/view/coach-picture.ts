import { html, nothing, type TemplateResult } from 'lit';
import type { LocalMedia } from '../../client/local-media.js';
import type { GoLiveCoachElement } from '../golive-coach.js';
import { icons } from '../icons.js';
import { stageOverlay } from './coach-stage.js';
import { preflightPanel } from './preflight.js';

/** One video for mirror and stage: it grows on "Go live" and never goes black in between. */
export function coachPicture(coach: GoLiveCoachElement, media: LocalMedia, onStage: boolean): TemplateResult {
  const { texts } = coach;
  return html`<section class=${onStage ? stageClass(coach) : 'preflight'}>
    <div class="mirror">
      <canvas class="backdrop" aria-hidden="true" ?hidden=${!onStage || !media.cameraOn.value}></canvas>
      <video
        class=${media.facesUser ? 'flipped' : ''}
        part=${onStage ? 'video' : 'preview-video'}
        muted
        autoplay
        playsinline
        ?hidden=${!media.cameraOn.value}
        aria-label=${texts.yourPicture}
      ></video>
      ${onStage ? nothing : html`<span class="pill">${icons.shield}${texts.onlyYou}</span>`}
    </div>
    ${onStage ? stageOverlay(coach, media) : preflightPanel(coach, media)}
    ${onStage ? html`<div class="floats" aria-hidden="true"></div>` : nothing}
  </section>`;
}

function stageClass({ chatShown, beside, decked, deckBeside }: GoLiveCoachElement): string {
  const deck = decked && deckBeside ? ' decked' : '';
  return `stage${deck}${!chatShown ? '' : beside ? ' beside' : ' under-chat'}`;
}
