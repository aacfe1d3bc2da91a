import { html, nothing, type TemplateResult } from 'lit';
import { newMessageId } from '../../wire/message-id.js';
import type { Board, BoardPrompt } from '../../wire/types.js';
import type { PromptKind } from '../deck-drafts.js';
import { clearOrder, promptOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { elapsed } from '../span.js';
import { resultsView } from './board-results.js';
import { choices, failed, field, submit } from './deck-field.js';

const kinds: readonly PromptKind[] = ['effort', 'check-in', 'poll', 'quiz'];
const spans = [30, 60, 120, 0] as const;
const [fewestOptions, mostOptions] = [2, 6];

export function askTab(deck: GoLiveDeckElement, { prompt }: Board): TemplateResult {
  const { texts, drafts } = deck;
  const { kind } = drafts.prompt;
  const ask = submit(deck, { form: 'prompt', label: texts.ask, icon: icons.question, order: promptOrder(drafts.prompt, newMessageId(deck.now)), after: () => deck.edit('prompt', { question: '', options: ['', ''], correct: 0 }) });
  return html`${prompt ? promptNow(deck, prompt) : nothing}
    <div class="form" part="deck-prompt-form" role="group" aria-labelledby="ask-class">
      <h3 id="ask-class">${texts.askClass}</h3>
      ${choices(deck, 'prompt', 'kind', texts.askClass, kinds.map((each) => [each, texts.promptKinds[each]] as const), true)}
      <div class="ready">
        ${texts.readyQuestions[kind].map(({ question, options, correct = 0 }) => html`<button part="deck-ready" type="button" @click=${() => deck.edit('prompt', { question, options, correct })}>${question}</button>`)}
      </div>
      ${field(deck, 'prompt', 'question', texts.questionHere, { maxlength: 200 })}
      ${kind === 'effort' ? nothing : options(deck)}
      ${choices(deck, 'prompt', 'seconds', texts.openFor, spans.map((seconds) => [seconds, seconds === 0 ? texts.untilClosed : seconds < 60 ? texts.seconds(seconds) : texts.minutes(seconds / 60)] as const))}
      ${failed(deck, 'prompt')}
      <div class="send">${ask}</div>
    </div>`;
}

function options(deck: GoLiveDeckElement): TemplateResult {
  const { texts, drafts } = deck;
  const { kind, options: all, correct } = drafts.prompt;
  const change = (index: number, text: string) => deck.edit('prompt', { options: all.map((each, at) => (at === index ? text : each)) });
  const drop = (index: number) => deck.edit('prompt', { options: all.filter((_, at) => at !== index), correct: correct > index ? correct - 1 : Math.min(correct, all.length - 2) });
  return html`<div class="lines">
    ${all.map((option, index) => html`<div class="one">
      ${kind === 'quiz'
        ? html`<label class="correct"><input type="radio" name="correct" part="deck-correct" aria-label=${texts.isRight(index + 1)} .checked=${correct === index} @change=${() => deck.edit('prompt', { correct: index })} /><span>${icons.check}</span></label>`
        : nothing}
      <input part="deck-option" maxlength="60" autocomplete="off" aria-label=${texts.option(index + 1)} placeholder=${texts.option(index + 1)} .value=${option} @input=${(event: Event) => change(index, (event.target as HTMLInputElement).value)} />
      ${all.length > fewestOptions ? html`<button class="drop" type="button" aria-label=${texts.dropOption(index + 1)} title=${texts.dropOption(index + 1)} @click=${() => drop(index)}>${icons.close}</button>` : nothing}
    </div>`)}
    ${all.length < mostOptions ? html`<button class="another" part="deck-add-option" type="button" @click=${() => deck.edit('prompt', { options: [...all, ''] })}>${icons.plus}${texts.addOption}</button>` : nothing}
  </div>`;
}

function promptNow(deck: GoLiveDeckElement, prompt: BoardPrompt): TemplateResult {
  const { texts, busy } = deck;
  const { id, question, phase, answers, closesAtMs } = prompt;
  const left = closesAtMs === undefined ? undefined : Math.max(0, closesAtMs - deck.now);
  const about = [texts.takesAnswers, texts.answersOf(answers), left === undefined ? '' : texts.timeLeft(elapsed(Math.ceil(left / 1000) * 1000))];
  return html`<div class="asked" part="deck-prompt-now">
    <h3>${question}</h3>
    ${phase === 'OPEN' ? html`<p class="state">${about.filter(Boolean).join(' · ')}</p>` : resultsView(prompt, -1, texts)}
    <div class="send">
      ${phase === 'OPEN'
        ? html`<button class="primary" part="deck-prompt-close" type="button" ?disabled=${busy === 'asked'} @click=${() => void deck.send('asked', { type: 'prompt.close', body: { promptId: id } })}>${texts.closeQuestion}</button>`
        : nothing}
      <button part="deck-take-off" type="button" aria-label=${texts.takeOffWhat(question)} ?disabled=${busy === 'asked'} @click=${() => void deck.send('asked', clearOrder('prompt'))}>${texts.takeOff}</button>
    </div>
    ${failed(deck, 'asked')}
  </div>`;
}
