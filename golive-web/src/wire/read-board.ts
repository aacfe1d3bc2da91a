import { fields, flag, identity, isNone, list, messageId, oneOf, optional, refuse, text, whole, type Fields } from './read.js';
import type {
  Block,
  Board,
  BoardAward,
  BoardGroup,
  BoardLeaderboard,
  BoardPrompt,
  BoardReps,
  BoardRow,
  BoardSpotlight,
  BoardTimer,
  BoardXp,
  Interval,
} from './schema-types.js';

// The board, whole: what the schema does not allow is refused by throwing, what it does not name is left out.

const handleShape = /^[A-Za-z0-9_-]{1,64}$/;
const webAddress = /^https?:\/\//i;
const dayMs = 86_400_000;

const intervalKinds = ['PREP', 'WORK', 'REST', 'REST_LONG'] as const;
const promptKinds = ['effort', 'check-in', 'poll', 'quiz'] as const;
const spotlightKinds = ['participant', 'demo-video', 'screen'] as const;

export const label = (value: unknown) => text(value, 60);
export const cohort = (value: unknown) => text(value, 24);
export const name = (value: unknown) => text(value, 64);
export const epochMs = (value: unknown) => whole(value);
export const place = (value: unknown) => whole(value, 1, 1_000_000);
const people = (value: unknown) => whole(value, 0, 1_000_000);
const points = (value: unknown) => whole(value, 0, 1_000);

export function handle(value: unknown): string {
  return typeof value === 'string' && handleShape.test(value) ? value : refuse('no handle');
}

export function readBoard(value: unknown): Board {
  const from = fields(value);
  return {
    timers: list(from['timers'], 4, timer),
    reps: list(from['reps'], 6, reps),
    ...optional(from, 'leaderboard', leaderboard),
    ...optional(from, 'xp', xp),
    ...ifKnown(from, 'prompt', promptKinds, prompt),
    ...optional(from, 'pin', (pin) => ({ text: text(fields(pin)['text'], 200) })),
    ...ifKnown(from, 'spotlight', spotlightKinds, spotlight),
  };
}

function timer(value: unknown): BoardTimer {
  const from = fields(value);
  return {
    id: handle(from['id']),
    label: label(from['label']),
    plan: list(from['plan'], 50, block, 1),
    phase: oneOf(from['phase'], ['SCHEDULED', 'RUNNING', 'PAUSED', 'STOPPED']),
    anchorMs: epochMs(from['anchorMs']),
    elapsedMs: whole(from['elapsedMs'], 0, 2 * dayMs),
    rate: whole(from['rate'], 0, 1),
    ...optional(from, 'added', (added) => ({
      interval: whole(fields(added)['interval'], 0, 4_320_000),
      ms: whole(fields(added)['ms'], 1, dayMs),
    })),
  };
}

function block(value: unknown): Block {
  const from = fields(value);
  return {
    rounds: whole(from['rounds'], 1, 86_400),
    intervals: list(from['intervals'], 50, interval, 1),
    ...optional(from, 'numbering', (numbering) => oneOf(numbering, ['PASSES', 'INTERVALS'] as const)),
  };
}

function interval(value: unknown): Interval {
  const from = fields(value);
  return {
    kind: oneOf(from['kind'], intervalKinds),
    label: text(from['label'], 32),
    ms: whole(from['ms'], 1, dayMs),
    ...optional(from, 'counting', (counting) => oneOf(counting, ['UP', 'DOWN'] as const)),
  };
}

function reps(value: unknown): BoardReps {
  const from = fields(value);
  return {
    id: handle(from['id']),
    exercise: label(from['exercise']),
    ...optional(from, 'target', place),
    total: whole(from['total']),
    people: people(from['people']),
  };
}

function leaderboard(value: unknown): BoardLeaderboard {
  const from = fields(value);
  return {
    title: label(from['title']),
    metric: oneOf(from['metric'], ['reps', 'xp', 'minutes', 'score']),
    ...optional(from, 'repId', handle),
    top: whole(from['top'], 1, 10),
    ...optional(from, 'cohorts', (cohorts) => list(cohorts, 4, cohort, 2)),
    groups: list(from['groups'], 4, group),
  };
}

function group(value: unknown): BoardGroup {
  const from = fields(value);
  return { ...optional(from, 'cohort', cohort), rows: list(from['rows'], 10, row), of: people(from['of']) };
}

function row(value: unknown): BoardRow {
  const from = fields(value);
  return { rank: place(from['rank']), name: name(from['name']), value: whole(from['value']) };
}

function xp(value: unknown): BoardXp {
  const from = fields(value);
  return { ...optional(from, 'rules', rules), awards: list(from['awards'], 3, award) };
}

function rules(value: unknown): NonNullable<BoardXp['rules']> {
  const from = fields(value);
  return {
    perMinute: points(from['perMinute']),
    perTenReps: points(from['perTenReps']),
    perAnswer: points(from['perAnswer']),
    perCorrect: points(from['perCorrect']),
    perStreak: points(from['perStreak']),
  };
}

function award(value: unknown): BoardAward {
  const from = fields(value);
  return {
    id: messageId(from['id']),
    participant: identity(from['participant']),
    ...optional(from, 'name', name),
    points: whole(from['points'], 1, 1_000),
    reason: label(from['reason']),
  };
}

function prompt(from: Fields, kind: BoardPrompt['kind']): BoardPrompt {
  return {
    id: handle(from['id']),
    kind,
    question: text(from['question'], 200),
    ...optional(from, 'options', (options) => list(options, 6, label, 2)),
    phase: oneOf(from['phase'], ['OPEN', 'CLOSED']),
    ...optional(from, 'closesAtMs', epochMs),
    answers: people(from['answers']),
    ...optional(from, 'results', (results) => list(results, 11, (result) => whole(result, -1, 1_000_000))),
    ...optional(from, 'correct', (correct) => whole(correct, 0, 5)),
  };
}

function spotlight(from: Fields, kind: BoardSpotlight['kind']): BoardSpotlight | undefined {
  const common = { kind, ...optional(from, 'title', label), startedAtMs: epochMs(from['startedAtMs']) };
  switch (kind) {
    case 'participant':
      return { ...common, participant: identity(from['participant']) };
    case 'demo-video': {
      const video = { ...common, url: text(from['url'], 500), loop: flag(from['loop']) };
      // Whatever else an address may start, it is not for a page to follow.
      return webAddress.test(video.url) ? video : undefined;
    }
    case 'screen':
      return common;
  }
}

/** A kind that only a later version knows leaves the part out, and takes nothing else of the board with it. */
function ifKnown<N extends string, K extends string, T>(from: Fields, part: N, kinds: readonly K[], read: (part: Fields, kind: K) => T | undefined): { [name in N]?: T } {
  if (isNone(from[part])) return {};
  const found = fields(from[part]);
  if (typeof found['kind'] !== 'string') return refuse('no kind');
  const kind = kinds.find((each) => each === found['kind']);
  const value = kind && read(found, kind);
  return (value ? { [part]: value } : {}) as { [name in N]?: T };
}
