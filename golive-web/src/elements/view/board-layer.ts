import { html, nothing, type TemplateResult } from 'lit';
import { isStaff } from '../../client/session.js';
import type { GoLiveElement } from '../golive-element.js';
import type { ViewerSound } from '../viewer-sound.js';

export const boardParts = [
  'board', 'board-said', 'board-toasts', 'board-toast', 'board-pin', 'board-points',
  'board-timer', 'board-timer-ready', 'board-timer-soon', 'board-timer-prep', 'board-timer-work', 'board-timer-rest', 'board-timer-long-rest',
  'board-timer-paused', 'board-timer-stopped', 'board-timer-done', 'board-timer-word', 'board-timer-round', 'board-timer-figure', 'board-timer-label', 'board-timer-small',
  'board-reps', 'board-counter', 'board-tap', 'board-count', 'board-total', 'board-minus', 'board-implausible',
  'board-leaderboard', 'board-leaderboard-open', 'board-place', 'board-place-own', 'board-place-chip', 'board-join-open', 'board-join-form', 'board-join-name',
  'board-join-cohort', 'board-join', 'board-shown-as', 'board-leave', 'board-sheet', 'board-sheet-close', 'board-reasons', 'board-failed',
  'board-prompt', 'board-question', 'board-option', 'board-answered', 'board-answers', 'board-prompt-time', 'board-prompt-close', 'board-prompt-open', 'board-results', 'board-result',
  'board-result-right', 'board-too-few', 'board-answer-kept', 'board-spotlight', 'board-spotlight-size', 'board-demo-video',
].join(', ');

/** What the coach puts on the picture, over the chat where that lies there too. */
export function boardLayer({ client, texts, chatShown, beside, phase }: GoLiveElement, sound: ViewerSound): TemplateResult | typeof nothing {
  if (!client || (phase !== 'live' && phase !== 'interrupted' && phase !== 'reconnecting')) return nothing;
  const role = client.grant.value?.role;
  const place = !chatShown ? '' : beside ? 'beside' : role && isStaff(role) ? 'under-chat staff' : 'under-chat';
  return html`<golive-board class=${place} .client=${client} .texts=${texts} .sound=${sound} exportparts=${boardParts}></golive-board>`;
}
