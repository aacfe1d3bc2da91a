import { readBoard } from './read-board.js';
import { largest, list, oneOf, optional, fields, refuse, whole, type Fields } from './read.js';
import type { BoardPatched, BoardSnapshotMessage, PatchOperation } from './schema-types.js';

/** RFC 6901. */
const pointerShape = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** What the server says of the board. */
export const ofBoard = {
  'board.patch': (body: Fields): BoardPatched['body'] => ({ ...revision(body), patch: list(body['patch'], Infinity, operation) }),
  'board.snapshot': (body: Fields): BoardSnapshotMessage['body'] => ({ ...revision(body), board: readable(body['board']) }),
};

function revision(body: Fields) {
  return { epoch: whole(body['epoch'], 1), rev: whole(body['rev'], 1) };
}

/** As it came: a later patch may be about what only a later version understands. */
function readable(board: unknown): object {
  readBoard(board);
  return board as object;
}

function operation(value: unknown): PatchOperation {
  const from = fields(value);
  return {
    op: oneOf(from['op'], ['add', 'remove', 'replace', 'move', 'copy', 'test']),
    path: pointer(from['path']),
    ...optional(from, 'from', pointer),
    ...optional(from, 'value', anything),
  };
}

function pointer(value: unknown): string {
  return typeof value === 'string' && pointerShape.test(value) ? value : refuse('no pointer');
}

/** What it may be is for the board to say, once it is there. */
function anything(value: unknown): NonNullable<PatchOperation['value']> {
  return typeof value === 'number' ? whole(value, -largest) : (value as NonNullable<PatchOperation['value']>);
}
