import { maySend, type ChatPath } from './authority.js';
import { readMessage } from './room-message.js';
import { parseStrict } from './strict-json.js';
import type { RoomMessage, Sender } from './types.js';

const topicShape = /^golive\.1\.([a-z][a-z0-9-]{0,31})$/;
const mostBytes = 15 * 1024;
/** What may get lost travels in one piece. */
const mostBytesLossy = 1_200;

export interface Packet {
  readonly messages: readonly RoomMessage[];
  /** Messages that were forged or broken. What only a later version understands is not among them. */
  readonly dropped: number;
}

const notOurs: Packet = { messages: [], dropped: 0 };
const refused: Packet = { messages: [], dropped: 1 };

/** Reads a data packet of the room: one message or several of its topic. Never throws. */
export function decodePacket(bytes: Uint8Array, topic: string | undefined, sender: Sender | undefined, path: ChatPath): Packet {
  const family = topicShape.exec(topic ?? '')?.[1];
  if (!family) return notOurs;
  if (!maySend(family, sender, path) || bytes.length > (family === 'reaction' ? mostBytesLossy : mostBytes)) return refused;
  let parsed: unknown;
  try {
    parsed = parseStrict(bytes);
  } catch {
    return refused;
  }
  const messages: RoomMessage[] = [];
  let dropped = 0;
  for (const each of Array.isArray(parsed) ? parsed : [parsed]) {
    try {
      const message = readMessage(each, family, sender);
      if (message) messages.push(message);
    } catch {
      dropped++;
    }
  }
  return { messages, dropped };
}
