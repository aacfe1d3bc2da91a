import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BoardTimer } from '../../wire/types.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { elapsed } from '../span.js';
import type { Texts } from '../texts.js';
import type { Face, FaceState } from '../timer-face.js';

const shapes: Readonly<Record<FaceState, SVGTemplateResult>> = {
  ready: svg`<path d="M8 5l11 7-11 7z" />`,
  soon: svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2" />`,
  prep: svg`<path d="M7 4h10M7 20h10M8 4c0 5 8 5 8 8s-8 3-8 8M16 4c0 5-8 5-8 8s8 3 8 8" />`,
  work: svg`<path d="M13 3L5 14h6l-1 7 8-11h-6z" fill="currentColor" />`,
  rest: svg`<path d="M4 9c3-3 5-3 8 0s5 3 8 0M4 15c3-3 5-3 8 0s5 3 8 0" />`,
  'long-rest': svg`<path d="M4 6c3-3 5-3 8 0s5 3 8 0M4 12c3-3 5-3 8 0s5 3 8 0M4 18c3-3 5-3 8 0s5 3 8 0" />`,
  paused: svg`<path d="M8.5 5v14M15.5 5v14" stroke-width="4" />`,
  stopped: svg`<rect x="6" y="6" width="12" height="12" rx="1.5" fill="currentColor" />`,
  done: svg`<path d="M4.5 12.5l5 5L19.5 7" />`,
};

export function shapeOf(state: FaceState): TemplateResult {
  return html`<svg class="shape" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shapes[state]}</svg>`;
}

/** The clock: its word, its colour and its shape say what is on, each alone. */
export function timerCard(board: GoLiveBoardElement, timer: BoardTimer): TemplateResult {
  const { texts } = board;
  const face = board.face(timer);
  const { state, figure, size, round, rounds, last } = face;
  return html`<div class="clock face ${state} ${size} ${last ? 'last' : ''}" part="board-timer board-timer-${state}" role="timer" aria-label=${timer.label}>
    <div class="head">
      <span class="word" part="board-timer-word">${shapeOf(state)}${texts.faces[state]}</span>
      ${rounds > 1 ? html`<span class="round-of" part="board-timer-round"><span aria-hidden="true">${texts.roundOf(round, rounds)}</span><span class="spoken">${texts.roundAloud(round, rounds)}</span></span>` : nothing}
    </div>
    <p class="figure" part="board-timer-figure"><span>${state === 'done' ? shapeOf('done') : figure}</span></p>
    <div class="rest-of" aria-hidden="true"><i class="left"></i></div>
    <p class="about" part="board-timer-label"><span>${about(timer.label, face, texts)}</span>${next(face, texts)}</p>
  </div>`;
}

/** The interval's own name, where it says more than the word above it. */
function about(title: string, { label, state }: Face, texts: Texts): string {
  const said = [texts.faces[state], title].some((each) => each.toLowerCase().includes(label?.toLowerCase() ?? ''));
  return said ? title : `${title} · ${label}`;
}

function next({ next: upcoming, state, moving, rounds }: Face, texts: Texts): TemplateResult | typeof nothing {
  if (state === 'done' || state === 'stopped') return nothing;
  if (!upcoming) return moving && rounds > 1 ? html`<span class="next">${texts.lastOne}</span>` : nothing;
  const { state: kind, label, ms } = upcoming;
  return html`<span class="next">${texts.nextUp(label ?? texts.faces[kind], elapsed(ms))}</span>`;
}

/** All but the big one, a line each. */
export function otherTimers(board: GoLiveBoardElement, timers: readonly BoardTimer[]): TemplateResult[] {
  const { main, texts } = board;
  return timers
    .filter((timer) => timer !== main)
    .map((timer) => {
      const { state, figure } = board.face(timer);
      return html`<span class="small-clock face ${state}" part="board-timer-small" role="timer" aria-label=${timer.label}>
        ${shapeOf(state)}<b>${texts.faces[state]}</b><span class="time">${figure}</span><span class="title">${timer.label}</span>
      </span>`;
    });
}

/** `Work, round 3 of 8`. */
export function aloud({ state, label, round, rounds }: Face, texts: Texts): string {
  const word = texts.faces[state];
  const name = label && label.toLowerCase() !== word.toLowerCase() ? label : '';
  return [word, name, rounds > 1 ? texts.roundAloud(round, rounds) : ''].filter(Boolean).join(', ');
}
