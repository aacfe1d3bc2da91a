import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ChatLine, Rights } from '../../chat/chat-view.js';
import type { GoLiveClient } from '../../client/client.js';
import type { Answer } from '../../relay/answers.js';
import type { GoLiveChatElement } from '../golive-chat.js';
import { icons } from '../icons.js';
import { quote } from './chat-line.js';
import { whenClosed } from './modal.js';
import { moderationView } from './moderation-view.js';

export type PersonAct = 'mute' | 'remove' | 'ban';

/** What is open over the chat. */
export type Sheet =
  | { readonly type: 'line'; readonly line: ChatLine; readonly rights: Rights }
  | { readonly type: 'act'; readonly act: PersonAct; readonly line: ChatLine }
  | { readonly type: 'moderation' };

/** A native modal dialog: it holds the focus and Escape closes it. */
export function sheetView(chat: GoLiveChatElement, client: GoLiveClient, sheet: Sheet): TemplateResult {
  const { failure, texts } = chat;
  const outside = (event: Event) => {
    if (event.target === event.currentTarget) chat.close();
  };
  return html`<dialog class=${sheet.type} part="chat-sheet" aria-labelledby="sheet-title" @close=${whenClosed(chat.close)} @click=${outside}>
    <div class="sheet">
      ${sheet.type === 'line' ? lineView(chat, client, sheet.line, sheet.rights) : sheet.type === 'act' ? actView(chat, client, sheet.act, sheet.line) : moderationView(chat, client)}
      ${failure ? html`<p class="failed" role="alert">${failure}</p>` : nothing}
      <button class="shut" part="chat-sheet-close" type="button" aria-label=${texts.close} title=${texts.close} @click=${chat.close}>${icons.close}</button>
    </div>
  </dialog>`;
}

function lineView(chat: GoLiveChatElement, client: GoLiveClient, line: ChatLine, rights: Rights): TemplateResult {
  const { texts, view } = chat;
  const pinned = view?.pin?.chatId === line.id;
  const run = (work: () => Promise<Answer>) => () => void chat.act(work());
  const turn = (act: PersonAct) => () => chat.open({ type: 'act', act, line });
  return html`<h2 class="spoken" id="sheet-title">${texts.more(line.own ? texts.you : line.from.name)}</h2>
    ${quote(line, texts)}
    <div class="choices">
      ${rights.reply ? choice('reply', icons.reply, texts.reply, () => chat.reply(line)) : nothing}
      ${rights.edit ? choice('edit', icons.pen, texts.edit, () => chat.edit(line)) : nothing}
      ${rights.pin
        ? pinned
          ? choice('unpin', icons.pin, texts.unpin, run(() => client.chat.pin()))
          : choice('pin', icons.pin, texts.pin, run(() => client.chat.pin(line.id)))
        : nothing}
      ${rights.remove ? choice('delete', icons.bin, texts.deleteLine, run(() => client.chat.delete(line.id))) : nothing}
      ${rights.moderate
        ? html`${choice('mute', icons.mute, texts.acts.mute, turn('mute'))}${choice('remove', icons.leave, texts.acts.remove, turn('remove'))}${choice('ban', icons.ban, texts.acts.ban, turn('ban'))}`
        : nothing}
    </div>`;
}

function choice(name: string, icon: SVGTemplateResult, label: string, act: () => void): TemplateResult {
  return html`<button part="chat-choice chat-${name}" type="button" @click=${act}>${icon}${label}</button>`;
}

function actView(chat: GoLiveChatElement, client: GoLiveClient, act: PersonAct, { from }: ChatLine): TemplateResult {
  const { texts, busy } = chat;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const reason = String(form.get('reason') || form.get('other') || texts.otherReason).slice(0, 200);
    const { seconds } = texts.muteLengths[Number(form.get('length'))] ?? {};
    const { moderation } = client;
    void chat.act(act === 'mute' ? moderation.mute(from.id, reason, seconds) : moderation[act](from.id, reason));
  };
  return html`<h2 id="sheet-title">${texts.actTitles[act](from.name)}</h2>
    <p>${texts.actBodies[act]}</p>
    <form @submit=${submit}>
      ${act === 'mute'
        ? html`<fieldset><legend>${texts.forHowLong}</legend>${texts.muteLengths.map(({ text }, index) => chip('length', String(index), text, index === 0))}</fieldset>`
        : nothing}
      <fieldset class="why">
        <legend>${texts.why}</legend>
        ${texts.reasons.map((reason, index) => chip('reason', reason, reason, index === 0))}${chip('reason', '', texts.otherReason, false)}
        <input class="other" part="chat-reason" name="other" maxlength="100" placeholder=${texts.otherReasonHere} aria-label=${texts.otherReasonHere} />
      </fieldset>
      <p class="small">${texts.teamOnly}</p>
      <button class="danger" part="chat-confirm" type="submit" ?disabled=${busy}>${texts.acts[act]}</button>
    </form>`;
}

export function chip(group: string, value: string, text: string, checked: boolean, changed?: () => void): TemplateResult {
  return html`<label class="chip"><input type="radio" name=${group} value=${value} .checked=${checked} @change=${changed ?? nothing} /><span>${text}</span></label>`;
}
