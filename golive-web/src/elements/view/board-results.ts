import { html, nothing, svg, type TemplateResult } from 'lit';
import type { BoardPrompt } from '../../wire/types.js';
import { icons } from '../icons.js';
import { resultRows, resultWords } from '../prompt-words.js';
import type { Texts } from '../texts.js';

/** What came of a question: a bar for the eye, and the same in words. */
export function resultsView(prompt: BoardPrompt, own: number, texts: Texts): TemplateResult {
  const rows = resultRows(prompt, own, texts);
  return html`${rows.length === 0
      ? html`<p class="too-few" part="board-too-few">${texts.tooFew}</p>`
      : html`<ul class="results" role="list" part="board-results">
          ${rows.map(
            (row) => html`<li class=${row.right ? 'right' : ''} part="board-result ${row.right ? 'board-result-right' : ''}">
              <span class="option">${row.label}${row.right ? html` <b class="mark">${icons.check}${texts.rightAnswer}</b>` : nothing}${row.own ? html` <i>${texts.yourAnswer}</i>` : nothing}</span>
              <span class="words">${resultWords(row, texts)}</span>
              <svg class="bar ${row.count === undefined ? 'held' : ''}" aria-hidden="true"><rect class="track" width="100%" height="100%" rx="5" />${svg`<rect class="part" width="${(row.share * 100).toFixed(1)}%" height="100%" rx="5" />`}</svg>
            </li>`,
          )}
        </ul>`}
    <p class="state">${texts.answersOf(prompt.answers)}</p>`;
}
