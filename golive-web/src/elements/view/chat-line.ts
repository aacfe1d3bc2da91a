import { html, nothing, type TemplateResult } from 'lit';
import type { ChatLine } from '../../chat/chat-view.js';
import type { GoLiveClient } from '../../client/client.js';
import type { RefusalCode } from '../../wire/types.js';
import type { GoLiveChatElement } from '../golive-chat.js';
import { icons } from '../icons.js';
import type { Texts } from '../texts.js';

/** What is refused for these reasons will be again. */
const asItIs: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['TOO_LARGE', 'INVALID', 'REJECTED_BY_MODERATION']);

/** A line as text, whatever is in it. */
export function chatLine(chat: GoLiveChatElement, client: GoLiveClient, line: ChatLine, answered: ChatLine | undefined, last: boolean): TemplateResult {
  const { texts } = chat;
  const { own, deleted, fate } = line;
  const classes = ['line', own ? 'own' : '', isTeam(line) ? 'team' : '', deleted ? 'deleted' : '', fate];
  return html`<div class=${classes.filter(Boolean).join(' ')} part=${`chat-line${own ? ' chat-line-own' : ''}`}>
    <div class="said" @click=${() => chat.tapped(line)}>
      ${line.replyTo === undefined ? nothing : quote(answered, texts)}
      <p>${author(line, texts)} ${deleted ? html`<em>${texts.removedLine}</em>` : html`<span class="text" part="chat-text">${line.text}</span>`}
        ${line.edited ? html`<small>${texts.edited}</small>` : nothing}</p>
      ${fate === 'kept' ? nothing : stateOf(client, line, texts)}
    </div>
    ${fate === 'refused' ? refused(chat, client, line) : nothing}
    ${fate === 'kept' && !deleted ? more(chat, line, texts, last) : nothing}
  </div>`;
}

export function author({ from, own }: ChatLine, texts: Texts): TemplateResult {
  const badge = from.role === 'athlete' || from.role === 'guest' ? undefined : texts.roles[from.role];
  return html`<b class="who"><bdi part="chat-name">${own ? texts.you : from.name}</bdi>${badge && !own ? html` <span class="badge">${badge}</span>` : nothing}</b>`;
}

function isTeam({ from }: ChatLine): boolean {
  return from.role !== 'athlete' && from.role !== 'guest';
}

export function quote(line: ChatLine | undefined, texts: Texts): TemplateResult {
  return html`<p class="quote" part="chat-quote">${line ? html`<b><bdi>${line.own ? texts.you : line.from.name}</bdi></b> ${line.deleted ? texts.removedLine : line.text}` : texts.earlierLine}</p>`;
}

function stateOf(client: GoLiveClient, { fate, refusal }: ChatLine, texts: Texts): TemplateResult {
  if (fate === 'waiting') return html`<p class="fate">${client.chat.delayed.value ? texts.sendingSoon : texts.sending}</p>`;
  return html`<p class="fate" role="alert">${refusal?.code ? texts.refusals[refusal.code] : texts.notSent}</p>`;
}

function refused(chat: GoLiveChatElement, client: GoLiveClient, line: ChatLine): TemplateResult {
  const { texts } = chat;
  const { id, refusal } = line;
  const seconds = Math.max(0, Math.ceil(((refusal?.retryAtMs ?? 0) - client.now()) / 1000));
  const again = () => client.chat.retry(id);
  const change = () => {
    client.chat.discard(id);
    chat.draft = line.text;
  };
  return html`<span class="ways">
    ${refusal?.code && asItIs.has(refusal.code)
      ? html`<button part="chat-change" type="button" @click=${change}>${texts.edit}</button>`
      : html`<button part="chat-retry" type="button" ?disabled=${seconds > 0} @click=${again}>${seconds > 0 ? texts.slowDown(seconds) : texts.tryAgain}</button>`}
    <button part="chat-discard" type="button" @click=${() => client.chat.discard(id)}>${texts.discard}</button>
  </span>`;
}

function more(chat: GoLiveChatElement, line: ChatLine, texts: Texts, last: boolean): TemplateResult {
  const label = texts.more(line.own ? texts.you : line.from.name);
  return html`<button class="more" part="chat-more" type="button" tabindex=${last ? 0 : -1} aria-label=${label} @click=${() => chat.choose(line)}>${icons.more}</button>`;
}
