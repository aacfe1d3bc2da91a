import { isMessageId } from './message-id.js';
import { codePoints, isUnfit } from './text.js';

// Readers for what anybody may have sent: what is not as it must be is refused by throwing.

export type Fields = Readonly<Record<string, unknown>>;

const utf8 = new TextEncoder();

export function refuse(what: string): never {
  throw new TypeError(what);
}

export function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : refuse('no object');
}

/** 2 to the 53rd is the largest that every reader of JSON has a number for. */
export const largest = 2 ** 53;

export function whole(value: unknown, least = 0, most = largest): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : refuse('no such number');
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse('neither true nor false');
}

/** In normal form C. */
export function text(value: unknown, most: number): string {
  if (typeof value !== 'string') return refuse('no text');
  const normal = value.normalize('NFC');
  return isUnfit(normal) || codePoints(normal) > most ? refuse('no such text') : normal;
}

export function messageId(value: unknown): string {
  return typeof value === 'string' && isMessageId(value) ? value : refuse('no id');
}

export function identity(value: unknown): string {
  return typeof value === 'string' && !isUnfit(value) && utf8.encode(value).length <= 256 ? value : refuse('no identity');
}

export function oneOf<T>(value: unknown, known: readonly T[]): T {
  return known.find((each) => each === value) ?? refuse('none of them');
}

export function list<T>(value: unknown, most: number, read: (each: unknown) => T, least = 0): readonly T[] {
  return Array.isArray(value) && value.length >= least && value.length <= most ? value.map((each) => read(each)) : refuse('no such list');
}

/** A member of that name if there is one; null is none. */
export function optional<N extends string, T>(from: Fields, name: N, read: (value: unknown) => T): { [name in N]?: T } {
  const value = from[name];
  return (isNone(value) ? {} : { [name]: read(value) }) as { [name in N]?: T };
}
