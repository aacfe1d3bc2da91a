import type { PatchOperation } from '../wire/types.js';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [name: string]: Json;
}

/** An index as RFC 6901 writes it. */
const indexShape = /^(?:0|[1-9][0-9]*)$/;

/**
 * The document after a patch (RFC 6902), sharing with the old one what stayed; throws if the patch does not fit, and the old one stands.
 * A name is only ever a name of the document's own: `__proto__` is one like any other, and nobody's prototype.
 */
export function patched(document: Json, patch: readonly PatchOperation[]): Json {
  return patch.reduce(applied, document);
}

function applied(document: Json, { op, path, from, value }: PatchOperation): Json {
  const to = names(path);
  switch (op) {
    case 'add':
      return added(document, to, given(value));
    case 'remove':
      return changed(document, to, without);
    case 'replace':
      return to.length === 0 ? given(value) : changed(document, to, (holder, name) => withMember(holder, name, given(value)));
    case 'move':
      return moved(document, names(from), to);
    case 'copy':
      return added(document, to, found(document, names(from)));
    case 'test':
      return isSame(found(document, to), given(value)) ? document : misfit('tested for something else');
  }
}

function misfit(why: string): never {
  throw new RangeError(`The patch does not fit: ${why}`);
}

function names(pointer: string | undefined): readonly string[] {
  if (pointer === undefined) return misfit('from nowhere');
  if (pointer !== '' && pointer[0] !== '/') return misfit('no pointer');
  return pointer.split('/').slice(1).map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function given(value: unknown): Json {
  return value === undefined ? misfit('no value') : (value as Json);
}

function added(document: Json, to: readonly string[], value: Json): Json {
  return to.length === 0 ? value : changed(document, to, (holder, name) => withNew(holder, name, value));
}

function moved(document: Json, from: readonly string[], to: readonly string[]): Json {
  const value = found(document, from);
  if (from.every((name, at) => name === to[at])) return from.length === to.length ? document : misfit('moved into itself');
  return added(changed(document, from, without), to, value);
}

function found(document: Json, path: readonly string[]): Json {
  return path.reduce(memberOf, document);
}

/** The document with a change to whatever holds the last name. */
function changed(node: Json, path: readonly string[], change: (holder: Json, name: string) => Json, depth = 0): Json {
  const name = path[depth];
  if (name === undefined) return misfit('nothing left');
  if (depth === path.length - 1) return change(node, name);
  return withMember(node, name, changed(memberOf(node, name), path, change, depth + 1));
}

function memberOf(holder: Json, name: string): Json {
  if (isList(holder)) return holder[indexIn(holder, name)] as Json;
  if (isObject(holder) && Object.hasOwn(holder, name)) return holder[name] as Json;
  return misfit(`no ${name}`);
}

function withMember(holder: Json, name: string, value: Json): Json {
  memberOf(holder, name);
  return isList(holder) ? spliced(holder, Number(name), 1, value) : { ...(holder as JsonObject), [name]: value };
}

function withNew(holder: Json, name: string, value: Json): Json {
  if (isList(holder)) return spliced(holder, name === '-' ? holder.length : indexIn(holder, name, holder.length), 0, value);
  return isObject(holder) ? { ...holder, [name]: value } : misfit(`nowhere for ${name}`);
}

function without(holder: Json, name: string): Json {
  memberOf(holder, name);
  if (isList(holder)) return spliced(holder, Number(name), 1);
  const { [name]: _, ...rest } = holder as JsonObject;
  return rest;
}

function indexIn(holder: readonly Json[], name: string, last = holder.length - 1): number {
  return indexShape.test(name) && Number(name) <= last ? Number(name) : misfit(`no place ${name}`);
}

function spliced(row: readonly Json[], at: number, out: number, ...more: readonly Json[]): readonly Json[] {
  return [...row.slice(0, at), ...more, ...row.slice(at + out)];
}

function isSame(one: Json, other: Json): boolean {
  if (one === other) return true;
  if (!isHolder(one) || !isHolder(other) || isList(one) !== isList(other)) return false;
  const members = Object.keys(other);
  return Object.keys(one).length === members.length && members.every((name) => Object.hasOwn(one, name) && isSame((one as JsonObject)[name] as Json, (other as JsonObject)[name] as Json));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isHolder(value: Json): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null;
}

function isObject(value: Json): value is JsonObject {
  return isHolder(value) && !isList(value);
}
