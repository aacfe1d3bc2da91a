import { LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { BoardNow, TrainingBoard } from '../board/board.js';
import type { GoLiveClient } from '../client/client.js';
import { trains } from '../client/session.js';
import type { Answer } from '../relay/answers.js';
import type { Board, BoardTimer } from '../wire/types.js';
import { CueSound } from './cue-sound.js';
import { DemoPlayer } from './demo-player.js';
import { FrameWatch, type Shown } from './frame-watch.js';
import { promptState } from './prompt-words.js';
import { boardStyle } from './style/board.js';
import { boardNewsStyle } from './style/board-news.js';
import { boardPromptStyle } from './style/board-prompt.js';
import { boardRepsStyle } from './style/board-reps.js';
import { boardResultsStyle } from './style/board-results.js';
import { boardSheetStyle } from './style/board-sheet.js';
import { boardTimerStyle } from './style/board-timer.js';
import { dialogStyle } from './style/dialog.js';
import { faceStyle } from './style/faces.js';
import { sheetStyle } from './style/sheet.js';
import { basics } from './style/theme.js';
import { currentTexts, type Texts } from './texts.js';
import { cuesOf } from './timer-cues.js';
import { Faces, isMoving, mainTimer, type Face } from './timer-face.js';
import { Toasts } from './toasts.js';
import type { ViewerSound } from './viewer-sound.js';
import { aloud } from './view/board-timer.js';
import { boardView } from './view/board.js';
import { drain } from './view/drain.js';
import { showModal } from './view/modal.js';

const cuesPeriodMs = 500;
/** A page in the background is woken once a second. */
const cuesAheadMs = 3_000;
const secondMs = 1_000;

/** What the coach puts on the picture: timer, counters, questions, points, a demo. */
export class GoLiveBoardElement extends LitElement {
  static override styles = [basics, dialogStyle, sheetStyle, faceStyle, boardNewsStyle, boardStyle, boardTimerStyle, boardRepsStyle, boardPromptStyle, boardResultsStyle, boardSheetStyle];
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    texts: { attribute: false },
    sound: { attribute: false },
    watching: { type: Boolean, reflect: true },
    laden: { type: Boolean, reflect: true },
    asking: { type: Boolean, reflect: true },
    showing: { type: Boolean, reflect: true },
    counter: { state: true },
    sheet: { state: true },
    put: { state: true },
    large: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare client: GoLiveClient | undefined;
  declare texts: Texts;
  /** Whose mute is also this one's; without it nothing sounds. */
  declare sound: ViewerSound | undefined;
  /** Shows all and takes nothing. */
  declare watching: boolean;
  /** Reflected; something lies over the lower part of the picture. */
  declare laden: boolean;
  /** Reflected; a question is open over it. */
  declare asking: boolean;
  /** Reflected; a video is shown beside the coach. */
  declare showing: boolean;
  /** Id of the counter that is shown. */
  declare counter: string | undefined;
  declare sheet: 'leaderboard' | 'points' | undefined;
  /** The question that was put away, as it was then. */
  declare put: string | undefined;
  declare large: boolean;
  /** Why the last answer did not go through. */
  declare failure: string | undefined;
  declare busy: boolean;
  readonly toasts = new Toasts(() => this.requestUpdate());
  readonly #faces = new Faces();
  readonly #cues = new CueSound();
  readonly #demo = new DemoPlayer(() => this.client?.now() ?? 0);
  readonly #frames = new FrameWatch(() => this.#shown(), () => this.requestUpdate());
  #ends: (() => void)[] = [];
  #planning: ReturnType<typeof setInterval> | undefined;
  #tick: ReturnType<typeof setTimeout> | undefined;
  #cuesOf = '';
  #said = '';
  #about = '';

  constructor() {
    super();
    this.texts = currentTexts();
    this.watching = this.laden = this.asking = this.showing = this.large = this.busy = false;
  }

  get board(): TrainingBoard | undefined {
    return this.client?.board;
  }

  get view(): BoardNow | undefined {
    return this.board?.view.value;
  }

  /** Athletes and guests train; everybody else looks on. */
  get mayTrain(): boolean {
    const role = this.client?.grant.value?.role;
    return !this.watching && role !== undefined && trains(role);
  }

  face(timer: BoardTimer): Face {
    return this.#faces.of(timer, this.client?.now() ?? 0);
  }

  get main(): BoardTimer | undefined {
    return mainTimer(this.view?.board.timers ?? [], this.client?.now() ?? 0);
  }

  /** The question as something that may be put away: its end is news again. */
  get promptKey(): string | undefined {
    const prompt = this.view?.board.prompt;
    return prompt && `${prompt.id} ${prompt.phase}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#subscribe();
    this.addEventListener('keydown', this.#escape);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#escape);
    this.#unsubscribe();
    this.#cues.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if ((changed.has('client') || changed.has('sound')) && this.isConnected && this.hasUpdated) this.#subscribe();
    const { view } = this;
    const { timers = [], reps = [], prompt, pin, spotlight }: Partial<Board> = view?.board ?? {};
    this.showing = spotlight?.kind === 'demo-video';
    this.asking = prompt !== undefined && this.put !== this.promptKey;
    this.laden = timers.length > 0 || reps.length > 0 || pin !== undefined;
    if (!reps.some(({ id }) => id === this.counter)) this.counter = reps[0]?.id;
    this.#say();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { client, view } = this;
    return client && view ? boardView(this, client, view, this.#said) : nothing;
  }

  protected override updated(changed: PropertyValues): void {
    showModal(this.renderRoot.querySelector('dialog'), changed.has('sheet'));
    this.#demo.follow(this.renderRoot.querySelector<HTMLVideoElement>('.demo video'), this.view?.board.spotlight);
    const { main } = this;
    drain(this.renderRoot.querySelector('.clock .left'), main && this.face(main));
    clearTimeout(this.#tick);
    // A question's own clock: seconds, as long as it is open.
    const { prompt } = this.view?.board ?? {};
    if (prompt?.closesAtMs !== undefined && promptState(prompt, this.client?.now() ?? 0) === 'open') this.#tick = setTimeout(() => this.requestUpdate(), secondMs / 2);
  }

  readonly close = (): void => {
    this.renderRoot.querySelector('dialog')?.close();
    this.sheet = this.failure = undefined;
  };

  readonly putAway = (): void => {
    this.put = this.promptKey;
    this.failure = undefined;
  };

  readonly openPrompt = (): void => {
    this.put = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.prompt')?.focus());
  };

  readonly open = (sheet: 'leaderboard' | 'points'): void => {
    this.failure = undefined;
    this.sheet = sheet;
  };

  count(repId: string, by: number): void {
    if (!this.mayTrain) return;
    this.board?.countRep(repId, by);
    navigator.vibrate?.(by > 0 ? 12 : [6, 40, 6]);
  }

  /** Runs what somebody chose; why it did not work is said where they did. */
  async run(work: Promise<Answer> | undefined): Promise<boolean> {
    if (!work) return false;
    this.busy = true;
    this.failure = undefined;
    try {
      const answer = await work;
      if (!answer.accepted) this.failure = answer.detail ?? this.texts.refusals[answer.code];
      return answer.accepted;
    } catch {
      this.failure = this.texts.notSent;
      return false;
    } finally {
      this.busy = false;
    }
  }

  #subscribe(): void {
    this.#unsubscribe();
    const { board, client, sound } = this;
    if (!board || !client) return;
    this.#ends = [
      board.view.subscribe((view) => {
        this.toasts.see(view, client.grant.value?.identity);
        this.#frames.start();
        this.requestUpdate();
      }),
      client.grant.subscribe(() => this.requestUpdate()),
      client.evidence.view.subscribe(() => this.requestUpdate()),
      client.evidence.rated.subscribe(() => this.requestUpdate()),
    ];
    if (!sound || this.watching) return;
    // Told within the tap that allows sound, which is when this one may begin, too.
    this.#ends.push(
      sound.unlocked.subscribe((unlocked) => unlocked && this.#cues.unlock()),
      sound.muted.subscribe((muted) => muted && this.#cues.silence()),
    );
    this.#planning = setInterval(this.#plan, cuesPeriodMs);
  }

  #unsubscribe(): void {
    for (const end of this.#ends.splice(0)) end();
    this.#frames.stop();
    clearInterval(this.#planning);
    clearTimeout(this.#tick);
    this.#cues.silence();
    this.#demo.stop();
    this.toasts.stop();
  }

  /** Draws when a figure changes. */
  #shown(): Shown {
    const timers = this.view?.board.timers ?? [];
    const text = timers.map((timer) => {
      const { state, figure, round, last } = this.face(timer);
      return [state, figure, round, last].join();
    });
    const now = this.client?.now() ?? 0;
    return { text: text.join(';'), moving: timers.some((timer) => isMoving(timer, now)) };
  }

  readonly #plan = (): void => {
    const { main, client, sound } = this;
    const key = main ? [main.id, main.phase, main.anchorMs, main.elapsedMs, main.added?.ms].join() : '';
    if (key !== this.#cuesOf) this.#cues.silence();
    this.#cuesOf = key;
    if (!main || !client || !sound?.unlocked.value || sound.muted.value) return;
    const now = client.now();
    this.#cues.plan(cuesOf(main, now, now + cuesAheadMs), now, sound.volume);
  };

  /** What a screen reader says: that something else has begun, and never a second. */
  #say(): void {
    const { main, view, texts } = this;
    const prompt = view?.board.prompt;
    const face = main && this.face(main);
    const about = [face?.state, face?.round, prompt && this.promptKey].join();
    if (about === this.#about) return;
    const [state, round, key] = this.#about.split(',');
    this.#about = about;
    if (prompt && key !== this.promptKey) this.#said = prompt.phase === 'OPEN' ? `${texts.question}: ${prompt.question}` : `${texts.results}: ${prompt.question}`;
    else if (face && (state !== face.state || round !== String(face.round))) this.#said = aloud(face, texts);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.asking || this.sheet) return;
    event.stopPropagation();
    this.putAway();
  };
}
