import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { BoardTimer } from '../../wire/types.js';
import { addOrder, controlOrder, mainControl, takeOffOrder, type BoardOrder, type Control } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { shapeOf } from './board-timer.js';
import { failed } from './deck-field.js';

const signs: Readonly<Record<Control, SVGTemplateResult>> = {
  start: icons.play,
  resume: icons.play,
  pause: icons.pause,
  skip: icons.skip,
  back: icons.back,
  stop: icons.end,
};
const longer = [10, 30] as const;

/** A timer with all that may be done to it. */
export function timerNow(deck: GoLiveDeckElement, timer: BoardTimer): TemplateResult {
  const { texts } = deck;
  const form = formOf(timer);
  return html`<div class="now" part="deck-timer" role="group" aria-label=${timer.label}>
    ${faceView(deck, timer)}
    <div class="controls">${control(deck, timer, 'back')} ${control(deck, timer, mainControl(deck.face(timer).state), true)} ${control(deck, timer, 'skip')}</div>
    <div class="controls small">
      ${longer.map((seconds) => button(deck, timer, `deck-add-${seconds}`, texts.addSeconds(seconds), addOrder(timer.id, seconds * 1000)))}
      ${button(deck, timer, 'deck-stop', texts.controls.stop, controlOrder(timer.id, 'stop'))}
      ${button(deck, timer, 'deck-timer-off', texts.takeOff, takeOffOrder('timer', timer.id))}
    </div>
    ${failed(deck, form)}
  </div>`;
}

/** The same in one line: what a thumb needs between two exercises. */
export function timerLine(deck: GoLiveDeckElement, timer: BoardTimer): TemplateResult {
  return html`${faceView(deck, timer)} ${control(deck, timer, mainControl(deck.face(timer).state), true)} ${control(deck, timer, 'skip')}`;
}

export function formOf({ id }: BoardTimer): string {
  return `timer ${id}`;
}

function faceView(deck: GoLiveDeckElement, timer: BoardTimer): TemplateResult {
  const { texts } = deck;
  const { state, figure, round, rounds } = deck.face(timer);
  return html`<div class="face ${state}" part="deck-face" role="timer" aria-label=${timer.label}>
    <span class="word">${shapeOf(state)}${texts.faces[state]}</span>
    <b class="figure">${state === 'done' ? nothing : figure}</b>
    <small>${rounds > 1 ? texts.roundOf(round, rounds) : nothing}<span class="name">${timer.label}</span></small>
  </div>`;
}

function control(deck: GoLiveDeckElement, timer: BoardTimer, action: Control, big = false): TemplateResult {
  const { texts } = deck;
  const form = formOf(timer);
  const label = texts.controlAloud(texts.controls[action], timer.label);
  return html`<button class=${big ? 'primary' : 'step'} part="deck-control deck-${action}" type="button" aria-label=${label} title=${texts.controls[action]} ?disabled=${deck.busy === form}
    @click=${() => void deck.send(form, controlOrder(timer.id, action))}>${signs[action]}${big ? html`<span>${texts.controls[action]}</span>` : nothing}</button>`;
}

function button(deck: GoLiveDeckElement, timer: BoardTimer, part: string, label: string, order: BoardOrder): TemplateResult {
  const form = formOf(timer);
  return html`<button part=${part} type="button" aria-label=${deck.texts.controlAloud(label, timer.label)} ?disabled=${deck.busy === form} @click=${() => void deck.send(form, order)}>${label}</button>`;
}
