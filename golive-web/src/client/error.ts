/** Kinds the server names, as in `urn:golive:problem:<kind>`. */
export const serverProblemKinds = [
  'sign-in-required',
  'pass-not-valid',
  'participant-refused',
  'not-allowed',
  'session-unknown',
  'session-ended',
  'request-not-valid',
  'livekit-unavailable',
  'livekit-refused',
] as const;

export type ServerProblemKind = (typeof serverProblemKinds)[number];

/** Kinds only the browser can see. */
export type BrowserProblemKind = 'offline' | 'connection-failed' | 'removed' | 'not-supported' | 'unexpected';

export type GoLiveErrorKind = ServerProblemKind | BrowserProblemKind;

export interface GoLiveErrorParts {
  readonly kind: GoLiveErrorKind;
  /** For a developer. */
  readonly title: string;
  /** A sentence for the person in front of the page, where the server gave one. */
  readonly detail?: string | undefined;
  readonly retryable?: boolean;
  /** How long the server asked to wait. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

export class GoLiveError extends Error {
  readonly kind: GoLiveErrorKind;
  readonly title: string;
  readonly detail: string | undefined;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(parts: GoLiveErrorParts) {
    super(parts.detail ? `${parts.title}: ${parts.detail}` : parts.title, { cause: parts.cause });
    this.name = 'GoLiveError';
    this.kind = parts.kind;
    this.title = parts.title;
    this.detail = parts.detail;
    this.retryable = parts.retryable ?? false;
    this.retryAfterMs = parts.retryAfterMs;
  }
}

/** Whatever was thrown, as a {@link GoLiveError}. */
export function toGoLiveError(thrown: unknown): GoLiveError {
  if (thrown instanceof GoLiveError) return thrown;
  const title = thrown instanceof Error ? thrown.message : String(thrown);
  return new GoLiveError({ kind: 'unexpected', title, cause: thrown });
}
