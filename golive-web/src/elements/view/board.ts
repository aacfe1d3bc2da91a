import { html, nothing, type TemplateResult } from 'lit';
import type { BoardNow } from '../../board/board.js';
import type { GoLiveClient } from '../../client/client.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';
import { leaderboardPanel, placeChip } from './board-leaderboard.js';
import { promptChip, promptView } from './board-prompt.js';
import { repsView } from './board-reps.js';
import { boardSheet, toastView } from './board-sheet.js';
import { spotlightView } from './board-spotlight.js';
import { otherTimers, timerCard } from './board-timer.js';

export function boardView(element: GoLiveBoardElement, client: GoLiveClient, { board, own }: BoardNow, said: string): TemplateResult {
  const { texts, asking, main } = element;
  const { prompt, pin, leaderboard } = board;
  return html`<section class="board ${asking ? 'asking' : ''}" part="board" aria-label=${texts.training}>
    <p class="spoken" part="board-said" role="status" aria-live="polite">${said}</p>
    <div class="toasts" part="board-toasts" role="status" aria-live="polite">${toastView(element)}</div>
    <div class="side">
      ${spotlightView(element, board.spotlight)}
      ${leaderboard ? leaderboardPanel(element, leaderboard, own) : nothing}
    </div>
    <div class="lower">
      <div class="stack">
        ${pin ? html`<p class="note" part="board-pin">${icons.pin}<span><span class="spoken">${texts.note}: </span>${pin.text}</span></p>` : nothing}
        <div class="chips">
          ${placeChip(element, board, own)} ${pointsChip(element, board.xp !== undefined || own.xp > 0, own.xp)}
          ${prompt && !asking ? promptChip(element, prompt) : nothing} ${otherTimers(element, board.timers)}
        </div>
        <div class="mains">
          ${main ? timerCard(element, main) : nothing} ${board.reps.length > 0 ? repsView(element, board.reps, own.counts) : nothing}
        </div>
      </div>
      ${prompt && asking ? promptView(element, client, prompt, own) : nothing}
    </div>
    ${element.sheet ? boardSheet(element, client, board, own) : nothing}
  </section>`;
}

function pointsChip(element: GoLiveBoardElement, shown: boolean, points: number): TemplateResult | typeof nothing {
  const { texts, mayTrain } = element;
  if (!shown || !mayTrain) return nothing;
  return html`<button class="chip-button" part="board-points" type="button" aria-label="${texts.yourPoints}: ${texts.points(points)}" @click=${() => element.open('points')}>
    ${icons.star}${texts.points(points)}
  </button>`;
}
