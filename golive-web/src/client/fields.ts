import { GoLiveError } from './error.js';

// Readers for what the server answers: a field without which the answer makes no sense is an error that names it, any other is undefined.

export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  return missing(what);
}

export function string(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  return missing(name);
}

export function optionalString(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function requiredNumber(fields: Record<string, unknown>, name: string, what = name): number {
  return number(fields[name]) ?? missing(what);
}

export function boolean(fields: Record<string, unknown>, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : missing(name);
}

export function list(fields: Record<string, unknown>, name: string): readonly unknown[] {
  const value = fields[name];
  return Array.isArray(value) ? value : missing(name);
}

function missing(what: string): never {
  throw new GoLiveError({ kind: 'unexpected', title: `The server's answer has no ${what}` });
}
