import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../../wire/types.js';
import { clearOrder, demoOrder, noteOrder, personOrder } from '../deck-orders.js';
import type { GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { check, failed, field, onBoard, submit } from './deck-field.js';

export function showTab(deck: GoLiveDeckElement, board: Board): TemplateResult {
  const { texts, drafts } = deck;
  const { spotlight } = board;
  return html`${noteForm(deck, board)} ${peopleForm(deck, board)}
    <div class="form" part="deck-demo-form" role="group" aria-labelledby="demo-video">
      <h3 id="demo-video">${texts.demoVideo}</h3>
      ${spotlight?.kind === 'demo-video' ? onBoard(deck, 'demo', spotlight.title ?? texts.demo, spotlight.url ?? '', clearOrder('spotlight')) : nothing}
      ${field(deck, 'demo', 'url', texts.videoAddress, { inputmode: 'url', maxlength: 500, placeholder: 'https://', help: texts.videoHelp })}
      ${field(deck, 'demo', 'title', texts.videoTitle)} ${check(deck, 'demo', 'loop', texts.loopVideo)}
      ${failed(deck, 'demo')}
      <div class="send">${submit(deck, { form: 'demo', label: texts.showVideo, icon: icons.film, order: demoOrder(drafts.demo), after: () => deck.empty('demo') })}</div>
    </div>`;
}

/** Who may be shown large: everybody whose camera is on, once there is somebody besides the coach. */
function peopleForm(deck: GoLiveDeckElement, { spotlight }: Board): TemplateResult | typeof nothing {
  const { texts, busy } = deck;
  const people = (deck.client?.performers.value ?? []).filter(({ cameraOn }) => cameraOn);
  const other = spotlight?.kind === 'demo-video' ? undefined : spotlight;
  const who = people.find(({ participant }) => participant === other?.participant);
  const name = other?.kind === 'screen' ? texts.yourScreen : who?.self ? texts.you : who?.name || texts.aParticipant;
  if (!other && people.every(({ self }) => self)) return nothing;
  return html`<div class="form" part="deck-person-form" role="group" aria-labelledby="spotlight-on">
    <h3 id="spotlight-on">${texts.spotlight}</h3>
    ${other ? onBoard(deck, 'person', other.title ?? name, texts.shownLarge, clearOrder('spotlight')) : nothing}
    <div class="ready">
      ${people.map(({ participant, self, name: said }) => html`<button part="deck-person" type="button" ?disabled=${busy === 'person'} @click=${() => void deck.send('person', personOrder(participant))}>${icons.star}<bdi>${self ? texts.you : said}</bdi></button>`)}
    </div>
    ${failed(deck, 'person')}
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
