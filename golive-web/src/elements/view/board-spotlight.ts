import { html, nothing, type TemplateResult } from 'lit';
import type { BoardSpotlight } from '../../wire/types.js';
import { isPlayable } from '../demo-sync.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';

/** A video beside the picture. People and screens are the picture themselves. */
export function spotlightView(board: GoLiveBoardElement, spotlight: BoardSpotlight | undefined): TemplateResult | typeof nothing {
  const { texts } = board;
  if (spotlight?.kind !== 'demo-video' || !isPlayable(spotlight.url)) return nothing;
  const { url, title = texts.demo, loop } = spotlight;
  return frame(board, title, html`<video class="shown" part="board-demo-video" .src=${url} ?loop=${loop !== false} muted playsinline preload="auto" disableremoteplayback aria-label=${title}></video>`);
}

function frame(board: GoLiveBoardElement, title: string, video: TemplateResult): TemplateResult {
  const { texts, large } = board;
  const label = large ? texts.smaller : texts.larger;
  return html`<figure class="demo ${large ? 'large' : ''}" part="board-spotlight">
    ${video}
    <figcaption><span>${title}</span>${board.watching ? nothing : html`<button part="board-spotlight-size" type="button" aria-label=${label} title=${label} aria-expanded=${large ? 'true' : 'false'} @click=${() => (board.large = !large)}>${large ? icons.leaveFullscreen : icons.fullscreen}</button>`}</figcaption>
  </figure>`;
}
