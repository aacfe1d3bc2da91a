import { html, type TemplateResult } from 'lit';
import type { Board } from '../../wire/types.js';
import { repsOrder, takeOffOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { failed, field, onBoard, submit } from './deck-field.js';

export function repsTab(deck: GoLiveDeckElement, { reps }: Board): TemplateResult {
  const { texts, drafts, now } = deck;
  return html`${reps.map(({ id, exercise, target, total, people }) =>
      onBoard(deck, 'reps', exercise, [texts.countedBy(total, people), target === undefined ? '' : texts.ofTarget(target)].filter(Boolean).join(' · '), takeOffOrder('reps', id)))}
    <div class="form" part="deck-reps-form" role="group" aria-labelledby="new-counter">
      <h3 id="new-counter">${texts.newCounter}</h3>
      ${field(deck, 'reps', 'exercise', texts.exercise, { ready: texts.exercises })}
      ${field(deck, 'reps', 'target', texts.targetEach, { inputmode: 'numeric', maxlength: 7, placeholder: texts.asMany })}
      ${failed(deck, 'reps')}
      <div class="send">${submit(deck, { form: 'reps', label: texts.putCounter, icon: icons.plus, order: repsOrder(drafts.reps, now), after: () => deck.empty('reps') })}</div>
    </div>`;
}
