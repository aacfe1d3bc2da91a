import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../wire/types.js';
import { clearOrder, demoOrder, noteOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { check, failed, field, onBoard, submit } from './deck-field.js';

export function showTab(deck: GoLiveDeckElement, board: Board): TemplateResult {
  const { texts, drafts } = deck;
  const { spotlight } = board;
  return html`${noteForm(deck, board)}
    <div class="form" part="deck-demo-form" role="group" aria-labelledby="demo-video">
      <h3 id="demo-video">${texts.demoVideo}</h3>
      ${spotlight ? onBoard(deck, 'demo', spotlight.title ?? texts.demo, spotlight.url ?? '', clearOrder('spotlight')) : nothing}
      ${field(deck, 'demo', 'url', texts.videoAddress, { inputmode: 'url', maxlength: 500, placeholder: 'https://', help: texts.videoHelp })}
      ${field(deck, 'demo', 'title', texts.videoTitle)} ${check(deck, 'demo', 'loop', texts.loopVideo)}
      ${failed(deck, 'demo')}
      <div class="send">${submit(deck, { form: 'demo', label: texts.showVideo, icon: icons.film, order: demoOrder(drafts.demo), after: () => deck.empty('demo') })}</div>
    </div>`;
}

/** The one thing a moderator puts on the board, too. */
export function noteForm(deck: GoLiveDeckElement, { pin }: Board): TemplateResult {
  const { texts, drafts } = deck;
  return html`<div class="form" part="deck-note-form" role="group" aria-labelledby="note-for-all">
    <h3 id="note-for-all">${texts.noteForAll}</h3>
    ${pin ? onBoard(deck, 'note', pin.text, texts.onTheBoard, clearOrder('pin')) : nothing}
    ${field(deck, 'note', 'text', texts.noteText, { maxlength: 200, placeholder: texts.noteHere })}
    ${failed(deck, 'note')}
    <div class="send">${submit(deck, { form: 'note', label: texts.putNote, icon: icons.pin, order: noteOrder(drafts.note), after: () => deck.empty('note') })}</div>
  </div>`;
}
