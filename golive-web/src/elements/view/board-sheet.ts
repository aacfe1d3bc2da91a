import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import type { Board, BoardLeaderboard, OwnTraining } from '../../wire/types.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';
import { groupOf, places } from './board-leaderboard.js';
import { whenClosed } from './modal.js';
import { chip } from './sheet.js';

/** A native modal dialog, which somebody opened: it holds the focus and Escape closes it. */
export function boardSheet(board: GoLiveBoardElement, client: GoLiveClient, { leaderboard }: Board, own: OwnTraining): TemplateResult {
  const { texts, failure, sheet } = board;
  const outside = (event: Event) => {
    if (event.target === event.currentTarget) board.close();
  };
  return html`<dialog part="board-sheet" aria-labelledby="sheet-title" @close=${whenClosed(board.close)} @click=${outside}>
    <div class="sheet">
      ${sheet === 'leaderboard' && leaderboard ? leaderboardSheet(board, client, leaderboard, own) : pointsSheet(board, own)}
      ${failure ? html`<p class="failed" part="board-failed" role="alert">${failure}</p>` : nothing}
      <button class="shut" part="board-sheet-close" type="button" aria-label=${texts.close} title=${texts.close} @click=${board.close}>${icons.close}</button>
    </div>
  </dialog>`;
}

function leaderboardSheet(board: GoLiveBoardElement, client: GoLiveClient, leaderboard: BoardLeaderboard, own: OwnTraining): TemplateResult {
  const mine = own.leaderboard;
  const groups = mine?.cohort === undefined ? leaderboard.groups : [groupOf(leaderboard, mine)];
  return html`<h2 id="sheet-title">${leaderboard.title}</h2>
    ${board.mayTrain && !mine ? join(board, client.grant.value?.name ?? '', leaderboard.cohorts ?? []) : nothing}
    ${groups.map((group) => places(board, leaderboard, group, mine))}
    ${board.mayTrain && mine ? leave(board, mine.name) : nothing}`;
}

function join(board: GoLiveBoardElement, name: string, cohorts: readonly string[]): TemplateResult {
  const { texts, busy } = board;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const cohort = form.get('cohort');
    void board.run(board.board?.joinLeaderboard({ alias: form.get('name') === 'alias', ...(typeof cohort === 'string' ? { cohort } : {}) }));
  };
  return html`<form part="board-join-form" @submit=${submit}>
    <p class="small">${texts.whoSeesIt}</p>
    <fieldset part="board-join-name"><legend>${texts.yourName}</legend>${chip('name', 'alias', texts.madeUpName, true)}${chip('name', 'real', texts.realName(name), false)}</fieldset>
    ${cohorts.length > 0 ? html`<fieldset part="board-join-cohort"><legend>${texts.yourGroup}</legend>${cohorts.map((cohort, index) => chip('cohort', cohort, cohort, index === 0))}</fieldset>` : nothing}
    <button class="primary" part="board-join" type="submit" ?disabled=${busy}>${texts.joinBoard}</button>
  </form>`;
}

function leave(board: GoLiveBoardElement, name: string): TemplateResult {
  const { texts, busy } = board;
  return html`<p class="small" part="board-shown-as">${texts.shownAs(name)}</p>
    <button part="board-leave" type="button" ?disabled=${busy} @click=${() => void board.run(board.board?.leaveLeaderboard())}>${texts.leaveBoard}</button>
    <p class="small">${texts.leaveMeans}</p>`;
}

function pointsSheet({ texts }: GoLiveBoardElement, { xp, reasons }: OwnTraining): TemplateResult {
  return html`<h2 id="sheet-title">${texts.yourPoints}: ${texts.points(xp)}</h2>
    ${reasons.length === 0
      ? html`<p>${texts.noPointsYet}</p>`
      : html`<ul class="people" role="list" part="board-reasons">${reasons.map(({ points, reason }) => html`<li><span>${reason}</span><b>${texts.ownPoints(points)}</b></li>`)}</ul>`}`;
}

/** One's own points, or whose the coach has just honoured. */
export function toastView({ toasts, texts }: GoLiveBoardElement): TemplateResult | typeof nothing {
  const toast = toasts.now;
  if (!toast) return nothing;
  const { own, points, name, reason } = toast;
  return html`<p class="toast ${own ? 'own' : ''}" part="board-toast">${icons.star}<span><b><bdi>${own ? texts.ownPoints(points) : texts.awarded(name ?? texts.aParticipant, points)}</bdi></b>${reason ? html` <span>${reason}</span>` : nothing}</span></p>`;
}
