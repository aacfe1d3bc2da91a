import { readBoard } from '../wire/read-board.js';
import type { Board, BoardEvent } from '../wire/types.js';
import type { BoardSnapshot } from './board-snapshot.js';
import { patched, type Json } from './json-patch.js';

/** More than are said in the longest read that makes sense. */
export const mostAhead = 100;

/** What a page knows of the board. */
export interface BoardState {
  /** It was read once. */
  readonly known: boolean;
  readonly epoch: number;
  readonly rev: number;
  /** As the server has it, with what only a later version understands. */
  readonly document: Json;
  readonly board: Board;
  /** Heard, and not yet to be joined to it: what comes before is missing. */
  readonly ahead: readonly BoardEvent[];
  /** A patch did not fit: this is not what the server has. */
  readonly astray: boolean;
}

export const unread: BoardState = {
  known: false,
  epoch: 0,
  rev: 0,
  document: { timers: [], reps: [] },
  board: { timers: [], reps: [] },
  ahead: [],
  astray: false,
};

/** Takes one message. The order in which they come, and how often each does, makes no difference to what there is in the end. */
export function withEvent(state: BoardState, event: BoardEvent): BoardState {
  if (isOld(state, event) || state.ahead.some((each) => isRepeated(each, event))) return state;
  return joined({ ...state, ahead: [...state.ahead, event].slice(-mostAhead) });
}

/** What the server answered, and on top of it what was heard since it was {@link asked}. */
export function withSnapshot(state: BoardState, { epoch, rev, document, board }: BoardSnapshot): BoardState {
  // The room may be ahead of a slow answer.
  const overtaken = state.known && !state.astray && epoch === state.epoch && rev < state.rev;
  return joined(tidied(overtaken ? state : { known: true, epoch, rev, document, board, ahead: state.ahead, astray: false }));
}

/** The server is being asked: its answer has all that was heard before. */
export function asked(state: BoardState): BoardState {
  return { ...state, ahead: [] };
}

/** Only the server can tell how to go on. */
export function mustRead({ known, ahead, astray }: BoardState): boolean {
  return known && (astray || ahead.length > 0);
}

/** What somebody says the board is at; without an epoch, in the life that is known. */
export interface Told {
  readonly epoch?: number;
  readonly rev: number;
}

export function isBehind({ epoch, rev }: BoardState, told: Told): boolean {
  return (told.epoch ?? epoch) !== epoch || told.rev > rev;
}

/** What a person may see of their own has changed with it. How many others have answered is none of that. */
export function changesOwn(before: Board, after: Board): boolean {
  return ownPart(before) !== ownPart(after);
}

function ownPart({ leaderboard, xp, prompt }: Board): string {
  return JSON.stringify([leaderboard, xp, prompt && { ...prompt, answers: 0 }]);
}

/** Before anything was on it, a board has no life of its own yet. */
function isSameLife({ epoch }: BoardState, event: BoardEvent): boolean {
  return epoch === event.body.epoch || epoch === 0;
}

function isOld(state: BoardState, event: BoardEvent): boolean {
  return state.known && isSameLife(state, event) && event.body.rev <= state.rev;
}

function isRepeated(one: BoardEvent, other: BoardEvent): boolean {
  return one.type === other.type && one.body.epoch === other.body.epoch && one.body.rev === other.body.rev;
}

/** Takes what continues what is known, one after the other. A whole board needs nothing before it. */
function joined(state: BoardState): BoardState {
  if (!state.known) return state;
  const next = state.ahead.find((event) => isSameLife(state, event) && (event.type === 'board.snapshot' || (!state.astray && event.body.rev === state.rev + 1)));
  if (!next) return state;
  let document: Json;
  let board: Board;
  try {
    document = next.type === 'board.snapshot' ? (next.body.board as Json) : patched(state.document, next.body.patch);
    board = readBoard(document);
  } catch {
    return { ...state, astray: true };
  }
  const { epoch, rev } = next.body;
  return joined(tidied({ ...state, epoch, rev, document, board, astray: false }));
}

function tidied(state: BoardState): BoardState {
  return { ...state, ahead: state.ahead.filter((event) => !isOld(state, event)) };
}
