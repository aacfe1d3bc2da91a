/** Why there is no picture or sound. */
export type MediaProblem =
  | 'blocked'
  | 'no-camera'
  | 'no-microphone'
  | 'busy'
  | 'insecure'
  | 'unsupported'
  | 'unexpected';

/** Looked at before anybody is asked for permission. */
export function environmentProblem(page: {
  readonly isSecureContext: boolean;
  readonly hasMediaDevices: boolean;
  readonly hasPeerConnection: boolean;
}): MediaProblem | undefined {
  if (!page.isSecureContext) return 'insecure';
  return page.hasMediaDevices && page.hasPeerConnection ? undefined : 'unsupported';
}

/** Reads what `getUserMedia` threw; `present` are the kinds of devices the browser lists. */
export function mediaProblemOf(thrown: unknown, present: ReadonlySet<MediaDeviceKind>): MediaProblem {
  const name = typeof thrown === 'object' && thrown !== null && 'name' in thrown ? String(thrown.name) : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
    case 'PermissionDeniedError':
      return 'blocked';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    case 'OverconstrainedError':
      return present.has('videoinput') && !present.has('audioinput') ? 'no-microphone' : 'no-camera';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'busy';
    default:
      return 'unexpected';
  }
}
