import { GoLiveBoardElement } from './elements/golive-board.js';
import { GoLiveChatElement } from './elements/golive-chat.js';
import { GoLiveCoachElement } from './elements/golive-coach.js';
import { GoLiveDeckElement } from './elements/golive-deck.js';
import { GoLiveEvidenceElement } from './elements/golive-evidence.js';
import { GoLiveReactionsElement } from './elements/golive-reactions.js';
import { GoLiveViewerElement } from './elements/golive-viewer.js';

export * from './headless.js';
export { GoLiveElement, type GoLiveErrorDetail, type GoLivePhaseDetail } from './elements/golive-element.js';
export type { Fit } from './elements/picture-fit.js';
export { defaultTexts, setTexts, type Card, type Texts } from './elements/texts.js';
export type { BoardTexts } from './elements/board-texts.js';
export type { ChatTexts } from './elements/chat-texts.js';
export type { DeckTexts } from './elements/deck-texts.js';
export type { EvidenceTexts } from './elements/evidence-texts.js';
export { GoLiveBoardElement, GoLiveChatElement, GoLiveCoachElement, GoLiveDeckElement, GoLiveEvidenceElement, GoLiveReactionsElement, GoLiveViewerElement };

// A page may load both the script and the package: whoever comes first defines the elements.
const elements = {
  'golive-board': GoLiveBoardElement,
  'golive-deck': GoLiveDeckElement,
  'golive-chat': GoLiveChatElement,
  'golive-evidence': GoLiveEvidenceElement,
  'golive-reactions': GoLiveReactionsElement,
  'golive-coach': GoLiveCoachElement,
  'golive-viewer': GoLiveViewerElement,
};
for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'golive-board': GoLiveBoardElement;
    'golive-deck': GoLiveDeckElement;
    'golive-chat': GoLiveChatElement;
    'golive-evidence': GoLiveEvidenceElement;
    'golive-reactions': GoLiveReactionsElement;
    'golive-coach': GoLiveCoachElement;
    'golive-viewer': GoLiveViewerElement;
  }
}
