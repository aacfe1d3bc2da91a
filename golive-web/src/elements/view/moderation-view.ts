import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveClient } from '../../client/client.js';
import { stillMuted, type Act, type Restricted } from '../../moderation/moderation-state.js';
import type { Answer } from '../../relay/answers.js';
import { chatModes } from '../../wire/room-message.js';
import type { GoLiveChatElement } from '../golive-chat.js';
import { startTime } from '../span.js';
import { chip } from './sheet.js';

const slowSteps = [5, 10, 30, 60] as const;
const usualSlow = 10;

/** For staff: how the chat is run, who may not take part and why, and what was done. */
export function moderationView(chat: GoLiveChatElement, client: GoLiveClient): TemplateResult {
  const { texts, view } = chat;
  const { state, error } = client.moderation.view.value;
  return html`<h2 id="sheet-title">${texts.moderate}</h2>
    <fieldset part="chat-mode">
      <legend>${texts.whoMayWrite}</legend>
      ${chatModes.map((mode) => chip('mode', mode, texts.chatModes[mode], view?.mode === mode, () => void chat.run(client.chat.setMode(mode, usualSlow * 1000))))}
    </fieldset>
    ${view?.mode === 'slow'
      ? html`<fieldset part="chat-slow">
          <legend class="spoken">${texts.chatModes.slow}</legend>
          ${slowSteps.map((step) => chip('slow', String(step), texts.everySeconds(step), view.slowMs === step * 1000, () => void chat.run(client.chat.setMode('slow', step * 1000))))}
        </fieldset>`
      : nothing}
    ${onAir(chat, client)}
    ${state
      ? people(chat, client, stillMuted(state, client.now()), state.banned, state.acts)
      : html`<p role="status">${error ? texts.moderationFailed : html`<span class="spinner small" aria-hidden="true"></span>`}</p>`}`;
}

/** Whoever is seen or heard and not of the team, whose camera and microphone can be stopped. */
function onAir(chat: GoLiveChatElement, { moderation, performers }: GoLiveClient): TemplateResult | typeof nothing {
  const { texts, busy } = chat;
  const them = performers.value.filter(({ staff, self, cameraOn, microphoneOn }) => !staff && !self && (cameraOn || microphoneOn));
  if (them.length === 0) return nothing;
  const stop = (participant: string, said: string, source: 'camera' | 'microphone', label: string) =>
    html`<button part="moderation-stop-${source}" type="button" aria-label="${label}: ${said}" ?disabled=${busy} @click=${() => void chat.run(moderation.stopTrack(participant, source, texts.stopReason))}>${label}</button>`;
  return html`<h3>${texts.peopleOnAir}</h3>
    <ul class="people" role="list" part="moderation-on-air">
      ${them.map(({ participant, name, cameraOn, microphoneOn }) => {
        const said = name || texts.aParticipant;
        return html`<li><span><b><bdi>${said}</bdi></b></span>
          <span class="ways">${cameraOn ? stop(participant, said, 'camera', texts.stopCamera) : nothing}${microphoneOn ? stop(participant, said, 'microphone', texts.stopMicrophone) : nothing}</span></li>`;
      })}
    </ul>`;
}

function people(chat: GoLiveChatElement, client: GoLiveClient, muted: readonly Restricted[], banned: readonly Restricted[], acts: readonly Act[]): TemplateResult {
  const { texts } = chat;
  const { moderation } = client;
  return html`
    ${muted.length + banned.length === 0 ? html`<p>${texts.nobodyRestricted}</p>` : nothing}
    ${restricted(chat, texts.mutedPeople, 'muted', muted, ({ participant }) => moderation.unmute(participant, texts.undoReason))}
    ${restricted(chat, texts.bannedPeople, 'banned', banned, ({ participant }) => moderation.unban(participant, texts.undoReason))}
    ${acts.length === 0
      ? nothing
      : html`<h3>${texts.lastActs}</h3>
          <ul class="people" role="list" part="moderation-acts">
            ${acts.map((act) => html`<li><span>${texts.actsDone[act.act] ?? act.act}: <b><bdi>${act.name ?? texts.aParticipant}</bdi></b>${about(chat, act)}</span></li>`)}
          </ul>`}
  `;
}

function restricted(
  chat: GoLiveChatElement,
  title: string,
  part: string,
  them: readonly Restricted[],
  undo: (person: Restricted) => Promise<Answer>,
): TemplateResult | typeof nothing {
  const { texts, busy } = chat;
  if (them.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="people" role="list" part="moderation-${part}">
      ${them.map((person) => {
        const name = person.name ?? texts.aParticipant;
        return html`<li>
          <span><b><bdi>${name}</bdi></b>${about(chat, person)}</span>
          <button part="moderation-undo" type="button" aria-label="${texts.undo}: ${name}" ?disabled=${busy} @click=${() => void chat.run(undo(person))}>${texts.undo}</button>
        </li>`;
      })}
    </ul>`;
}

function about({ texts, client }: GoLiveChatElement, { reason, by, untilMs }: Restricted): TemplateResult {
  const parts = [
    reason,
    untilMs === undefined ? undefined : texts.until(startTime(untilMs, client?.now() ?? untilMs)),
    by === undefined ? undefined : texts.by(by),
  ];
  return html`<small>${parts.filter(Boolean).join(' · ')}</small>`;
}
