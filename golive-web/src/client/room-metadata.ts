export interface RoomMetadata {
  readonly sessionId: string;
  readonly epoch: number;
  readonly rev: number;
  readonly coach: string | undefined;
}

/** The server's room metadata; anything else, or another version, is undefined. */
export function parseRoomMetadata(text: string | undefined): RoomMetadata | undefined {
  if (!text) return undefined;
  let fields: Record<string, unknown>;
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return undefined;
    fields = parsed as Record<string, unknown>;
  } catch {
    return undefined;
  }
  const { v, sessionId, epoch, rev, coach } = fields;
  if (v !== 1 || typeof sessionId !== 'string' || typeof epoch !== 'number' || typeof rev !== 'number') return undefined;
  return { sessionId, epoch, rev, coach: typeof coach === 'string' ? coach : undefined };
}
