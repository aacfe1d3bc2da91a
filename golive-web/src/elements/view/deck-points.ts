import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../wire/types.js';
import { rulesOfThumb, type Metric, type Rule } from '../deck-drafts.js';
import { awardOrder, clearOrder, leaderboardOrder, rulesOrder, scoreOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { choices, failed, field, onBoard, submit } from './deck-field.js';

const metrics: readonly Metric[] = ['reps', 'xp', 'minutes', 'score'];
const tops = [3, 5, 10] as const;

export function pointsTab(deck: GoLiveDeckElement, board: Board): TemplateResult {
  return html`${leaderboardForm(deck, board)} ${awardForm(deck, board)} ${rulesForm(deck, board)}`;
}

function leaderboardForm(deck: GoLiveDeckElement, { leaderboard, reps }: Board): TemplateResult {
  const { texts, drafts } = deck;
  const draft = drafts.leaderboard;
  const name = texts.metricTitles[draft.metric];
  return html`<div class="form" part="deck-leaderboard-form" role="group" aria-labelledby="the-leaderboard">
    <h3 id="the-leaderboard">${texts.leaderboard}</h3>
    ${leaderboard ? onBoard(deck, 'leaderboard', leaderboard.title, texts.metrics[leaderboard.metric], clearOrder('leaderboard')) : nothing}
    ${choices(deck, 'leaderboard', 'metric', texts.whatCounts, metrics.map((metric) => [metric, texts.metrics[metric]] as const))}
    ${draft.metric === 'reps' && reps.length > 1
      ? choices(deck, 'leaderboard', 'repId', texts.exercise, [['', texts.allCounters] as const, ...reps.map(({ id, exercise }) => [id, exercise] as const)])
      : nothing}
    ${field(deck, 'leaderboard', 'title', texts.boardTitle, { placeholder: name })}
    ${choices(deck, 'leaderboard', 'top', texts.placesShown, tops.map((top) => [top, String(top)] as const))}
    ${field(deck, 'leaderboard', 'cohorts', texts.groups, { maxlength: 110, help: texts.groupsHelp })}
    ${failed(deck, 'leaderboard')}
    <div class="send">${submit(deck, { form: 'leaderboard', label: texts.showLeaderboard, icon: icons.trophy, order: leaderboardOrder(draft, reps, name) })}</div>
    <p class="help">${texts.onlyWhoJoins}</p>
  </div>`;
}

function awardForm(deck: GoLiveDeckElement, { leaderboard }: Board): TemplateResult {
  const { texts, drafts, done } = deck;
  const { participant } = drafts.award;
  return html`<div class="form" part="deck-award-form" role="group" aria-labelledby="award-somebody">
    <h3 id="award-somebody">${texts.awardSomebody}</h3>
    ${person(deck)} ${field(deck, 'award', 'points', texts.pointsField, { inputmode: 'numeric', maxlength: 4, ready: ['10', '25', '50'] })}
    ${field(deck, 'award', 'reason', texts.reasonField, { ready: texts.praise })}
    ${failed(deck, 'award')}
    <div class="send">${submit(deck, { form: 'award', label: texts.award, icon: icons.star, order: awardOrder(drafts.award), after: () => deck.edit('award', { reason: '' }) })}</div>
    <p class="help" role="status">${done === 'award' ? texts.awardDone : texts.awardIsSeen}</p>
    ${leaderboard?.metric === 'score'
      ? html`${field(deck, 'score', 'score', texts.scoreField, { inputmode: 'numeric', maxlength: 10 })} ${failed(deck, 'score')}
          <div class="send">${submit(deck, { form: 'score', label: texts.giveScore, order: scoreOrder(drafts.score, participant), after: () => deck.empty('score'), quiet: true })}</div>`
      : nothing}
  </div>`;
}

/** Whoever is here now; asked for as this tab opens, and as somebody comes or goes. */
function person(deck: GoLiveDeckElement): TemplateResult {
  const { texts, people, drafts } = deck;
  if (people === 'failed') return html`<p class="failed" role="alert">${texts.peopleFailed} <button type="button" @click=${deck.lookWhoIsHere}>${texts.tryAgain}</button></p>`;
  if (people?.length === 0) return html`<p class="help">${texts.nobodyHere}</p>`;
  return html`<div class="field">
    <label for="person">${texts.person}</label>
    <select id="person" part="deck-award-person" @change=${(event: Event) => deck.edit('award', { participant: (event.target as HTMLSelectElement).value })}>
      <option value="" ?selected=${!drafts.award.participant}>${texts.choosePerson}</option>
      ${(people ?? []).map(({ participant, name }) => html`<option value=${participant} ?selected=${participant === drafts.award.participant}>${name ?? texts.aParticipant}</option>`)}
    </select>
  </div>`;
}

function rulesForm(deck: GoLiveDeckElement, { xp }: Board): TemplateResult {
  const { texts, drafts } = deck;
  const on = Object.values(xp?.rules ?? {}).some((points) => points > 0);
  const current = Object.entries(xp?.rules ?? {}).filter(([, points]) => points > 0).map(([rule, points]) => `${texts.rules[rule as Rule]} ${points}`);
  return html`<div class="form" part="deck-rules-form" role="group" aria-labelledby="points-rules">
    <h3 id="points-rules">${texts.pointsByThemselves}</h3>
    ${on
      ? html`<div class="on-board" part="deck-on-board deck-rules-now"><span><b>${texts.onTheBoard}</b><small>${current.join(' · ')}</small></span>
          <button part="deck-rules-off" type="button" ?disabled=${deck.busy === 'rules'} @click=${() => void deck.send('rules', rulesOrder(drafts.rules, false))}>${texts.stopRules}</button></div>`
      : nothing}
    <div class="numbers">${(Object.keys(rulesOfThumb) as Rule[]).map((rule) => field(deck, 'rules', rule, texts.rules[rule], { inputmode: 'numeric', maxlength: 4 }))}</div>
    ${failed(deck, 'rules')}
    <div class="send">${submit(deck, { form: 'rules', label: texts.giveRules, icon: icons.star, order: rulesOrder(drafts.rules, true), quiet: on })}</div>
  </div>`;
}
