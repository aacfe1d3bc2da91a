import { tidy } from '../wire/text.js';
import type { Board, BoardCommand, BoardTimer, Order } from '../wire/types.js';
import type { Drafts, Rule } from './deck-drafts.js';
import { isPlayable } from './demo-sync.js';
import type { FaceState } from './timer-face.js';

export type BoardOrder = Order<BoardCommand>;

/** What is sent for what was typed; undefined as long as something is missing. */
type Asked = BoardOrder | undefined;

const mostTimers = 4;
const mostPoints = 1_000;
const mostTarget = 1_000_000;
const mostScore = 1_000_000_000;
const [fewestCohorts, mostCohorts] = [2, 4];

/** The timer that a new one takes the place of, unless it is another one. */
const mainId = 'main';

export function timerId({ another }: Drafts['timer'], timers: readonly BoardTimer[]): string | undefined {
  const taken = new Set(timers.map(({ id }) => id));
  if (!another) return timers[0]?.id ?? mainId;
  if (timers.length >= mostTimers) return undefined;
  return [mainId, ...Array.from({ length: mostTimers }, (_, index) => `timer-${index + 2}`)].find((id) => !taken.has(id));
}

export function timerOrder(draft: Drafts['timer'], timers: readonly BoardTimer[], name: string): Asked {
  const id = timerId(draft, timers);
  const workout = draft.preset || draft.workout.trim();
  if (!workout || id === undefined) return undefined;
  const { leadInMs } = draft;
  return { type: 'timer.set', body: { timerId: id, label: tidy(draft.label) || name, workout, ...(leadInMs > 0 ? { leadInMs } : {}) } };
}

export type Control = 'start' | 'pause' | 'resume' | 'skip' | 'back' | 'stop';

export function controlOrder(timerId: string, action: Control): BoardOrder {
  return { type: 'timer.control', body: { timerId, action } };
}

export function addOrder(timerId: string, addMs: number): BoardOrder {
  return { type: 'timer.control', body: { timerId, action: 'add-time', addMs } };
}

/** What the big button does. */
export function mainControl(state: FaceState): Control {
  if (state === 'paused') return 'resume';
  return state === 'ready' || state === 'stopped' || state === 'done' ? 'start' : 'pause';
}

/** An id that speaks, and that nobody has used: a counter that was taken off keeps its counts. */
export function repsOrder({ exercise, target }: Drafts['reps'], nowMs: number): Asked {
  const named = tidy(exercise);
  const each = target.trim() === '' ? undefined : whole(target, 1, mostTarget);
  if (!named || (each === undefined && target.trim() !== '')) return undefined;
  const slug = named.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40) || 'reps';
  return { type: 'reps.set', body: { repId: `${slug}-${nowMs.toString(36)}`, exercise: named, ...(each === undefined ? {} : { target: each }) } };
}

export function promptOrder({ kind, question, options, correct, seconds }: Drafts['prompt'], promptId: string): Asked {
  const asked = tidy(question);
  if (!asked) return undefined;
  const body = { promptId, kind, question: asked, ...(seconds > 0 ? { seconds } : {}) };
  if (kind === 'effort') return { type: 'prompt.open', body };
  const given = options.map(tidy);
  const kept = given.filter(Boolean);
  if (kept.length < 2) return undefined;
  if (kind !== 'quiz') return { type: 'prompt.open', body: { ...body, options: kept } };
  // Lines left empty are left out, and the right one is counted without them.
  if (!given[correct]) return undefined;
  return { type: 'prompt.open', body: { ...body, options: kept, correct: given.slice(0, correct).filter(Boolean).length } };
}

export function noteOrder({ text }: Drafts['note']): Asked {
  const note = tidy(text);
  return note ? { type: 'board.pin', body: { text: note } } : undefined;
}

export function demoOrder({ url, title, loop }: Drafts['demo']): Asked {
  const address = url.trim();
  const named = tidy(title);
  if (!isPlayable(address)) return undefined;
  return { type: 'spotlight.show', body: { kind: 'demo-video', url: address, ...(named ? { title: named } : {}), ...(loop ? {} : { loop: false }) } };
}

export function personOrder(participant: string): BoardOrder {
  return { type: 'spotlight.show', body: { kind: 'participant', participant } };
}

export function leaderboardOrder({ metric, repId, title, top, cohorts }: Drafts['leaderboard'], reps: Board['reps'], name: string): Asked {
  const groups = [...new Set(cohorts.split(',').map(tidy).filter(Boolean))];
  if (groups.length > 0 && (groups.length < fewestCohorts || groups.length > mostCohorts)) return undefined;
  const counter = metric === 'reps' && reps.some(({ id }) => id === repId) ? { repId } : {};
  return { type: 'leaderboard.show', body: { title: tidy(title) || name, metric, ...counter, top, ...(groups.length > 0 ? { cohorts: groups } : {}) } };
}

export function rulesOrder(rules: Drafts['rules'], on: boolean): Asked {
  if (!on) return { type: 'xp.rules', body: {} };
  const points = Object.entries(rules).map(([rule, typed]) => [rule as Rule, whole(typed.trim() || '0', 0, mostPoints)] as const);
  if (points.some(([, each]) => each === undefined) || points.every(([, each]) => each === 0)) return undefined;
  return { type: 'xp.rules', body: Object.fromEntries(points) };
}

export function awardOrder({ participant, points, reason }: Drafts['award']): Asked {
  const given = whole(points, 1, mostPoints);
  const said = tidy(reason);
  return participant && given !== undefined && said ? { type: 'xp.award', body: { participant, points: given, reason: said } } : undefined;
}

export function scoreOrder({ score }: Drafts['score'], participant: string): Asked {
  const value = whole(score, 0, mostScore);
  return participant && value !== undefined ? { type: 'score.set', body: { participant, score: value } } : undefined;
}

export type Part = 'leaderboard' | 'prompt' | 'pin' | 'spotlight';

export function clearOrder(part: Part): BoardOrder {
  return { type: 'board.clear', body: { part } };
}

export function takeOffOrder(part: 'timer' | 'reps', item: string): BoardOrder {
  return { type: 'board.clear', body: { part, item } };
}

function whole(typed: string, least: number, most: number): number | undefined {
  const text = typed.trim();
  const value = Number(text);
  return /^[0-9]{1,10}$/.test(text) && value >= least && value <= most ? value : undefined;
}
