import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../wire/types.js';
import { presets } from '../deck-drafts.js';
import { controlOrder, timerId, timerOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { check, choices, failed, field } from './deck-field.js';
import { timerNow } from './deck-now.js';

const leadIns = [0, 5_000, 10_000, 30_000] as const;

export function timerTab(deck: GoLiveDeckElement, { timers }: Board): TemplateResult {
  const { texts, drafts, main, beside } = deck;
  const draft = drafts.timer;
  const name = draft.preset ? texts.presets[draft.preset] : texts.ownWorkout;
  const order = timerOrder(draft, timers, name);
  const id = timerId(draft, timers);
  const start = id === undefined ? undefined : controlOrder(id, 'start');
  const busy = deck.busy === 'timer';
  const send = async (...orders: Parameters<typeof deck.send> extends [string, ...infer O] ? O : never) => {
    if (await deck.send('timer', ...orders)) deck.edit('timer', { label: '', another: false });
  };
  return html`${timers.filter((timer) => !beside || timer !== main).map((timer) => timerNow(deck, timer))}
    <div class="form" part="deck-timer-form" role="group" aria-labelledby="new-timer">
      <h3 id="new-timer">${texts.newTimer}</h3>
      ${choices(deck, 'timer', 'preset', texts.newTimer, [...presets, '' as const].map((preset) => [preset, texts.presets[preset]] as const), true)}
      ${draft.preset
        ? html`<p class="help">${texts.presetAbout[draft.preset]}</p>`
        : html`<div class="field">
            <label for="workout">${texts.workout}</label>
            <textarea id="workout" part="deck-workout" rows="3" maxlength="1000" spellcheck="false" autocapitalize="off" autocomplete="off" placeholder=${texts.workoutHere} aria-describedby="workout-help"
              .value=${draft.workout} @input=${(event: Event) => deck.edit('timer', { workout: (event.target as HTMLTextAreaElement).value })}></textarea>
            <p class="help code" id="workout-help">${texts.workoutHelp}</p>
          </div>`}
      ${failed(deck, 'timer')}
      ${choices(deck, 'timer', 'leadInMs', texts.leadIn, leadIns.map((ms) => [ms, ms === 0 ? texts.noLeadIn : texts.seconds(ms / 1000)] as const))}
      ${field(deck, 'timer', 'label', texts.timerName, { placeholder: name })}
      ${timers.length > 0 ? check(deck, 'timer', 'another', texts.anotherTimer) : nothing}
      <div class="send">
        <button class="primary" part="deck-timer-start" type="button" ?disabled=${!order || busy} @click=${() => void send(order, start)}>${icons.play}${texts.startNow}</button>
        <button part="deck-timer-set" type="button" ?disabled=${!order || busy} @click=${() => void send(order)}>${texts.setUp}</button>
      </div>
      <p class="help">${texts.startsTogether}</p>
    </div>`;
}
