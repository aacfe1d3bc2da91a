import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import type { Board } from '../../wire/types.js';
import type { DeckTab } from '../deck-texts.js';
import { deckTabs, type GoLiveDeckElement } from '../golive-deck.js';
import { icons } from '../icons.js';
import { askTab } from './deck-ask.js';
import { failed } from './deck-field.js';
import { formOf, timerLine, timerNow } from './deck-now.js';
import { pointsTab } from './deck-points.js';
import { repsTab } from './deck-reps.js';
import { noteForm, showTab } from './deck-show.js';
import { timerTab } from './deck-timer.js';

const tabs: Readonly<Record<DeckTab, (deck: GoLiveDeckElement, board: Board) => TemplateResult>> = {
  timer: timerTab,
  reps: repsTab,
  ask: askTab,
  show: showTab,
  points: pointsTab,
};

/** Beside the picture all of it; else a strip under the thumb, and the rest above it. */
export function deckView(deck: GoLiveDeckElement, client: GoLiveClient, board: Board): TemplateResult {
  const { texts, beside, open, main } = deck;
  return html`<section class="deck" part="deck" aria-label=${texts.deck}>
    ${beside && main ? html`<div class="top">${timerNow(deck, main)}</div>` : nothing}
    ${beside || open ? panel(deck, client, board) : nothing}
    ${beside ? nothing : strip(deck)}
  </section>`;
}

function strip(deck: GoLiveDeckElement): TemplateResult {
  const { texts, main, open } = deck;
  const label = open ? texts.closeDeck : texts.openDeck;
  return html`${!open && main ? failed(deck, formOf(main)) : nothing}
    <div class="strip" part="deck-strip">
      ${main ? timerLine(deck, main) : html`<button class="first" part="deck-first" type="button" @click=${() => deck.show('timer')}>${icons.clock}${texts.noTimer}</button>`}
      <button class="step" part="deck-open" type="button" aria-expanded=${open ? 'true' : 'false'} aria-label=${label} title=${label} @click=${deck.toggle}>${open ? icons.under : icons.up}</button>
    </div>`;
}

function panel(deck: GoLiveDeckElement, client: GoLiveClient, board: Board): TemplateResult {
  const { texts, tab, previewing } = deck;
  return html`<div class="panel">
    <div class="tabs" role="tablist" aria-label=${texts.deck} @keydown=${(event: KeyboardEvent) => walk(deck, event)}>
      ${deckTabs.map((each) => html`<button part="deck-tab deck-tab-${each}" id="tab-${each}" type="button" role="tab" aria-selected=${each === tab ? 'true' : 'false'} aria-controls="tab-panel"
        tabindex=${each === tab ? 0 : -1} @click=${() => deck.choose(each)}>${texts.deckTabs[each]}</button>`)}
    </div>
    <div class="body" id="tab-panel" part="deck-panel" role="tabpanel" aria-labelledby="tab-${tab}" tabindex="0">
      ${tabs[tab](deck, board)}
      <button class="look" part="deck-preview-toggle" type="button" aria-expanded=${previewing ? 'true' : 'false'} @click=${() => (deck.previewing = !previewing)}>${icons.eye}${texts.seePreview}</button>
      ${previewing
        ? html`<div class="preview" part="deck-preview" role="img" aria-label=${texts.athletesSee}><div class="world" inert><golive-board watching .client=${client} .texts=${texts}></golive-board></div></div>`
        : nothing}
    </div>
  </div>`;
}

/** Tabs are one stop of the tab key; arrows go from one to the next. */
function walk(deck: GoLiveDeckElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const next = deckTabs[(deckTabs.indexOf(deck.tab) + step + deckTabs.length) % deckTabs.length];
  if (!next) return;
  event.preventDefault();
  deck.choose(next);
  void deck.updateComplete.then(() => deck.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus());
}

/** A moderator's part: the note alone. */
export function noteView(deck: GoLiveDeckElement, board: Board): TemplateResult | typeof nothing {
  const { texts, open } = deck;
  if (!open) return nothing;
  return html`<section class="deck note" part="deck" aria-label=${texts.noteForAll}>
    <div class="panel"><div class="body">${noteForm(deck, board)}</div>
      <button class="shut" part="deck-close" type="button" aria-label=${texts.close} title=${texts.close} @click=${deck.toggle}>${icons.close}</button></div>
  </section>`;
}
