import { html, nothing, type TemplateResult } from 'lit';
import type { GoLiveElement } from '../golive-element.js';

export const deckParts = [
  'deck', 'deck-strip', 'deck-open', 'deck-first', 'deck-panel', 'deck-close', 'deck-tab', 'deck-tab-timer', 'deck-tab-reps', 'deck-tab-ask', 'deck-tab-show', 'deck-tab-points',
  'deck-timer', 'deck-face', 'deck-control', 'deck-start', 'deck-pause', 'deck-resume', 'deck-skip', 'deck-back', 'deck-add-10', 'deck-add-30', 'deck-stop', 'deck-timer-off',
  'deck-timer-form', 'deck-timer-preset', 'deck-workout', 'deck-timer-lead-in-ms', 'deck-timer-label', 'deck-timer-another', 'deck-timer-start', 'deck-timer-set',
  'deck-reps-form', 'deck-reps-now', 'deck-reps-exercise', 'deck-reps-target', 'deck-reps-send',
  'deck-prompt-form', 'deck-prompt-now', 'deck-prompt-kind', 'deck-prompt-question', 'deck-option', 'deck-correct', 'deck-add-option', 'deck-prompt-seconds', 'deck-prompt-send', 'deck-prompt-close',
  'deck-note-form', 'deck-note-now', 'deck-note-text', 'deck-note-send', 'deck-person-form', 'deck-person-now', 'deck-person', 'deck-demo-form', 'deck-demo-now', 'deck-demo-url', 'deck-demo-title', 'deck-demo-loop', 'deck-demo-send',
  'deck-leaderboard-form', 'deck-leaderboard-now', 'deck-leaderboard-metric', 'deck-leaderboard-rep-id', 'deck-leaderboard-title', 'deck-leaderboard-top', 'deck-leaderboard-cohorts', 'deck-leaderboard-send',
  'deck-award-form', 'deck-award-person', 'deck-award-points', 'deck-award-reason', 'deck-award-send', 'deck-score-score', 'deck-score-send',
  'deck-rules-form', 'deck-rules-per-minute', 'deck-rules-per-ten-reps', 'deck-rules-per-answer', 'deck-rules-per-correct', 'deck-rules-per-streak', 'deck-rules-now', 'deck-rules-off', 'deck-rules-send', 'deck-ready', 'deck-on-board', 'deck-take-off', 'deck-failed', 'deck-preview', 'deck-preview-toggle',
].join(', ');

/** The coach's deck, where the server has a board. */
export function deckLayer({ client, texts, deckBeside }: GoLiveElement): TemplateResult | typeof nothing {
  if (!client?.board.view.value) return nothing;
  return html`<golive-deck class=${deckBeside ? 'at-side' : 'as-strip'} .client=${client} .texts=${texts} ?beside=${deckBeside} exportparts=${deckParts}></golive-deck>`;
}

/** A moderator's part of it: the note on the screen. */
export function noteLayer({ client, texts }: GoLiveElement): TemplateResult {
  return html`<golive-deck class="note" .client=${client} .texts=${texts} exportparts=${deckParts}></golive-deck>`;
}
