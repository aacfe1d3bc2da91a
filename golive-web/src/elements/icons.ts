import { svg, type SVGTemplateResult } from 'lit';

function icon(shape: SVGTemplateResult): SVGTemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"
    stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${shape}</svg>`;
}

const slash = svg`<path d="M4 4l16 16" />`;
const microphone = svg`<rect x="9" y="3" width="6" height="11" rx="3" /><path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v3" />`;
const camera = svg`<rect x="3" y="6.5" width="12.5" height="11" rx="2.5" /><path d="M15.5 11l5-3v8l-5-3z" />`;
const speaker = svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />`;

export const icons = {
  microphone: icon(microphone),
  microphoneOff: icon(svg`${microphone}${slash}`),
  camera: icon(camera),
  cameraOff: icon(svg`${camera}${slash}`),
  turn: icon(svg`<path d="M4 12a8 8 0 0 1 13.6-5.7L20 8.5M20 4.5v4h-4M20 12a8 8 0 0 1-13.6 5.7L4 15.5M4 19.5v-4h4" />`),
  end: icon(svg`<rect x="6.5" y="6.5" width="11" height="11" rx="2" fill="currentColor" />`),
  link: icon(svg`<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1" />`),
  check: icon(svg`<path d="M5 12.5l4.5 4.5L19 7.5" />`),
  eye: icon(svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="3" />`),
  people: icon(svg`<circle cx="9" cy="8.5" r="3.2" /><path d="M3 19c.6-3.3 3-5 6-5s5.4 1.7 6 5M16 5.6a3.2 3.2 0 0 1 0 5.8M18 14.6c1.7.8 2.7 2.3 3 4.4" />`),
  sound: icon(svg`${speaker}<path d="M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a7.8 7.8 0 0 1 0 11" />`),
  soundOff: icon(svg`${speaker}<path d="M16 9.5l5 5M21 9.5l-5 5" />`),
  pictureInPicture: icon(svg`<rect x="3" y="5" width="18" height="14" rx="2.5" /><rect x="12" y="11.5" width="6.5" height="5" rx="1" fill="currentColor" />`),
  fullscreen: icon(svg`<path d="M4 9V5.5A1.5 1.5 0 0 1 5.5 4H9M15 4h3.5A1.5 1.5 0 0 1 20 5.5V9M20 15v3.5a1.5 1.5 0 0 1-1.5 1.5H15M9 20H5.5A1.5 1.5 0 0 1 4 18.5V15" />`),
  leaveFullscreen: icon(svg`<path d="M9 4v3.5A1.5 1.5 0 0 1 7.5 9H4M20 9h-3.5A1.5 1.5 0 0 1 15 7.5V4M15 20v-3.5a1.5 1.5 0 0 1 1.5-1.5H20M4 15h3.5A1.5 1.5 0 0 1 9 16.5V20" />`),
  screen: icon(svg`<rect x="3" y="4.5" width="18" height="12.5" rx="2" /><path d="M8 20.5h8M12 14V8M9 10.5l3-3 3 3" />`),
  fill: icon(svg`<rect x="3" y="5" width="18" height="14" rx="2.5" /><path d="M10 9.5L7.5 12l2.5 2.5M14 9.5l2.5 2.5-2.5 2.5" />`),
  shield: icon(svg`<path d="M12 3.5l7 2.5v5.5c0 4.3-2.9 7.3-7 9-4.1-1.7-7-4.7-7-9V6z" /><path d="M9 12l2.2 2.2L15.2 10" />`),
  alert: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7.5v5.5M12 16.3v.2" />`),
  chat: icon(svg`<path d="M20 11.5a7.5 7.5 0 0 1-11 6.6L4 19.5l1.4-4.4A7.5 7.5 0 1 1 20 11.5z" />`),
  send: icon(svg`<path d="M12 19V5.5M6 11l6-6 6 6" />`),
  reply: icon(svg`<path d="M9.5 6L4.5 11l5 5M5 11h8.5a6 6 0 0 1 6 6v1" />`),
  pen: icon(svg`<path d="M5 19l.8-3.6L16 5.2a1.8 1.8 0 0 1 2.6 0l.2.2a1.8 1.8 0 0 1 0 2.6L8.6 18.2z" />`),
  bin: icon(svg`<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.9 12.5h9.2L17.5 7" />`),
  pin: icon(svg`<path d="M9 4h6l-.7 6 3.2 3.5h-11L9.7 10zM12 13.5V20" />`),
  mute: icon(svg`<path d="M20 11.5a7.5 7.5 0 0 1-11 6.6L4 19.5l1.4-4.4A7.5 7.5 0 1 1 20 11.5z" /><path d="M9 11.5h7" />`),
  leave: icon(svg`<path d="M13.5 4.5H6.5a1.5 1.5 0 0 0-1.5 1.5v12a1.5 1.5 0 0 0 1.5 1.5h7M10.5 12H20M16.5 8.5L20 12l-3.5 3.5" />`),
  ban: icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="M6 6l12 12" />`),
  more: icon(svg`<path d="M6 12h.01M12 12h.01M18 12h.01" stroke-width="3" />`),
  close: icon(svg`<path d="M6 6l12 12M18 6L6 18" />`),
  down: icon(svg`<path d="M12 5v13.5M6 13l6 6 6-6" />`),
  star: icon(svg`<path d="M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z" fill="currentColor" />`),
  trophy: icon(svg`<path d="M8 4.5h8v5.5a4 4 0 0 1-8 0zM8 6H4.5c0 3 1.2 4.7 3.7 5M16 6h3.5c0 3-1.2 4.7-3.7 5M12 14v3.5M8.5 20h7M9.5 20c0-1.6 1-2.5 2.5-2.5s2.5.9 2.5 2.5" />`),
  minus: icon(svg`<path d="M6 12h12" stroke-width="2.6" />`),
  question: icon(svg`<circle cx="12" cy="12" r="9" /><path d="M9.5 9.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 16.6v.2" />`),
  play: icon(svg`<path d="M8 5.5l10.5 6.5L8 18.5z" fill="currentColor" />`),
  pause: icon(svg`<path d="M8.5 6v12M15.5 6v12" stroke-width="3.4" />`),
  skip: icon(svg`<path d="M5.5 6l8.5 6-8.5 6z" fill="currentColor" /><path d="M18 6v12" stroke-width="2.6" />`),
  back: icon(svg`<path d="M18.5 6L10 12l8.5 6z" fill="currentColor" /><path d="M6 6v12" stroke-width="2.6" />`),
  plus: icon(svg`<path d="M12 6v12M6 12h12" stroke-width="2.2" />`),
  up: icon(svg`<path d="M6 14.5l6-6 6 6" stroke-width="2.2" />`),
  under: icon(svg`<path d="M6 9.5l6 6 6-6" stroke-width="2.2" />`),
  clock: icon(svg`<circle cx="12" cy="13" r="7.5" /><path d="M12 9v4l2.5 2M9.5 2.8h5" />`),
  film: icon(svg`<rect x="3.5" y="5" width="17" height="14" rx="2.5" /><path d="M10.5 9.2v5.6l4.6-2.8z" fill="currentColor" />`),
  device: icon(svg`<rect x="3" y="5" width="12" height="10" rx="1.5" /><path d="M2 18.5h9M15 9h4.5A1.5 1.5 0 0 1 21 10.5v8a1.5 1.5 0 0 1-1.5 1.5h-3A1.5 1.5 0 0 1 15 18.5z" />`),
};
