import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalMedia } from '../../client/local-media.js';
import type { GoLiveCoachElement } from '../golive-coach.js';
import { icons } from '../icons.js';
import { elapsed } from '../span.js';
import { announcement, recordingBadge } from './announcement.js';
import { chatToggle } from './conversation.js';
import { endDialog, openEndDialog } from './end-dialog.js';
import { linkButtons } from './link-buttons.js';
import { liveEvidence } from './live-evidence.js';
import { signal } from './signal.js';

export function stageOverlay(coach: GoLiveCoachElement, media: LocalMedia): TemplateResult {
  const { texts } = coach;
  const cameraOn = media.cameraOn.value;
  return html`
    <div class="shade"></div>
    <h1 class="spoken">${coach.client?.session.value?.title || texts.coachPhases.live}</h1>
    ${cameraOn ? nothing : html`<div class="scene"><div class="card"><span class="medallion">${icons.cameraOff}</span><p class="lead">${texts.yourCameraIsOff}</p></div></div>`}
    ${topBar(coach)} ${noticeBar(coach, media)} ${announcement(coach)}
    <div class="dock">${dock(coach, media)}</div>
    ${endDialog(coach)}
  `;
}

function topBar(coach: GoLiveCoachElement): TemplateResult {
  const { texts, phase, client } = coach;
  const people = client?.audience.value ?? 0;
  return html`<div class="top">
    ${phase === 'live'
      ? html`<span class="pill on-air" part="live">${texts.live} <span role="timer">${elapsed(coach.liveForMs)}</span></span>`
      : html`<span class="pill"><span class="spinner small" aria-hidden="true"></span>${texts.coachPhases[phase]}</span>`}
    ${phase === 'live' ? liveEvidence(coach.evidence, texts) : nothing}
    ${recordingBadge(coach)}
    ${phase === 'live'
      ? html`<span class="end-side">
          <span class="pill" part="viewer-count" role="img" aria-label=${texts.watching(people)}>${icons.people}${people}</span>
          ${signal(client?.quality.value ?? 'unknown', texts)}
        </span>`
      : nothing}
  </div>`;
}

function noticeBar(coach: GoLiveCoachElement, media: LocalMedia): TemplateResult | typeof nothing {
  const { texts, notice } = coach;
  if (notice) return html`<div class="pill notice" role="alert">${icons.alert}${notice}</div>`;
  if (!media.microphoneOn.value) return html`<div class="pill notice" role="status">${icons.microphoneOff}${texts.youAreMuted}</div>`;
  return coach.client?.screen.on.value ? html`<div class="pill notice" role="status" part="sharing">${icons.screen}${texts.screenIsSeen}</div>` : nothing;
}

function dock(coach: GoLiveCoachElement, media: LocalMedia): TemplateResult | typeof nothing {
  const { texts, phase, preflight } = coach;
  if (phase === 'starting') return nothing;
  const microphoneOn = media.microphoneOn.value;
  const cameraOn = media.cameraOn.value;
  return html`
    ${toggle('mute', microphoneOn, microphoneOn ? texts.mute : texts.unmute, microphoneOn ? icons.microphone : icons.microphoneOff, () =>
      void coach.try(() => media.setMicrophone(!microphoneOn)))}
    ${toggle('camera', cameraOn, cameraOn ? texts.cameraOff : texts.cameraOn, cameraOn ? icons.camera : icons.cameraOff, () =>
      void coach.try(() => media.setCamera(!cameraOn)))}
    ${preflight.devices.value.cameras.length > 1 && cameraOn
      ? toggle('switch-camera', true, texts.turnCamera, icons.turn, () => void coach.try(() => preflight.nextCamera()))
      : nothing}
    ${screenToggle(coach)} ${chatToggle(coach)} ${linkButtons(coach, true)}
    <span class="gap"></span>
    <button class="danger" part="end" type="button" @click=${() => openEndDialog(coach)}>${icons.end}${texts.end}</button>
  `;
}

function screenToggle(coach: GoLiveCoachElement): TemplateResult | typeof nothing {
  const { texts, client } = coach;
  if (!client?.screen.available) return nothing;
  const { screen } = client;
  const on = screen.on.value;
  return html`<button class="round ${on ? 'off' : ''}" part="share-screen" type="button" aria-pressed=${on ? 'true' : 'false'} aria-label=${on ? texts.stopSharing : texts.shareScreen} title=${on ? texts.stopSharing : texts.shareScreen}
    @click=${() => void coach.try(async () => void (await (on ? screen.stop() : screen.start())))}>${icons.screen}</button>`;
}

function toggle(part: string, on: boolean, label: string, icon: SVGTemplateResult, act: () => void): TemplateResult {
  return html`<button class="round ${on ? '' : 'off'}" part=${part} type="button" aria-label=${label} title=${label} @click=${act}>
    ${icon}
  </button>`;
}
