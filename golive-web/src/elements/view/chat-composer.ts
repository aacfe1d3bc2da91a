import { html, nothing, type TemplateResult } from 'lit';
import type { ChatView } from '../../chat/chat-view.js';
import { tidy } from '../../wire/text.js';
import type { GoLiveChatElement } from '../golive-chat.js';
import { icons } from '../icons.js';
import { quote } from './chat-line.js';

/** From here on the signs that are left are counted. */
const countedFrom = 80;

export function chatComposer(chat: GoLiveChatElement, { writing }: ChatView): TemplateResult {
  const { texts, draft, editing, replyTo, signsLeft, secondsToWait, failure, busy, sheet } = chat;
  if (writing !== 'allowed') return html`<p class="closed" part="chat-closed" role="status">${texts.writing[writing]}</p>`;
  const label = editing ? texts.editingLine : replyTo ? texts.replyingTo(replyTo.from.name) : texts.writeSomething;
  const send = (event: Event) => {
    event.preventDefault();
    chat.submit();
  };
  return html`<form class="composer" part="chat-composer" @submit=${send}>
    ${editing || replyTo
      ? html`<div class="about">
          <div><span>${editing ? texts.editingLine : texts.replyingTo(replyTo?.from.name ?? '')}</span>${quote(editing ?? replyTo, texts)}</div>
          <button class="quiet" part="chat-cancel" type="button" aria-label=${texts.cancel} title=${texts.cancel} @click=${chat.reset}>${icons.close}</button>
        </div>`
      : nothing}
    ${failure && !sheet ? html`<p class="failed" role="alert">${failure}</p>` : nothing}
    <div class="row">
      <textarea
        part="chat-input"
        rows="1"
        enterkeyhint="send"
        autocomplete="off"
        placeholder=${texts.writeSomething}
        aria-label=${label}
        aria-describedby="signs"
        aria-invalid=${signsLeft < 0 ? 'true' : 'false'}
        .value=${draft}
        @input=${(event: Event) => (chat.draft = (event.target as HTMLTextAreaElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) send(event);
          if (event.key === 'Escape' && (editing || replyTo)) chat.reset();
        }}
      ></textarea>
      <span class="signs ${signsLeft < 0 ? 'over' : ''}" id="signs" part="chat-counter">${note(chat)}</span>
      <button class="send" part="chat-send" type="submit" aria-label=${editing ? texts.save : texts.send} title=${editing ? texts.save : texts.send}
        ?disabled=${!tidy(draft) || signsLeft < 0 || secondsToWait > 0 || busy}>${editing ? icons.check : icons.send}</button>
    </div>
  </form>`;
}

function note({ texts, signsLeft, secondsToWait }: GoLiveChatElement): string {
  if (signsLeft < 0) return texts.signsTooMany(-signsLeft);
  if (secondsToWait > 0) return texts.slowDown(secondsToWait);
  return signsLeft <= countedFrom ? texts.signsLeft(signsLeft) : '';
}
