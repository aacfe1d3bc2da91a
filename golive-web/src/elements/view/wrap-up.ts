import { html, nothing, type TemplateResult } from 'lit';
import type { Attendance } from '../../client/attendance.js';
import { leaving, type AttendanceCount } from '../../client/attendance-watch.js';
import { onAirOf, type OnAir } from '../attendance-time.js';
import { howLong, rowsOf } from '../attendance-words.js';
import type { GoLiveCoachElement } from '../golive-coach.js';
import { icons } from '../icons.js';
import { day } from '../span.js';
import { attendanceList, skeleton } from './attendance-list.js';
import { placard } from './placard.js';

const unknown = '–';

/** After the end: how long it was, and who was there. */
export function wrapUp(coach: GoLiveCoachElement): TemplateResult {
  const { texts } = coach;
  const count = coach.attendance?.count.value;
  const air = airOf(coach, count?.attendance);
  const session = sessionLine(coach, air?.fromMs);
  if (!count || !air) {
    return placard({ icon: icons.check, session, title: texts.coachPhases.ended, body: html`<p>${texts.errors['session-ended'].body}</p>` });
  }
  // The region scrolls, so the keyboard must be able to get there.
  return html`<section class="scene long" tabindex="0" aria-labelledby="wrap-up">
    <div class="wrap-up">
      <header class="card">
        <span class="medallion">${icons.check}</span>
        ${session}
        <h1 id="wrap-up">${texts.coachPhases.ended}</h1>
        <p>${texts.wellDone}</p>
      </header>
      ${summary(coach, count, air)} ${whoWasThere(coach, count, air)}
    </div>
  </section>`;
}

/** As the server knows it; until it says, and where it has forgotten, as this page saw it. */
function airOf({ liveAtMs, endedAfterMs }: GoLiveCoachElement, attendance: Attendance | undefined): OnAir | undefined {
  const seen = liveAtMs !== undefined && endedAfterMs > 0 ? { fromMs: liveAtMs, toMs: liveAtMs + endedAfterMs } : undefined;
  return (attendance && onAirOf(attendance)) ?? seen;
}

function sessionLine({ client }: GoLiveCoachElement, atMs: number | undefined): TemplateResult {
  const parts = [client?.session.value?.title, atMs === undefined ? undefined : day(atMs)];
  return html`<p class="session">${parts.filter(Boolean).join(' · ')}</p>`;
}

/** What this page knows itself stands at once; the server's word replaces it in place. */
function summary({ texts, mostPeople }: GoLiveCoachElement, { attendance }: AttendanceCount, air: OnAir): TemplateResult {
  const attended = attendance?.people.filter((person) => !person.staff).length;
  return html`<dl class="figures" part="attendance-summary">
    ${figure(texts.onAir, howLong(air.toMs - air.fromMs, texts))}
    ${figure(texts.attended(attended ?? 0), attended ?? unknown)}
    ${figure(texts.mostAtOnce, attendance?.peak ?? mostPeople)}
  </dl>`;
}

function figure(label: string, value: string | number): TemplateResult {
  return html`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`;
}

function whoWasThere(coach: GoLiveCoachElement, count: AttendanceCount, air: OnAir): TemplateResult | typeof nothing {
  const { texts } = coach;
  const { attendance, counting, error } = count;
  // Without a pass there is no asking: the page came after the end, or stayed open for hours.
  if (!attendance && error?.kind === 'session-ended') return nothing;
  const state = stateOf(count);
  const rows = attendance ? rowsOf(attendance, texts) : [];
  return html`<div class="attendance" part="attendance">
    <div class="heading">
      <h2>${texts.whoWasThere}</h2>
      <p class="state" role="status" part="attendance-state attendance-${state}">${sign(state)}${sentence(coach, state, rows.length, attendance ? leaving(attendance) : 0)}</p>
      ${state === 'failed' || state === 'stopped'
        ? html`<button part="attendance-retry" type="button" @click=${() => coach.attendance?.start()}>
            ${attendance ? texts.countAgain : texts.tryAgain}
          </button>`
        : nothing}
    </div>
    ${rows.length > 0 ? attendanceList(rows, air, texts) : nothing}
    ${attendance && rows.length === 0 ? html`<p class="nobody" part="attendance-nobody">${texts.nobodyCame}</p>` : nothing}
    ${!attendance && counting ? skeleton(coach.mostPeople) : nothing}
  </div>`;
}

type State = 'counting' | 'leaving' | 'complete' | 'stopped' | 'failed';

function stateOf({ attendance, counting, error }: AttendanceCount): State {
  if (error && error.kind !== 'session-ended') return 'failed';
  if (!attendance) return 'counting';
  return leaving(attendance) === 0 ? 'complete' : counting ? 'leaving' : 'stopped';
}

/** The dot is also beside the names it speaks of. */
function sign(state: State): TemplateResult | typeof nothing {
  if (state === 'counting') return html`<span class="spinner small" aria-hidden="true"></span>`;
  return state === 'leaving' || state === 'stopped' ? html`<i class="dot"></i>` : nothing;
}

function sentence({ texts }: GoLiveCoachElement, state: State, people: number, still: number): string {
  switch (state) {
    case 'counting':
      return texts.counting;
    case 'leaving':
      return texts.leaving(still);
    case 'stopped':
      return texts.stillConnected(still);
    case 'failed':
      return texts.countFailed;
    case 'complete':
      return people > 0 ? texts.everyoneHasLeft : '';
  }
}
