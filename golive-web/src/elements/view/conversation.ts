import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveElement } from '../golive-element.js';
import { icons } from '../icons.js';

const parts = [
  'chat', 'chat-pinned', 'chat-log', 'chat-line', 'chat-line-own', 'chat-name', 'chat-text', 'chat-quote', 'chat-more', 'chat-retry', 'chat-change', 'chat-discard', 'chat-unread',
  'chat-composer', 'chat-input', 'chat-counter', 'chat-send', 'chat-cancel', 'chat-closed', 'chat-sheet', 'chat-sheet-close', 'chat-choice', 'chat-reply',
  'chat-edit', 'chat-delete', 'chat-pin', 'chat-unpin', 'chat-mute', 'chat-remove', 'chat-ban', 'chat-reason', 'chat-confirm', 'chat-mode', 'chat-slow',
  'moderate', 'moderation-muted', 'moderation-banned', 'moderation-acts', 'moderation-undo',
  'moderation-on-air', 'moderation-stop-camera', 'moderation-stop-microphone',
].join(', ');

/** Chat and reactions, where the server has them. */
export function conversation({ client, texts, chatShown, beside }: GoLiveElement): TemplateResult | typeof nothing {
  if (!client || !chatShown) return nothing;
  return html`${beside ? nothing : html`<div class="talk-shade"></div>`}
    <golive-chat .client=${client} .texts=${texts} ?over=${!beside} exportparts=${parts}>
      <golive-reactions slot="reactions" .client=${client} .texts=${texts} exportparts="reactions, reaction"></golive-reactions>
    </golive-chat>`;
}

export function chatToggle(element: GoLiveElement): TemplateResult | typeof nothing {
  const { client, texts, chatOpen } = element;
  if (!client?.chat.view.value.available) return nothing;
  const label = chatOpen ? texts.hideChat : texts.showChat;
  return html`<button class="round" part="chat-toggle" type="button" aria-expanded=${chatOpen ? 'true' : 'false'} aria-label=${label} title=${label}
    @click=${() => (element.chatOpen = !chatOpen)}>${icons.chat}</button>`;
}
