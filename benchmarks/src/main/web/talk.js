// A page that the harness steers: it says a line by the relay or to the others directly, and shows what it hears.
import { Room, RoomEvent } from 'livekit-client';

const TOPIC = 'golive.1.chat';
const room = new Room();
const bytes = new TextEncoder();
const text = new TextDecoder();
const now = () => performance.now();

/** When each line stood on the page, by its id, in this page's time. */
globalThis.shown = {};

room.on(RoomEvent.DataReceived, (payload, sender, kind, topic) => {
  if (topic !== TOPIC) return;
  const packet = JSON.parse(text.decode(payload));
  for (const message of Array.isArray(packet) ? packet : [packet]) {
    const line = document.createElement('p');
    line.textContent = `${message.from.name}: ${message.body.text}`;
    document.body.append(line);
    shown[message.id] = now();
  }
});

globalThis.enter = async ({ url, token }) => {
  await room.connect(url, token);
  return room.localParticipant.identity;
};

/** How many others are here. */
globalThis.others = () => room.remoteParticipants.size;

/** Through the relay; when it was sent, and when the answer was there. */
globalThis.relay = async ({ pass, id, words }) => {
  const sent = now();
  const answer = await fetch('/golive/messages', {
    method: 'POST',
    headers: { authorization: `Bearer ${pass}`, 'content-type': 'application/json' },
    body: JSON.stringify({ v: 1, id, type: 'chat.send', body: { text: words } }),
  });
  const { answers } = await answer.json();
  if (!answers[0].accepted) throw new Error(answers[0].code);
  return { sent, answered: now() };
};

/** To the others directly, in the envelope that the relay would have made of it; when it was sent. */
globalThis.direct = async ({ id, words, rev }) => {
  const sent = now();
  const { identity, name } = room.localParticipant;
  const line = { v: 1, id, type: 'chat.message', at: Date.now(), from: { id: identity, name, role: 'athlete' }, rev, body: { text: words } };
  await room.localParticipant.publishData(bytes.encode(JSON.stringify(line)), { reliable: true, topic: TOPIC });
  return { sent, answered: now() };
};
