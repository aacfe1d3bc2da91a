import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardReps, OwnCount } from '../../wire/types.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';

const around = 2 * Math.PI * 44;

/** One counter, as large as a thumb wants it, and a switch where there are several. */
export function repsView(board: GoLiveBoardElement, reps: readonly BoardReps[], counts: readonly OwnCount[]): TemplateResult {
  const { texts, mayTrain } = board;
  const shown = reps.find(({ id }) => id === board.counter) ?? reps[0];
  if (!shown) return html``;
  return html`<div class="reps" part="board-reps">
    ${reps.length > 1
      ? html`<div class="counters" role="group" aria-label=${texts.counters}>
          ${reps.map(
            ({ id, exercise }) =>
              html`<button part="board-counter" type="button" aria-pressed=${id === shown.id ? 'true' : 'false'} @click=${() => (board.counter = id)}>${exercise}</button>`,
          )}
        </div>`
      : nothing}
    ${mayTrain ? own(board, shown, counts.find(({ repId }) => repId === shown.id)) : everybody(board, shown)}
  </div>`;
}

function own(board: GoLiveBoardElement, { id, exercise, target, total }: BoardReps, mine: OwnCount | undefined): TemplateResult {
  const { texts } = board;
  const count = mine?.count ?? 0;
  const reached = target !== undefined && count >= target;
  const add = () => board.count(id, 1);
  return html`<div class="tally">
    <button
      class="tap ${reached ? 'reached' : ''}"
      part="board-tap"
      type="button"
      aria-label="${texts.countOne(exercise)}, ${texts.countAloud(count, target)}"
      @pointerdown=${(event: PointerEvent) => event.button === 0 && add()}
      @contextmenu=${(event: Event) => event.preventDefault()}
      @click=${(event: MouseEvent) => event.detail === 0 && add()}
    >
      <span class="ring">
        ${target === undefined ? nothing : ring(Math.min(1, count / target))}
        <b class="count ${count > 99_999 ? 'most' : count > 999 ? 'many' : ''}" part="board-count">${count}</b>
      </span>
      <span class="what">
        <b>${exercise}</b>
        <span>${reached ? html`${icons.check}${texts.targetReached}` : target === undefined ? texts.tapEach : texts.ofTarget(target)}</span>
        <small part="board-total">${texts.together(total)}</small>
      </span>
    </button>
    <button class="minus" part="board-minus" type="button" aria-label=${texts.takeBack} title=${texts.takeBack} ?disabled=${count === 0} @click=${() => board.count(id, -1)}>${icons.minus}</button>
    ${mine?.implausible ? html`<p class="doubt" part="board-implausible" role="status">${texts.implausible}</p>` : nothing}
  </div>`;
}

function everybody({ texts }: GoLiveBoardElement, { exercise, total }: BoardReps): TemplateResult {
  return html`<div class="tally look">
    <b class="count" part="board-total">${total.toLocaleString()}</b>
    <span class="what"><b>${exercise}</b><span>${texts.everyoneTogether}</span></span>
  </div>`;
}

function ring(share: number): TemplateResult {
  return html`<svg viewBox="0 0 100 100" aria-hidden="true">
    <circle class="track" cx="50" cy="50" r="44" />
    ${svg`<circle class="done" cx="50" cy="50" r="44" stroke-dasharray=${around.toFixed(2)} stroke-dashoffset=${(around * (1 - share)).toFixed(2)} />`}
  </svg>`;
}
