import { Attempts } from '../client/attempts.js';
import { backoffMs } from '../client/backoff.js';
import type { GoLiveError } from '../client/error.js';
import { Cell, type Observable } from '../client/observable.js';
import { trains, type Grant } from '../client/session.js';
import type { Answer } from '../relay/answers.js';
import { newMessageId } from '../wire/message-id.js';
import { tidy } from '../wire/text.js';
import type { Board, BoardCommand, BoardEvent, Command, Order, OwnTraining } from '../wire/types.js';
import { nothingOwn, type BoardSnapshot } from './board-snapshot.js';
import { asked, changesOwn, isBehind, mustRead, unread, withEvent, withSnapshot, type BoardState, type Told } from './board-state.js';
import { OwnReps, type Counts } from './own-reps.js';

/** The board, and what of it is one's own. */
export interface BoardNow {
  readonly epoch: number;
  readonly rev: number;
  readonly board: Board;
  readonly own: OwnTraining;
}

export interface BoardParts {
  readonly read: () => Promise<BoardSnapshot>;
  readonly send: (command: Command) => Promise<Answer>;
  readonly me: () => Grant | undefined;
  readonly now: () => number;
  readonly random?: () => number;
}

type Timer = ReturnType<typeof setTimeout>;

/** What one answered, and whether the server has taken it. */
interface Said {
  readonly promptId: string;
  readonly answer: number | string;
  readonly taken: boolean;
}

/** How things were when the server was asked: what came later may not be in its answer. */
interface Question {
  readonly counts: Counts;
  readonly said: Said | undefined;
}

/** A class that missed the same packet must not ask in the same instant. */
const spreadMs = 2_000;
/** How long a patch may take that somebody has told of. */
const lateMs = 2_000;
const ownPauseMs = 3_000;

/** What lies over the picture: everybody's board, and one's own part in it. */
export class TrainingBoard {
  readonly #parts: BoardParts;
  readonly #view = new Cell<BoardNow | undefined>(undefined);
  readonly #reading = new Attempts((error) => this.#mayGoOn(error));
  readonly #reps: OwnReps;
  #state: BoardState = unread;
  #own: OwnTraining = nothingOwn;
  #said: Said | undefined;
  /** The server is being asked, or will be again. */
  #question: Question | undefined;
  #readAtMs = -Infinity;
  /** Answers in a row that could not be read. */
  #failures = 0;
  #inside = false;
  #told: Told | undefined;
  #soon: Timer | undefined;
  #late: Timer | undefined;
  #ownSoon: Timer | undefined;

  constructor(parts: BoardParts) {
    this.#parts = parts;
    this.#reps = new OwnReps({ send: parts.send, now: parts.now, changed: () => this.#show() });
  }

  /** Undefined until it was read, and where the server has none. */
  get view(): Observable<BoardNow | undefined> {
    return this.#view;
  }

  /** Coach and co-coach: changes the board. A moderator may put up and take off a note. */
  async order(order: Order<BoardCommand>): Promise<Answer> {
    const answer = await this.#command(order);
    if (answer.accepted && answer.rev !== undefined) this.expect({ rev: answer.rev });
    return answer;
  }

  /** So many repetitions more, or fewer; seen at once. It goes to the server by itself, though that be later. */
  countRep(repId: string, by = 1): void {
    if (!this.#trains || !Number.isInteger(by) || by === 0 || !this.#state.board.reps.some(({ id }) => id === repId)) return;
    this.#reps.tap(repId, by, this.#own.counts);
  }

  /** Answers the question that is on the board; seen at once, and taken back if the server does not take it. */
  async answer(promptId: string, answer: number | string): Promise<Answer> {
    const said: Said = { promptId, answer: typeof answer === 'string' ? tidy(answer) : answer, taken: false };
    this.#say(said);
    try {
      const answered = await this.#command({ type: 'prompt.answer', body: { promptId, answer: said.answer } });
      if (answered.accepted) this.#taken(said);
      return answered;
    } finally {
      if (this.#said === said) this.#say(undefined);
    }
  }

  /** Takes part in leaderboards from now on, under a made-up name if asked for. */
  joinLeaderboard(how: { readonly alias?: boolean; readonly cohort?: string } = {}): Promise<Answer> {
    return this.#withOwnAfter({ type: 'leaderboard.join', body: how });
  }

  /** Takes part in none any more. */
  leaveLeaderboard(): Promise<Answer> {
    return this.#withOwnAfter({ type: 'leaderboard.leave', body: {} });
  }

  /** In the room, for the first time or again: what was missed is read, unless it came along. */
  enter(snapshot?: BoardSnapshot): void {
    this.#stop();
    this.#inside = true;
    if (snapshot) this.#learn(snapshot, this.#asOfNow());
    else this.#read();
    this.#reps.resume();
  }

  leave(): void {
    this.#stop();
    this.#inside = false;
    this.#reps.pause();
  }

  hear(event: BoardEvent): void {
    const { board } = this.#state;
    this.#state = withEvent(this.#state, event);
    if (this.#isLost) this.#readSoon();
    if (changesOwn(board, this.#state.board)) this.#readOwnSoon();
    this.#show();
  }

  /** Somebody tells what the board is at: if no patch brings it, it is read. Revision 0 says nothing. */
  expect(told: Told): void {
    if (told.rev === 0 || !this.#state.known || !isBehind(this.#state, told)) return;
    this.#told = told;
    this.#late ??= setTimeout(() => {
      this.#late = undefined;
      this.#readSoon();
    }, lateMs);
  }

  /** The page may have missed something, and nobody knows what. */
  wake(): void {
    if (!this.#question) this.#read();
  }

  get #trains(): boolean {
    const me = this.#parts.me();
    return me !== undefined && trains(me.role);
  }

  get #isBehind(): boolean {
    return this.#told !== undefined && isBehind(this.#state, this.#told);
  }

  /** Also where the server could not be understood before, and is heard all the same. */
  get #isLost(): boolean {
    return !this.#state.known || mustRead(this.#state);
  }

  #stop(): void {
    this.#reading.stop();
    this.#question = undefined;
    this.#forgetPlans();
  }

  #read(): void {
    this.#question = this.#asOfNow();
    void this.#reading.start(() => this.#ask());
  }

  async #ask(): Promise<void> {
    this.#forgetPlans();
    this.#readAtMs = performance.now();
    this.#state = asked(this.#state);
    const question = (this.#question = this.#asOfNow());
    const snapshot = await this.#parts.read();
    if (this.#question !== question) return;
    this.#question = undefined;
    this.#failures = 0;
    this.#learn(snapshot, question);
  }

  #mayGoOn(error: GoLiveError): boolean {
    if (error.retryable) return true;
    this.#question = undefined;
    this.#failures++;
    return false;
  }

  #asOfNow(): Question {
    return { counts: this.#reps.counts, said: this.#said?.taken ? this.#said : undefined };
  }

  #learn(snapshot: BoardSnapshot, { counts, said }: Question): void {
    const { epoch } = this.#state;
    this.#state = withSnapshot(this.#state, snapshot);
    this.#own = snapshot.own;
    this.#reps.learn(snapshot.own.counts, counts);
    if (said && this.#said === said) this.#said = undefined;
    this.#show();
    if (epoch !== 0 && epoch !== this.#state.epoch) this.#reps.repeat();
    if (this.#isLost) this.#readSoon();
    if (changesOwn(snapshot.board, this.#state.board)) this.#readOwnSoon();
    if (this.#told) this.expect(this.#told);
  }

  #readSoon(): void {
    if (this.#question || !this.#inside) return;
    const random = this.#parts.random ?? Math.random;
    // A board that can't be read is not asked for at every patch.
    const pauseMs = this.#failures > 0 ? backoffMs(this.#failures, random) : 0;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      if (this.#isLost || this.#isBehind) this.#read();
    }, random() * spreadMs + pauseMs);
  }

  /** Rank and points are nobody else's: only the server's answer has them. */
  #readOwnSoon(): void {
    if (!this.#trains || !this.#inside) return;
    const waitMs = Math.max((this.#parts.random ?? Math.random)() * ownPauseMs, this.#readAtMs + ownPauseMs - performance.now());
    this.#ownSoon ??= setTimeout(() => {
      this.#ownSoon = undefined;
      if (this.#question) this.#readOwnSoon();
      else this.#read();
    }, waitMs);
  }

  #forgetPlans(): void {
    for (const timer of [this.#soon, this.#late, this.#ownSoon]) clearTimeout(timer);
    this.#soon = this.#late = this.#ownSoon = this.#told = undefined;
  }

  async #withOwnAfter(order: Order): Promise<Answer> {
    const answer = await this.#command(order);
    if (answer.accepted) this.#read();
    return answer;
  }

  #taken(said: Said): void {
    const { promptId, answer } = said;
    this.#own = { ...this.#own, answer: { promptId, answer } };
    if (this.#said === said) this.#say({ ...said, taken: true });
    this.#readOwnSoon();
  }

  #say(said: Said | undefined): void {
    this.#said = said;
    this.#show();
  }

  #command(order: Order): Promise<Answer> {
    return this.#parts.send({ v: 1, id: newMessageId(this.#parts.now()), ...order } as Command);
  }

  #show(): void {
    const { known, epoch, rev, board } = this.#state;
    if (!known) return;
    const ids = board.reps.map(({ id }) => id);
    const { answer, ...own } = this.#own;
    this.#reps.keepOnly(ids);
    this.#own = { ...this.#own, counts: own.counts.filter(({ repId }) => ids.includes(repId)) };
    const said = [this.#said, answer].find((each) => each !== undefined && each.promptId === board.prompt?.id);
    const mine = said ? { answer: { promptId: said.promptId, answer: said.answer } } : {};
    this.#view.set({ epoch, rev, board, own: { ...own, counts: this.#reps.shown(this.#own.counts), ...mine } });
  }
}
