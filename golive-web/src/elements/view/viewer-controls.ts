import { html, nothing, type TemplateResult } from 'lit';
import { canFloat } from '../floating-picture.js';
import type { GoLiveViewerElement } from '../golive-viewer.js';
import { icons } from '../icons.js';
import type { ViewerSound } from '../viewer-sound.js';
import { chatToggle } from './conversation.js';
import { dataButton } from './evidence-layer.js';

export interface ViewerActions {
  readonly float: () => void;
  readonly fullscreen: () => void;
  readonly fit: () => void;
  /** For a moderator, where there is a board. */
  readonly note: (() => void) | undefined;
}

export function viewerControls(
  viewer: GoLiveViewerElement,
  video: HTMLVideoElement | null,
  sound: ViewerSound,
  actions: ViewerActions,
): TemplateResult {
  const { texts } = viewer;
  const filled = video?.parentElement?.classList.contains('fill') ?? false;
  const full = document.fullscreenElement === viewer;
  return html`<div class="controls">
    ${sound.unlocked.value
      ? volume(viewer, sound)
      : html`<button class="sound" part="sound" type="button" @click=${() => sound.unlock()}>
          ${icons.sound}${texts.tapForSound}
        </button>`}
    ${chatToggle(viewer)} ${dataButton(viewer, true)}
    ${actions.note ? button(texts.noteForAll, icons.pin, actions.note, 'note-open') : nothing}
    ${button(filled ? texts.showWhole : texts.fillScreen, icons.fill, actions.fit, 'fit')}
    ${video && canFloat(video) ? button(texts.pictureInPicture, icons.pictureInPicture, actions.float, 'picture-in-picture') : nothing}
    ${button(full ? texts.leaveFullscreen : texts.fullscreen, full ? icons.leaveFullscreen : icons.fullscreen, actions.fullscreen, 'fullscreen')}
  </div>`;
}

function volume({ texts }: GoLiveViewerElement, sound: ViewerSound): TemplateResult {
  const muted = sound.muted.value;
  const label = muted ? texts.unmuteSound : texts.muteSound;
  return html`<span class="volume">
    ${button(label, muted ? icons.soundOff : icons.sound, () => sound.toggleMute(), 'sound')}
    <input
      type="range"
      min="0"
      max="1"
      step="0.05"
      aria-label=${texts.volume}
      .value=${String(muted ? 0 : sound.volume)}
      @input=${(event: Event) => (sound.volume = (event.target as HTMLInputElement).valueAsNumber)}
    />
  </span>`;
}

function button(label: string, icon: unknown, act: () => void, part: string): TemplateResult {
  return html`<button class="round" part=${part} type="button" aria-label=${label} title=${label} @click=${act}>${icon}</button>`;
}
