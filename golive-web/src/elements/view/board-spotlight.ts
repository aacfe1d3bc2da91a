import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import type { BoardSpotlight } from '../../wire/types.js';
import { isPlayable } from '../demo-sync.js';
import type { GoLiveBoardElement } from '../golive-board.js';
import { icons } from '../icons.js';

/** What everybody looks at beside the coach. Who is on stage comes with their tracks. */
export function spotlightView(board: GoLiveBoardElement, client: GoLiveClient, spotlight: BoardSpotlight | undefined): TemplateResult | typeof nothing {
  const { texts } = board;
  if (!spotlight) return nothing;
  const { kind, url, title } = spotlight;
  if (kind === 'demo-video' && isPlayable(url)) {
    return frame(board, title ?? texts.demo, html`<video class="shown" part="board-demo-video" .src=${url} ?loop=${spotlight.loop !== false} muted playsinline preload="auto" disableremoteplayback aria-label=${title ?? texts.demo}></video>`);
  }
  const { screen } = client.stage.value;
  if (kind !== 'screen' || !screen) return nothing;
  return frame(board, title ?? texts.screen, html`<video class="shown" part="board-screen" muted autoplay playsinline aria-label=${title ?? texts.screen}></video>`);
}

function frame(board: GoLiveBoardElement, title: string, video: TemplateResult): TemplateResult {
  const { texts, large } = board;
  const label = large ? texts.smaller : texts.larger;
  return html`<figure class="demo ${large ? 'large' : ''}" part="board-spotlight">
    ${video}
    <figcaption><span>${title}</span>${board.watching ? nothing : html`<button part="board-spotlight-size" type="button" aria-label=${label} title=${label} aria-expanded=${large ? 'true' : 'false'} @click=${() => (board.large = !large)}>${large ? icons.leaveFullscreen : icons.fullscreen}</button>`}</figcaption>
  </figure>`;
}
