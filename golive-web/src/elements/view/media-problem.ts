import { html, nothing, type TemplateResult } from 'lit';
import { browserFamily } from '../../preflight/browser-family.js';
import type { MediaProblem } from '../../preflight/media-problem.js';
import { icons } from '../icons.js';
import type { Texts } from '../texts.js';

export function mediaProblemView(problem: MediaProblem, texts: Texts, retry: () => void): TemplateResult {
  const card = texts.mediaProblems[problem];
  const steps = problem === 'blocked' ? texts.allowAgain[browserFamily(navigator.userAgent)] : [];
  const hopeless = problem === 'insecure' || problem === 'unsupported';
  return html`<section class="scene">
    <div class="card" part="error" role="alert">
      <span class="medallion">${problem === 'no-microphone' ? icons.microphoneOff : icons.cameraOff}</span>
      <h1>${card.title}</h1>
      <p>${card.body}</p>
      ${steps.length > 0 ? html`<ol class="steps">${steps.map((step) => html`<li><span>${step}</span></li>`)}</ol>` : nothing}
      ${hopeless
        ? nothing
        : html`<button class="primary" part="retry" type="button" @click=${retry}>${texts.tryAgain}</button>`}
    </div>
  </section>`;
}
