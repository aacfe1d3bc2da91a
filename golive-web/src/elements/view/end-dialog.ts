import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveCoachElement } from '../golive-coach.js';

/** A native modal dialog: it holds the focus, Escape closes it, and the safe choice has the focus first. */
export function endDialog(coach: GoLiveCoachElement): TemplateResult {
  const { texts, ending, endFailed } = coach;
  return html`<dialog part="end-dialog" aria-labelledby="end-title" aria-describedby="end-body">
    <h2 id="end-title">${texts.endTitle}</h2>
    <p id="end-body">${texts.endBody}</p>
    ${endFailed ? html`<p class="failed" role="alert">${texts.endFailed}</p>` : nothing}
    <div class="choices">
      <button class="danger" part="confirm-end" type="button" ?disabled=${ending} @click=${coach.confirmEnd}>
        ${ending ? texts.ending : texts.confirmEnd}
      </button>
      <button part="keep-going" type="button" autofocus @click=${() => dialogOf(coach)?.close()}>${texts.keepGoing}</button>
    </div>
  </dialog>`;
}

export function openEndDialog(coach: GoLiveCoachElement): void {
  coach.endFailed = false;
  dialogOf(coach)?.showModal();
}

function dialogOf(coach: GoLiveCoachElement): HTMLDialogElement | null {
  return coach.renderRoot.querySelector('dialog');
}
