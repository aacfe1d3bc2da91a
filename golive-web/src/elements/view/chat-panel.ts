import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ChatView } from '../../chat/chat-view.js';
import type { GoLiveClient } from '../../client/client.js';
import type { GoLiveChatElement } from '../golive-chat.js';
import { icons } from '../icons.js';
import { chatComposer } from './chat-composer.js';
import { chatLine } from './chat-line.js';

export function chatPanel(chat: GoLiveChatElement, client: GoLiveClient, view: ChatView): TemplateResult {
  const { texts, place } = chat;
  const byId = new Map(view.lines.map((line) => [line.id, line]));
  const last = view.lines.filter(({ deleted, fate }) => !deleted && fate === 'kept').at(-1)?.id;
  return html`<section class="chat" part="chat" aria-label=${texts.chat}>
    ${header(chat, client, view)}
    ${view.pin
      ? html`<p class="pinned" part="chat-pinned">${icons.pin}<span><span class="spoken">${texts.pinned}</span><b><bdi>${view.pin.name}</bdi></b> <span>${view.pin.text}</span></span></p>`
      : nothing}
    <div class="lines">
      <div class="log" part="chat-log" role="log" aria-label=${texts.chat} @scroll=${place.scrolled} @keydown=${walk}>
        ${view.lines.length === 0 && view.writing === 'allowed' ? html`<p class="empty">${texts.noLinesYet}</p>` : nothing}
        ${repeat(view.lines, ({ id }) => id, (line) => chatLine(chat, client, line, line.replyTo === undefined ? undefined : byId.get(line.replyTo), line.id === last))}
      </div>
      ${place.unread > 0
        ? html`<button class="unread" part="chat-unread" type="button" @click=${place.toEnd}>${icons.down}${texts.newLines(place.unread)}</button>`
        : nothing}
    </div>
    <slot name="reactions"></slot>
    ${chatComposer(chat, view)}
  </section>`;
}

function header(chat: GoLiveChatElement, client: GoLiveClient, { mode, slowMs }: ChatView): TemplateResult | typeof nothing {
  const { texts, staff, over } = chat;
  if (over && !staff) return nothing;
  const name = mode === 'slow' && slowMs !== undefined ? texts.everySeconds(Math.round(slowMs / 1000)) : texts.chatModes[mode];
  return html`<header>
    ${over ? nothing : html`<h2>${texts.chat}</h2>`}
    ${mode === 'open' ? nothing : html`<span class="mode">${name}</span>`}
    ${staff
      ? html`<button class="quiet" part="moderate" type="button" aria-label=${texts.moderate} title=${texts.moderate}
          @click=${() => {
            client.moderation.look();
            chat.open({ type: 'moderation' });
          }}>${icons.shield}</button>`
      : nothing}
  </header>`;
}

/** The lines' buttons are one stop of the tab key; arrows go from one to the next. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
  if (step === 0) return;
  const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.more')];
  const next = buttons[buttons.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
