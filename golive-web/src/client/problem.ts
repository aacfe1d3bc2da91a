import { GoLiveError, serverProblemKinds, type GoLiveErrorKind, type ServerProblemKind } from './error.js';

const prefix = 'urn:golive:problem:';
const retryableKinds: ReadonlySet<GoLiveErrorKind> = new Set<GoLiveErrorKind>(['livekit-unavailable', 'offline']);

/** Reads an RFC 9457 problem document. A body that is none still gives a typed error, judged by its status. */
export function parseProblem(status: number, body: unknown, retryAfter: string | null = null): GoLiveError {
  const fields = isRecord(body) ? body : {};
  const kind = kindOf(fields['type']) ?? kindOfStatus(status);
  return new GoLiveError({
    kind,
    title: text(fields['title']) ?? `The server answered ${status}`,
    detail: text(fields['detail']),
    retryable: retryableKinds.has(kind) || (kind === 'unexpected' && status >= 500) || status === 429,
    retryAfterMs: retryAfterMs(retryAfter),
  });
}

/** The error of a response that is not 2xx. */
export async function problemOf(response: Response): Promise<GoLiveError> {
  const body: unknown = await response.json().catch(() => undefined);
  return parseProblem(response.status, body, response.headers.get('Retry-After'));
}

function kindOf(type: unknown): ServerProblemKind | undefined {
  if (typeof type !== 'string' || !type.startsWith(prefix)) return undefined;
  const name = type.slice(prefix.length);
  return serverProblemKinds.find((known) => known === name);
}

/** Proxies and login filters answer without our document. */
function kindOfStatus(status: number): GoLiveErrorKind {
  switch (status) {
    case 401:
      return 'sign-in-required';
    case 403:
      return 'participant-refused';
    case 404:
      return 'session-unknown';
    case 410:
      return 'session-ended';
    default:
      return 'unexpected';
  }
}

function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  return header.trim() !== '' && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
