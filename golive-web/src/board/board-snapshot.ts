import { cohort, handle, label, name, place, readBoard } from '../wire/read-board.js';
import { fields, largest, list, oneOf, optional, text, whole } from '../wire/read.js';
import type { Board, OwnCount, OwnTraining } from '../wire/types.js';
import type { Json } from './json-patch.js';

/** What `GET /golive/board` answers. */
export interface BoardSnapshot {
  /** 0 if nothing was ever on it, as the revision is then. */
  readonly epoch: number;
  readonly rev: number;
  /** As it came, with what only a later version understands: patches are about this. */
  readonly document: Json;
  readonly board: Board;
  /** What only whoever asked may see. */
  readonly own: OwnTraining;
}

export const nothingOwn: OwnTraining = { counts: [], xp: 0, reasons: [] };

/** Throws what is not as it must be. */
export function parseBoardSnapshot(body: unknown): BoardSnapshot {
  const from = fields(body);
  oneOf(from['v'], [1]);
  return {
    epoch: whole(from['epoch']),
    rev: whole(from['rev']),
    document: from['board'] as Json,
    board: readBoard(from['board']),
    own: own(from['own']),
  };
}

function own(value: unknown): OwnTraining {
  const from = fields(value);
  return {
    counts: list(from['counts'], 6, count),
    ...optional(from, 'answer', answer),
    xp: whole(from['xp']),
    reasons: list(from['reasons'], 20, (reason) => ({ points: whole(fields(reason)['points'], 1), reason: label(fields(reason)['reason']) })),
    ...optional(from, 'leaderboard', standing),
  };
}

function count(value: unknown): OwnCount {
  const from = fields(value);
  return { repId: handle(from['repId']), count: whole(from['count']), ...optional(from, 'implausible', (implausible) => oneOf(implausible, [true] as const)) };
}

function answer(value: unknown): NonNullable<OwnTraining['answer']> {
  const from = fields(value);
  const said = from['answer'];
  return { promptId: handle(from['promptId']), answer: typeof said === 'number' ? whole(said, -largest) : text(said, 500) };
}

function standing(value: unknown): NonNullable<OwnTraining['leaderboard']> {
  const from = fields(value);
  return { name: name(from['name']), ...optional(from, 'cohort', cohort), ...optional(from, 'rank', place), ...optional(from, 'value', (points) => whole(points)) };
}
