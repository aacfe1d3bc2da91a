export const sessionTopic = 'golive.1.session';

export interface SessionMessage {
  readonly id: string;
  readonly type: 'session.live' | 'session.ending' | 'session.ended';
  readonly atMs: number;
}

const types: readonly SessionMessage['type'][] = ['session.live', 'session.ending', 'session.ended'];

/**
 * Reads a data packet as a message of the server, or answers undefined.
 * Only the server (and hidden participants, who may not send) has no sender identity, so a packet with one is somebody's forgery.
 */
export function acceptSessionMessage(
  payload: Uint8Array,
  topic: string | undefined,
  sender: { readonly identity: string } | undefined,
): SessionMessage | undefined {
  if (topic !== sessionTopic || sender !== undefined) return undefined;
  let message: unknown;
  try {
    message = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
  if (typeof message !== 'object' || message === null) return undefined;
  const { v, id, type, at } = message as Record<string, unknown>;
  const known = types.find((each) => each === type);
  if (v !== 1 || typeof id !== 'string' || typeof at !== 'number' || !known) return undefined;
  return { id, type: known, atMs: at };
}
