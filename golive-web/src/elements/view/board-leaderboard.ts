import { html, nothing, type TemplateResult } from 'lit';
import type { Board, BoardGroup, BoardLeaderboard, OwnTraining } from '../../wire/types.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';
import { ownRow } from '../own-place.js';

type Own = OwnTraining['leaderboard'];

/** The group of the person in front of the page, or the first. */
export function groupOf({ groups }: BoardLeaderboard, own: Own): BoardGroup | undefined {
  return groups.find(({ cohort }) => cohort !== undefined && cohort === own?.cohort) ?? groups[0];
}

/** Beside the picture's middle, where there is room for it. */
export function leaderboardPanel(board: GoLiveBoardElement, leaderboard: BoardLeaderboard, own: OwnTraining): TemplateResult {
  const { texts, mayTrain } = board;
  const mine = own.leaderboard;
  return html`<div class="panel" part="board-leaderboard">
    <h2>${icons.trophy}<span>${leaderboard.title}</span></h2>
    ${places(board, leaderboard, groupOf(leaderboard, mine), mine)}
    ${mayTrain
      ? html`<button part=${mine ? 'board-leaderboard-open' : 'board-join-open'} type="button" @click=${() => board.open('leaderboard')}>${mine ? texts.shownAsShort(mine.name) : texts.joinIn}</button>`
      : nothing}
  </div>`;
}

export function places({ texts }: GoLiveBoardElement, { metric }: BoardLeaderboard, group: BoardGroup | undefined, mine: Own): TemplateResult {
  if (!group) return html``;
  const { cohort, rows, of } = group;
  const here = mine !== undefined && (cohort === undefined || cohort === mine.cohort);
  const own = here ? ownRow(rows, mine) : -1;
  const below = here && mine.rank !== undefined && own < 0;
  return html`${cohort ? html`<h3>${cohort}</h3>` : nothing}
    ${rows.length === 0
      ? html`<p class="nobody">${texts.noPlacesYet}</p>`
      : html`<ol class="places" role="list">
          ${rows.map((row, index) => place(row.rank, row.name, texts.metricUnit[metric](row.value), index === own, texts.yourAnswer))}
          ${below ? place(mine.rank ?? of, mine.name, texts.metricUnit[metric](mine.value ?? 0), true, texts.yourAnswer) : nothing}
        </ol>`}`;
}

function place(rank: number, name: string, value: string, mine: boolean, you: string): TemplateResult {
  return html`<li class=${mine ? 'mine' : ''} part=${mine ? 'board-place board-place-own' : 'board-place'} aria-current=${mine ? 'true' : nothing}>
    <span class="rank">${rank}</span><span class="name"><bdi>${name}</bdi>${mine ? html` <i>${you}</i>` : nothing}</span><span class="value">${value}</span>
  </li>`;
}

/** The same on a small screen: one's place, or the way to one. */
export function placeChip(board: GoLiveBoardElement, { leaderboard }: Board, { leaderboard: mine }: OwnTraining): TemplateResult | typeof nothing {
  const { texts } = board;
  if (!leaderboard || board.watching) return nothing;
  const label = mine?.rank === undefined ? texts.leaderboard : texts.place(mine.rank);
  return html`<button class="chip-button place" part="board-place-chip" type="button" aria-label="${texts.leaderboard}: ${leaderboard.title}${mine?.rank === undefined ? '' : `, ${texts.place(mine.rank)}`}"
    @click=${() => board.open('leaderboard')}>${icons.trophy}${label}</button>`;
}
