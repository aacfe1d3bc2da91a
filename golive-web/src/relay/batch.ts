import type { Command } from '../wire/types.js';

const mostItems = 50;
/** The relay takes 64 KiB; brackets and commas need some of it. */
const mostBytes = 63 * 1024;
const utf8 = new TextEncoder();

/** How many of the waiting commands travel in the next request: as many as one may hold, and at least one. */
export function batchSize(waiting: readonly Command[]): number {
  let bytes = 0;
  let size = 0;
  for (const command of waiting.slice(0, mostItems)) {
    bytes += utf8.encode(JSON.stringify(command)).length + 1;
    if (size > 0 && bytes > mostBytes) break;
    size++;
  }
  return size;
}
