import { RoomEvent, type Room } from 'livekit-client';
import { TrainingBoard } from '../board/board.js';
import { Chat } from '../chat/chat.js';
import { OwnEvidence } from '../evidence/own-evidence.js';
import { Moderation } from '../moderation/moderation.js';
import { Reactions } from '../reaction/reactions.js';
import { Relay } from '../relay/relay.js';
import { decodePacket } from '../wire/packet.js';
import type { ModerationEvent, RoomMessage, Sender, SessionEvent } from '../wire/types.js';
import type { Access } from './access.js';
import { Cell, type Observable } from './observable.js';
import { PageWakes } from './page-wakes.js';
import { PeerRoad, chatWithoutServer } from './peer-road.js';
import { parseRoomMetadata } from './room-metadata.js';
import type { Grant } from './session.js';

/** A board that came with the token is not read again, unless the person took their time to come in. */
const boardFreshMs = 30_000;

/** All that is said in a session: where it comes in, and who it is for. */
export class Conversation {
  readonly board: TrainingBoard;
  readonly chat: Chat;
  readonly reactions: Reactions;
  readonly moderation: Moderation;
  readonly evidence: OwnEvidence;
  readonly #room: Room;
  readonly #access: Access;
  readonly #relay: Relay;
  readonly #peers: PeerRoad;
  readonly #wakes: PageWakes;
  readonly #dropped = new Cell(0);
  readonly #session: (event: SessionEvent) => void;
  #me: Grant | undefined;

  constructor(room: Room, access: Access, session: (event: SessionEvent) => void) {
    this.#room = room;
    this.#access = access;
    this.#session = session;
    this.#relay = new Relay((commands) => access.send(commands));
    this.#peers = new PeerRoad(room, () => this.#me, () => access.now(), (message) => this.#hear(message));
    const relayed = this.#relay.send.bind(this.#relay);
    const send = (command: Parameters<typeof relayed>[0]) => (this.#direct && this.#peers.takes(command) ? this.#peers.send(command) : relayed(command));
    const now = () => access.now();
    this.board = new TrainingBoard({ read: () => access.board(), send: relayed, me: () => this.#me, now });
    this.chat = new Chat({ read: () => this.#read(), send, delayed: this.#relay.delayed, me: () => this.#me, now });
    this.reactions = new Reactions({ send, now });
    this.moderation = new Moderation({ read: () => access.moderation(), send: relayed, now });
    this.evidence = new OwnEvidence({
      read: () => access.consents(),
      agree: (purpose, version) => access.agree(purpose, version),
      withdraw: (purpose) => access.withdraw(purpose),
      send: relayed,
      me: () => this.#me,
      now,
    });
    this.#wakes = new PageWakes(() => access.sleeps, () => this.board.wake());
    room.on(RoomEvent.RoomMetadataChanged, () => this.#lookAtMetadata());
  }

  /** Messages that were forged or broken, and had no effect. */
  get dropped(): Observable<number> {
    return this.#dropped;
  }

  /** In the room, or in it again. */
  enter(me: Grant): void {
    const fresh = me !== this.#me && this.#access.now() < me.serverTimeMs + boardFreshMs;
    this.#me = me;
    this.board.enter(fresh ? me.board : undefined);
    this.#lookAtMetadata();
    this.#wakes.start();
    if (this.#direct) {
      this.chat.openWith(chatWithoutServer);
      this.reactions.learn(chatWithoutServer.kinds, this.reactions.view.value.counts);
    } else this.chat.enter();
  }

  leave(): void {
    this.#wakes.stop();
    this.board.leave();
    this.chat.leave();
    this.moderation.leave();
    this.#relay.stop();
  }

  receive(bytes: Uint8Array, topic: string | undefined, sender: Sender | undefined): void {
    const { messages, dropped } = decodePacket(bytes, topic, sender, this.#me?.chatPath ?? 'relay');
    if (dropped > 0) this.#dropped.set(this.#dropped.value + dropped);
    for (const message of messages) this.#hear(message);
  }

  get #direct(): boolean {
    return this.#me?.chatPath === 'direct';
  }

  #hear(message: RoomMessage): void {
    switch (message.type) {
      case 'chat.message':
      case 'chat.edited':
      case 'chat.deleted':
      case 'chat.pinned':
      case 'chat.mode':
        if (!this.#direct) return this.chat.hear(message);
        if (this.#peers.mayDo(message, this.chat.view.value)) this.chat.hear(this.#peers.numbered(message));
        else this.#dropped.set(this.#dropped.value + 1);
        return;
      case 'board.patch':
      case 'board.snapshot':
        return this.board.hear(message);
      case 'reaction.tick':
      case 'reaction.tap':
        return this.reactions.hear(message);
      case 'session.preflight':
      case 'session.live':
      case 'session.paused':
      case 'session.ending':
      case 'session.ended':
      case 'session.recording':
      case 'session.notice':
        return this.#session(message);
      default:
        this.#moderated(message);
    }
  }

  #lookAtMetadata(): void {
    const metadata = parseRoomMetadata(this.#room.metadata);
    if (metadata) this.board.expect(metadata);
  }

  #moderated(event: ModerationEvent): void {
    const { participant } = event.body;
    if (participant === this.#me?.identity && event.type === 'moderation.muted') this.chat.mute(true, event.body.untilMs);
    if (participant === this.#me?.identity && event.type === 'moderation.unmuted') this.chat.mute(false);
    this.moderation.hear(event);
  }

  async #read(): ReturnType<Access['chat']> {
    const snapshot = await this.#access.chat();
    this.reactions.learn(snapshot.kinds, snapshot.totals);
    return snapshot;
  }
}
