/** How chat and reactions travel: by the server, or from one participant to all others. */
export type ChatPath = 'relay' | 'direct';

/** Families that a participant may speak for. All others are the server's alone, and so is every one where there is a relay. */
const ofEverybody: Readonly<Record<ChatPath, readonly string[]>> = {
  relay: [],
  direct: ['chat', 'reaction'],
};

/** Only the server (and hidden participants, who may not send) has no sender. */
export function maySend(family: string, sender: unknown, path: ChatPath): boolean {
  return sender === undefined || ofEverybody[path].includes(family);
}
