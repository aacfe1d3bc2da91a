import { html, nothing, type TemplateResult } from 'lit';
import type { LocalMedia } from '../../client/local-media.js';
import type { Device } from '../../preflight/preflight.js';
import { chime } from '../../preflight/speaker-test.js';
import type { GoLiveCoachElement } from '../golive-coach.js';
import { icons } from '../icons.js';
import { startTime } from '../span.js';
import { linkButtons } from './link-buttons.js';
import { placard } from './placard.js';

export function allowView(coach: GoLiveCoachElement): TemplateResult {
  const { texts, preflight } = coach;
  const asking = preflight.state.value === 'asking';
  return placard({
    icon: icons.camera,
    session: sessionLine(coach),
    title: texts.allowTitle,
    body: html`<p>${asking ? texts.asking : texts.allowBody}</p>`,
    action: html`<button class="primary" part="allow" type="button" ?disabled=${asking} @click=${coach.allow}>
      ${texts.allow}
    </button>`,
  });
}

export function resumeView(coach: GoLiveCoachElement): TemplateResult {
  const { texts, preflight } = coach;
  const asking = preflight.state.value === 'asking';
  return placard({
    icon: icons.camera,
    pulsing: true,
    session: html`<p class="session">${coach.client?.session.value?.title}</p>`,
    title: texts.resumeTitle,
    body: html`<p>${asking ? texts.asking : texts.resumeBody}</p>`,
    action: html`<button class="primary" part="resume" type="button" ?disabled=${asking} @click=${coach.resume}>
      ${texts.resume}
    </button>`,
  });
}

export function preflightPanel(coach: GoLiveCoachElement, media: LocalMedia): TemplateResult {
  const { texts, preflight } = coach;
  const devices = preflight.devices.value;
  return html`<div class="panel">
      <div>
        ${sessionLine(coach)}
        <h1>${texts.coachPhases.ready}</h1>
      </div>
      <div class="meter">
        <span class="line">${coach.heard ? icons.check : icons.microphone}${coach.heard ? texts.weHearYou : texts.saySomething}</span>
        <span class="bar" part="meter" role="img" aria-label=${texts.micLevel}><i></i></span>
      </div>
      <div class="pickers">
        ${picker(coach, texts.camera, devices.cameras, current(media, 'video'), (id) => void preflight.useCamera(id))}
        ${picker(coach, texts.microphone, devices.microphones, current(media, 'audio'), (id) => void preflight.useMicrophone(id))}
        ${devices.speakers.length > 1
          ? picker(coach, texts.speaker, devices.speakers, preflight.speaker ?? '', (id) => {
              preflight.useSpeaker(id);
              void chime(id);
            })
          : nothing}
      </div>
      <div class="actions">
        <button class="primary" part="go-live" type="button" @click=${coach.goLive}>${texts.goLive}</button>
        ${linkButtons(coach)}
      </div>
    </div>`;
}

function picker(
  { texts }: GoLiveCoachElement,
  label: string,
  devices: readonly Device[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (devices.length === 0) return nothing;
  return html`<label class="picker">
    ${label}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${devices.map(
        (device, index) =>
          html`<option value=${device.id} ?selected=${device.id === chosen}>
            ${device.label || texts.unnamedDevice(index + 1)}
          </option>`,
      )}
    </select>
  </label>`;
}

function current(media: LocalMedia, kind: 'video' | 'audio'): string {
  return media[kind].mediaStreamTrack.getSettings().deviceId ?? '';
}

function sessionLine({ client, texts }: GoLiveCoachElement): TemplateResult | typeof nothing {
  const session = client?.session.value;
  if (!session || !client) return nothing;
  const { startsAtMs = 0 } = session;
  const start = startsAtMs > client.now() ? texts.startsAt(startTime(startsAtMs, client.now())) : undefined;
  return html`<p class="session quiet">${[session.title, start].filter(Boolean).join(' · ')}</p>`;
}
