import { html, nothing, svg, type TemplateResult } from 'lit';
import { stretches, type OnAir } from '../attendance-time.js';
import { isBetween, presence, stay, type Row } from '../attendance-words.js';
import { startTime } from '../span.js';
import type { Texts } from '../texts.js';

const legendId = 'two-figures';
const mostSkeletons = 8;

export function attendanceList(rows: readonly Row[], air: OnAir, texts: Texts): TemplateResult {
  return html`
    <div class="axis" aria-hidden="true"><span>${startTime(air.fromMs, air.fromMs)}</span><span>${startTime(air.toMs, air.toMs)}</span></div>
    <ul class="rows" role="list" part="attendance-list">
      ${rows.map((row) => attendanceRow(row, air, texts))}
    </ul>
    ${rows.some(({ person }) => isBetween(person)) ? html`<p class="legend" id=${legendId} part="attendance-legend">${texts.twoFigures}</p>` : nothing}
  `;
}

function attendanceRow({ person, name }: Row, air: OnAir, texts: Texts): TemplateResult {
  const between = isBetween(person);
  return html`<li part="attendance-row">
    <span class="name" part="attendance-name"><bdi>${name}</bdi>${person.here ? html`<i class="dot"></i>` : nothing}</span>
    <span class="minutes" part="attendance-minutes" title=${between ? texts.twoFigures : nothing} aria-describedby=${between ? legendId : nothing}><bdi>${presence(person, texts)}</bdi></span>
    <svg class="timeline" part="attendance-timeline" role="img" aria-label=${stay(person, air, texts)}>
      <rect class="track" width="100%" height="100%" rx="4" />
      ${stretches(person.segments, air).map(
        ({ start, length }) => svg`<rect class="stretch" x=${percent(start)} width=${percent(length)} height="100%" rx="4" />`,
      )}
    </svg>
  </li>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Rows to come, about as many as this page has seen people, so that little moves when they are there. */
export function skeleton(people: number): TemplateResult {
  const rows = Array.from({ length: Math.min(mostSkeletons, Math.max(1, people)) });
  return html`<div class="axis" aria-hidden="true"></div>
    <ul class="rows skeleton" aria-hidden="true">
      ${rows.map(() => html`<li><span class="name"></span><span class="minutes"></span><span class="timeline"></span></li>`)}
    </ul>`;
}
