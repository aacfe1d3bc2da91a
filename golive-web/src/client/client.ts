import { ConnectionState, DisconnectReason, type Room } from 'livekit-client';
import type { TrainingBoard } from '../board/board.js';
import type { Chat } from '../chat/chat.js';
import type { OwnEvidence } from '../evidence/own-evidence.js';
import type { Moderation } from '../moderation/moderation.js';
import type { Reactions } from '../reaction/reactions.js';
import { Access } from './access.js';
import { Attempts } from './attempts.js';
import type { Attendance } from './attendance.js';
import { backoffMs } from './backoff.js';
import { Conversation } from './conversation.js';
import { Endpoint } from './endpoint.js';
import { GoLiveError } from './error.js';
import type { OpenStream } from './live-evidence.js';
import type { LocalMedia } from './local-media.js';
import { mark } from './marks.js';
import { Cell, type Observable } from './observable.js';
import { atRest, next, phaseOf, type Happening, type Phase, type Situation } from './phase.js';
import type { RoomMetadata } from './room-metadata.js';
import { RoomSight, type Notice } from './room-sight.js';
import { listenTo } from './room-signals.js';
import { ScreenShare } from './screen-share.js';
import { publish } from './publishing.js';
import { connectionFailure, createRoom } from './room.js';
import { SessionWatch } from './session-watch.js';
import type { GoLiveClientOptions, Quality } from './options.js';
import { mayBroadcast, type Grant, type Session } from './session.js';
import { sessionAfter } from './session-message.js';
import type { Performer, Stage } from './stage.js';

const quickFailures = 3;

/** One person's way into one session: gets the token, keeps the room, comes back by itself. */
export class GoLiveClient {
  /** LiveKit's room, for diagnostics. */
  readonly room: Room = createRoom();
  /** Neither is there where the server has none. */
  readonly board: TrainingBoard;
  readonly chat: Chat;
  readonly reactions: Reactions;
  /** For coach, co-coach and moderator. */
  readonly moderation: Moderation;
  readonly evidence: OwnEvidence;
  /** Messages from the room that were forged or broken, and had no effect. */
  readonly dropped: Observable<number>;
  /** The coach's tracks. */
  readonly stage: Observable<Stage>;
  /** Everybody who sends picture or sound, this page's person among them. */
  readonly performers: Observable<readonly Performer[]>;
  /** People watching, without this page. */
  readonly audience: Observable<number>;
  readonly quality: Observable<Quality>;
  readonly metadata: Observable<RoomMetadata | undefined>;
  /** The session is being recorded. */
  readonly recording: Observable<boolean>;
  /** The last thing the host said to everybody since this page is here. */
  readonly notice: Observable<Notice | undefined>;
  /** For coach and co-coach. */
  readonly screen: ScreenShare;
  readonly #as: 'coach' | 'viewer' | 'preview';
  readonly #access: Access;
  readonly #attempts = new Attempts((error, failures) => this.#mayGoOn(error, failures));
  readonly #watch: SessionWatch;
  readonly #conversation: Conversation;
  readonly #phase = new Cell<Phase>('idle');
  readonly #error = new Cell<GoLiveError | undefined>(undefined);
  readonly #session = new Cell<Session | undefined>(undefined);
  readonly #grant = new Cell<Grant | undefined>(undefined);
  readonly #sight = new RoomSight();
  #situation: Situation;
  #media: LocalMedia | undefined;
  #wanted = false;
  #entered = false;

  constructor(options: GoLiveClientOptions) {
    this.#as = options.as ?? 'viewer';
    const endpoint = new Endpoint(options.endpoint ?? '/golive', options.fetch, options.tokenHeaders);
    this.#access = new Access(endpoint, options.session, this.#as);
    this.#situation = atRest(this.#as === 'coach' ? 'coach' : 'viewer');
    this.#watch = new SessionWatch(() => this.#access.session(), (session) => this.#learn(session));
    this.#conversation = new Conversation(this.room, this.#access, (event) => {
      this.#sight.hear(event);
      this.#learn(sessionAfter(this.#session.value, event));
    });
    ({ stage: this.stage, performers: this.performers, audience: this.audience, quality: this.quality, metadata: this.metadata, recording: this.recording, notice: this.notice } = this.#sight);
    ({ board: this.board, chat: this.chat, reactions: this.reactions, moderation: this.moderation, evidence: this.evidence, dropped: this.dropped } = this.#conversation);
    this.screen = new ScreenShare(this.room, this.board);
    listenTo(this.room, {
      stageChanged: () => this.#lookAtStage(),
      linkLost: () => this.#happen({ type: 'link-lost' }),
      linkRestored: () => this.#happen({ type: 'link-restored' }),
      disconnected: (reason) => this.#disconnected(reason),
      quality: (quality) => this.#sight.quality.set(quality),
      packet: (bytes, topic, sender) => this.#conversation.receive(bytes, topic, sender),
    });
  }

  get phase(): Observable<Phase> {
    return this.#phase;
  }

  /** Why the phase is `failed`. */
  get error(): Observable<GoLiveError | undefined> {
    return this.#error;
  }

  get session(): Observable<Session | undefined> {
    return this.#session;
  }

  /** Who this person is, as the server decided. */
  get grant(): Observable<Grant | undefined> {
    return this.#grant;
  }

  /** The session is live under this coach's identity: a reload in the middle of the class. */
  get resumable(): boolean {
    const session = this.#session.value;
    const identity = this.#grant.value?.identity;
    return session?.coach !== undefined && session.coach === identity && session.state === 'live';
  }

  /** The server's clock in epoch milliseconds: asked for while the page is in the room, to within a few of them. */
  readonly now = (): number => this.#access.now();

  /** Coach: fetches the token and warms the way to LiveKit; connects to nothing. */
  prepare(): Promise<void> {
    this.#wanted = true;
    this.#happen({ type: 'preparing' });
    return this.#attempts.start(async () => {
      const grant = await this.#admit();
      if (!grant) return;
      this.#happen({ type: 'prepared' });
      await this.room.prepareConnection(grant.serverUrl, grant.token);
    });
  }

  /** Viewer: enters the room and stays there until {@link leave}. */
  join(): Promise<void> {
    this.#wanted = true;
    this.#happen({ type: 'joining' });
    return this.#attempts.start(() => this.#enter());
  }

  /** Coach: publishes and tells the server. Later reconnects publish the same media again. */
  goLive(media: LocalMedia): Promise<void> {
    mark('golive:go-live-tap');
    this.#media = media;
    return this.join();
  }

  /** Coach: ends the session for everyone. Throws, and changes nothing, when the server cannot be told. */
  async end(room: 'idle' | 'close' = 'idle'): Promise<void> {
    try {
      this.#learn(await this.#access.end(room));
    } catch (error) {
      if (!(error instanceof GoLiveError) || error.kind !== 'session-ended') throw error;
    }
    this.#happen({ type: 'session', state: 'ended' });
  }

  /** Coach, during the session and after it: who was there and for how long, as the server knows it now. */
  readonly attendance = (): Promise<Attendance> => this.#access.attendance();

  /** Coach: the stream of what the session's evidence comes to; refused where the server keeps none. */
  readonly liveEvidence: OpenStream = (signal) => this.#access.liveEvidence(signal);

  async leave(): Promise<void> {
    this.#wanted = false;
    this.#attempts.stop();
    this.#stopMedia();
    removeEventListener('pagehide', this.#pageLeaves);
    await this.room.disconnect();
    this.#happen({ type: 'left' });
  }

  /** After `failed` or `elsewhere`: once more, from a fresh token. */
  retry(): Promise<void> {
    this.#access.forget();
    this.#entered = false;
    return this.#as === 'coach' && !this.#media ? this.prepare() : this.join();
  }

  /** Says goodbye, so that nobody waits for a timeout; a page that comes back from the cache rejoins as after any loss. */
  readonly #pageLeaves = (): void => void this.room.disconnect(false);

  async #admit(): Promise<Grant | undefined> {
    const grant = await this.#access.grant();
    if (!this.#wanted) return undefined;
    this.#grant.set(grant);
    this.#learn(grant.session);
    if (this.#as === 'coach' && !mayBroadcast(grant.role)) {
      throw new GoLiveError({ kind: 'not-allowed', title: `The role ${grant.role} may not broadcast` });
    }
    return this.#wanted ? grant : undefined;
  }

  async #enter(): Promise<void> {
    const grant = await this.#admit();
    if (!grant) return;
    if (typeof RTCPeerConnection === 'undefined') {
      throw new GoLiveError({ kind: 'not-supported', title: 'This browser has no WebRTC' });
    }
    addEventListener('pagehide', this.#pageLeaves);
    if (this.room.state === ConnectionState.Disconnected) {
      try {
        await this.room.connect(grant.serverUrl, grant.token, { autoSubscribe: this.#as !== 'coach' });
      } catch (cause) {
        this.#access.forget();
        throw connectionFailure(cause);
      }
      mark('golive:connected');
    }
    if (this.#media) this.#learn(await publish(this.room, this.#media, this.screen.tracks, () => this.#access.live()));
    if (!this.#wanted) return void (await this.room.disconnect(false));
    this.#entered = true;
    this.#happen({ type: this.#media ? 'published' : 'joined' });
    this.#lookAtStage();
  }

  #mayGoOn(error: GoLiveError, failures: number): boolean {
    if (error.retryable && (this.#entered || failures < quickFailures)) return true;
    // A viewer may slip in later; a coach must not go live at a moment of the network's choosing.
    const goOn = error.retryable && this.#as !== 'coach';
    if (!goOn) {
      this.#wanted = false;
      void this.room.disconnect(false);
    }
    this.#happen({ type: 'failed', error });
    return goOn;
  }

  #disconnected(reason: DisconnectReason | undefined): void {
    if (!this.#wanted || !this.#entered) return;
    if (reason === DisconnectReason.DUPLICATE_IDENTITY) {
      this.#wanted = false;
      this.#stopMedia();
      this.#happen({ type: 'replaced' });
      return;
    }
    this.#happen({ type: 'link-lost' });
    this.#access.forget();
    const work = reason === DisconnectReason.PARTICIPANT_REMOVED ? () => this.#removed() : () => this.#enter();
    void this.#attempts.start(work, backoffMs(0));
  }

  /** The end of the session removes previews, and a moderator removes people: the pass tells which it was. */
  async #removed(): Promise<void> {
    this.#learn(await this.#access.session());
    if (this.#phase.value === 'ended') return;
    throw new GoLiveError({ kind: 'removed', title: 'The server removed this participant from the room' });
  }

  #stopMedia(): void {
    void this.screen.stop();
    this.#media?.stop();
    this.#media = undefined;
  }

  #learn(session: Session | undefined): void {
    if (!session) return;
    this.#session.set(session);
    this.#happen({ type: 'session', state: session.state });
  }

  #lookAtStage(): void {
    if (this.room.state !== ConnectionState.Connected) return;
    this.#sight.look(this.room);
    if (this.#as === 'coach') return;
    const before = this.#situation.onAir;
    const { onAir } = this.#sight.watch(this.room, this.#session.value?.coach);
    this.#happen({ type: 'coach', onAir });
    if (before && !onAir) this.#watch.soon();
  }

  #happen(happening: Happening): void {
    const before = this.#situation.link;
    this.#situation = next(this.#situation, happening);
    const phase = phaseOf(this.#situation);
    if (phase === 'ended' && this.#wanted) {
      // The room can only empty when everyone goes.
      this.#wanted = false;
      this.#attempts.stop();
      this.#conversation.leave();
      this.#stopMedia();
      void this.room.disconnect();
    }
    this.#error.set(this.#situation.error);
    this.#phase.set(phase);
    this.#watch.follow(phase);
    if (this.#situation.link !== before) this.#converse(this.#situation.link);
  }

  #converse(link: Situation['link']): void {
    const grant = this.#grant.value;
    if (link === 'up' && grant) this.#conversation.enter(grant);
    if (link === 'off') this.#conversation.leave();
    this.#access.keepClock(link === 'up' || link === 'recovering');
  }
}
