import type { BoardRow } from '../wire/types.js';

/**
 * Which of the rows is one's own; -1 for none. The room's figures and one's own come by different ways and may be a second
 * apart: somebody whose rank is among the rows is the one row of their name.
 */
export function ownRow(rows: readonly BoardRow[], mine: { readonly name: string; readonly rank?: number; readonly value?: number }): number {
  const exact = rows.findIndex(({ name, rank, value }) => name === mine.name && rank === mine.rank && value === mine.value);
  if (exact >= 0 || mine.rank === undefined || mine.rank > (rows.at(-1)?.rank ?? 0)) return exact;
  const namesakes = rows.filter(({ name }) => name === mine.name);
  return namesakes.length === 1 ? rows.findIndex(({ name }) => name === mine.name) : -1;
}
