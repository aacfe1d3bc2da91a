import type { BoardPrompt } from '../wire/types.js';

export type Metric = 'reps' | 'xp' | 'minutes' | 'score';
export type PromptKind = BoardPrompt['kind'];

/** The presets of the server, by name; a workout of one's own is the empty name. */
export const presets = ['tabata', 'emom-10', 'amrap-12', 'for-time-20', 'wave-starts'] as const;
export type PresetName = (typeof presets)[number] | '';

export const rulesOfThumb = { perMinute: 1, perTenReps: 5, perAnswer: 10, perCorrect: 10, perStreak: 5 } as const;
export type Rule = keyof typeof rulesOfThumb;

/** What a coach has typed and chosen, form by form: kept until the server has taken it. */
export interface Drafts {
  readonly timer: { readonly preset: PresetName; readonly workout: string; readonly label: string; readonly leadInMs: number; readonly another: boolean };
  readonly reps: { readonly exercise: string; readonly target: string };
  readonly prompt: { readonly kind: PromptKind; readonly question: string; readonly options: readonly string[]; readonly correct: number; readonly seconds: number };
  readonly note: { readonly text: string };
  readonly demo: { readonly url: string; readonly title: string; readonly loop: boolean };
  readonly leaderboard: { readonly metric: Metric; readonly repId: string; readonly title: string; readonly top: number; readonly cohorts: string };
  readonly rules: Readonly<Record<Rule, string>>;
  readonly award: { readonly participant: string; readonly points: string; readonly reason: string };
  readonly score: { readonly score: string };
}

export type Form = keyof Drafts;

export const emptyDrafts: Drafts = {
  timer: { preset: 'tabata', workout: '', label: '', leadInMs: 10_000, another: false },
  reps: { exercise: '', target: '' },
  prompt: { kind: 'effort', question: '', options: ['', ''], correct: 0, seconds: 60 },
  note: { text: '' },
  demo: { url: '', title: '', loop: true },
  leaderboard: { metric: 'reps', repId: '', title: '', top: 5, cohorts: '' },
  rules: Object.fromEntries(Object.entries(rulesOfThumb).map(([rule, points]) => [rule, String(points)])) as Record<Rule, string>,
  award: { participant: '', points: '10', reason: '' },
  score: { score: '' },
};
