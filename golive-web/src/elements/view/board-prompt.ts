import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import type { BoardPrompt, OwnTraining } from '../../wire/types.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';
import { chosen, efforts, effortWord, promptState } from '../prompt-words.js';
import { elapsed } from '../span.js';
import { resultsView } from './board-results.js';

/** A question as something that lies over the lower part and does not take the focus from anybody. */
export function promptView(board: GoLiveBoardElement, client: GoLiveClient, prompt: BoardPrompt, own: OwnTraining): TemplateResult {
  const { texts, mayTrain, failure, sheet } = board;
  const state = promptState(prompt, client.now());
  const mine = own.answer?.promptId === prompt.id ? chosen(prompt, own.answer.answer) : -1;
  return html`<section class="prompt ${prompt.kind}" part="board-prompt" tabindex="-1" aria-labelledby="question">
    <header>
      <p class="kicker">${state === 'closed' ? texts.results : texts.question}${timeLeft(board, client, prompt)}</p>
      ${board.watching ? nothing : html`<button class="shut" part="board-prompt-close" type="button" aria-label=${state === 'closed' ? texts.close : texts.later} title=${state === 'closed' ? texts.close : texts.later} @click=${board.putAway}>${icons.close}</button>`}
    </header>
    <h2 id="question" part="board-question">${prompt.question}</h2>
    ${state === 'closed' ? resultsView(prompt, mine, texts) : prompt.kind === 'effort' ? effort(board, prompt, mine, state === 'open') : options(board, prompt, mine, state === 'open')}
    ${failure && !sheet ? html`<p class="failed" part="board-failed" role="alert">${failure}</p>` : nothing}
    ${state === 'closed'
      ? nothing
      : html`<p class="state" part="board-answered" role="status">${mine >= 0 && mayTrain ? html`${icons.check}${state === 'open' ? texts.mayChange : texts.thanks}` : nothing}</p>
          ${keptOfYou(board, client, prompt, mine)}
          <p class="state" part="board-answers">${texts.answersOf(prompt.answers)}</p>`}
  </section>`;
}

function timeLeft({ texts }: GoLiveBoardElement, client: GoLiveClient, { phase, closesAtMs }: BoardPrompt): TemplateResult | typeof nothing {
  if (phase === 'CLOSED' || closesAtMs === undefined) return nothing;
  const left = closesAtMs - client.now();
  return html`<span class="time" part="board-prompt-time" role="timer">${left > 0 ? texts.timeLeft(elapsed(Math.ceil(left / 1000) * 1000)) : texts.closing}</span>`;
}

function effort(board: GoLiveBoardElement, prompt: BoardPrompt, mine: number, open: boolean): TemplateResult {
  const { texts } = board;
  return html`<div class="efforts" role="group" aria-labelledby="question" @keydown=${walk}>
    ${efforts.map(
      (rating) => html`<button part="board-option" type="button" class="e${rating}" aria-pressed=${rating === mine ? 'true' : 'false'} aria-label=${`${rating}, ${effortWord(rating, texts)}`}
        ?disabled=${!open || !board.mayTrain} @click=${() => answer(board, prompt, rating)}><b>${rating}</b><span>${texts.effortAnchors[rating]}</span></button>`,
    )}
  </div>
  <p class="ends" aria-hidden="true"><span>${`0 ${texts.effortAnchors[0]}`}</span><span>${`10 ${texts.effortAnchors[10]}`}</span></p>`;
}

function options(board: GoLiveBoardElement, prompt: BoardPrompt, mine: number, open: boolean): TemplateResult {
  return html`<div class="options" role="group" aria-labelledby="question" @keydown=${walk}>
    ${(prompt.options ?? []).map(
      (option, index) => html`<button part="board-option" type="button" aria-pressed=${index === mine ? 'true' : 'false'} ?disabled=${!open || !board.mayTrain}
        @click=${() => answer(board, prompt, index)}><span>${option}</span>${index === mine ? icons.check : nothing}</button>`,
    )}
  </div>`;
}

/** Where the server keeps evidence, an answer about one's health is kept of whoever has agreed to that, and refused to others. */
function keptOfYou({ texts, mayTrain }: GoLiveBoardElement, { evidence }: GoLiveClient, { kind }: BoardPrompt, mine: number): TemplateResult | typeof nothing {
  const purpose = kind === 'effort' ? 'effort' : kind === 'check-in' ? 'wellbeing' : undefined;
  if (!purpose || mine < 0 || !mayTrain || !evidence.available || !evidence.agreed(purpose)) return nothing;
  return html`<p class="state" part="board-answer-kept" role="status">${icons.shield}${texts.kept}</p>`;
}

function answer(board: GoLiveBoardElement, { id }: BoardPrompt, choice: number): void {
  void board.run(board.board?.answer(id, choice));
}

export function promptChip(board: GoLiveBoardElement, { phase }: BoardPrompt): TemplateResult | typeof nothing {
  const { texts } = board;
  if (board.watching) return nothing;
  return html`<button class="chip-button ${phase === 'OPEN' ? 'calls' : ''}" part="board-prompt-open" type="button" @click=${board.openPrompt}>${icons.question}${phase === 'OPEN' ? texts.openQuestion : texts.openResults}</button>`;
}

/** Arrows go from one answer to the next, as the tab key does. */
function walk(event: KeyboardEvent): void {
  const step = ['ArrowRight', 'ArrowDown'].includes(event.key) ? 1 : ['ArrowLeft', 'ArrowUp'].includes(event.key) ? -1 : 0;
  if (step === 0) return;
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const next = buttons[buttons.indexOf(event.target as HTMLButtonElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
