import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { GoLiveClient } from '../client/client.js';
import { mark } from '../client/marks.js';
import type { Phase } from '../client/phase.js';
import { emptyStage, type Stage } from '../client/stage.js';
import { Backdrop } from './backdrop.js';
import { compose, type Composition } from './composition.js';
import { toggleFloating, toggleFullscreen } from './floating-picture.js';
import type { GoLiveDeckElement } from './golive-deck.js';
import { GoLiveElement } from './golive-element.js';
import { IdlePointer } from './idle-pointer.js';
import { fills, type Fit } from './picture-fit.js';
import { viewerStyle } from './style/viewer.js';
import { ViewerSound } from './viewer-sound.js';
import { announcement } from './view/announcement.js';
import { boardLayer } from './view/board-layer.js';
import { conversation } from './view/conversation.js';
import { noteLayer } from './view/deck-layer.js';
import { evidenceLayer } from './view/evidence-layer.js';
import { viewerControls } from './view/viewer-controls.js';
import { viewerScene } from './view/viewer-scene.js';
import { viewerTop } from './view/viewer-top.js';

/** Phases in which the picture, or its last frame, stays. */
const withPicture: ReadonlySet<Phase> = new Set<Phase>(['live', 'interrupted', 'reconnecting']);

/** The athlete's page: the coach, full screen. */
export class GoLiveViewerElement extends GoLiveElement {
  static override styles = [GoLiveElement.styles, viewerStyle];
  static override properties: PropertyDeclarations = {
    preview: { type: Boolean, reflect: true },
    fit: { reflect: true },
    hasFrame: { state: true },
    resting: { state: true },
  };

  declare preview: boolean;
  /** `auto` fills a portrait screen as long as most of the picture stays visible. */
  declare fit: Fit;
  declare hasFrame: boolean;
  declare resting: boolean;
  readonly #sound = new ViewerSound();
  readonly #backdrop = new Backdrop();
  readonly #idle = new IdlePointer(this, (resting) => (this.resting = resting));
  #composition: Composition = compose(emptyStage, [], undefined);
  #shown: Stage['video'];
  #beside: Stage['video'];
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.preview = false;
    this.fit = 'auto';
    this.hasFrame = false;
    this.resting = false;
    this.#sound.unlocked.subscribe(this.#redraw);
    this.#sound.muted.subscribe(this.#redraw);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#idle.start();
    document.addEventListener('fullscreenchange', this.#redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#idle.stop();
    this.#backdrop.stop();
    this.#sound.stop();
    clearInterval(this.#clock);
    document.removeEventListener('fullscreenchange', this.#redraw);
  }

  protected override purpose(): string {
    return JSON.stringify([super.purpose(), this.preview]);
  }

  protected override createClient(): GoLiveClient {
    return new GoLiveClient({
      session: this.session,
      endpoint: this.endpoint,
      as: this.preview ? 'preview' : 'viewer',
      tokenHeaders: this.tokenHeaders,
    });
  }

  protected override begin(client: GoLiveClient): void {
    this.keep(
      client.stage.subscribe((stage) => {
        this.#sound.follow(stage.audio);
        this.#compose();
      }),
      client.performers.subscribe(() => this.#compose()),
      client.board.view.subscribe(() => this.#compose()),
    );
    void client.join();
  }

  protected override phaseChanged(phase: Phase): void {
    clearInterval(this.#clock);
    if (phase === 'interrupted' || phase === 'reconnecting') this.#freeze();
    const stillSame = this.hasFrame && this.#composition.large === this.#shown;
    if (phase === 'live' && stillSame && this.#video) this.#unfreeze(this.#video);
    if (phase === 'waiting') this.#clock = setInterval(this.#redraw, 1000);
    if (phase === 'ended' || phase === 'failed' || phase === 'elsewhere') {
      this.#sound.stop();
      this.#backdrop.stop();
      this.hasFrame = false;
    }
  }

  protected override firstUpdated(): void {
    this.#show(this.#composition.large);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#showBeside();
    const video = this.#video;
    if (!video) return;
    const picture = { width: video.videoWidth, height: video.videoHeight };
    // What is on a screen is to be read, to its edges.
    const fit = this.#composition.of === 'screen' && this.fit === 'auto' ? 'contain' : this.fit;
    video.parentElement?.classList.toggle('fill', fills(fit, picture, this.size));
  }

  protected override render(): TemplateResult {
    const { client, texts } = this;
    const stage = client?.stage.value;
    const picture = withPicture.has(this.phase) && this.hasFrame;
    const { of, small, title } = this.#composition;
    const paused = this.phase === 'live' && stage?.cameraPaused === true && of === 'coach';
    const mayNote = this.phase === 'live' && client?.grant.value?.role === 'moderator' && client.board.view.value !== undefined;
    const frame = [
      'frame',
      picture && !paused ? '' : 'dark',
      this.phase === 'reconnecting' || this.phase === 'interrupted' ? 'faded' : '',
      this.resting && picture && this.#sound.unlocked.value ? 'resting' : '',
      this.chatShown ? (this.beside ? 'beside' : 'under-chat') : '',
    ];
    return html`<div class=${frame.filter(Boolean).join(' ')}>
      <canvas class="backdrop" aria-hidden="true"></canvas>
      <video
        part="video"
        muted
        autoplay
        playsinline
        disableremoteplayback
        aria-label=${texts.video}
        @resize=${this.#redraw}
        @dblclick=${this.#toggleFit}
      ></video>
      <canvas class="still" aria-hidden="true" hidden></canvas>
      ${picture && small ? html`<video class="small" part="coach-video" muted autoplay playsinline disableremoteplayback aria-label=${texts.coachBeside}></video>` : nothing}
      ${picture ? html`<div class="shade"></div>` : nothing}
      ${picture && !paused ? html`<h1 class="spoken">${client?.session.value?.title || texts.video}</h1>` : nothing}
      ${viewerScene(this, { paused, picture })}
      ${viewerTop(this, { picture, shown: of === 'coach' ? undefined : (title ?? texts.screen) })} ${announcement(this)}
      ${this.phase === 'live'
        ? viewerControls(this, this.#video, this.#sound, {
            float: () => this.#video && void toggleFloating(this.#video).catch(() => undefined),
            fullscreen: () => this.#video && void toggleFullscreen(this, this.#video).catch(() => undefined),
            fit: this.#toggleFit,
            note: mayNote ? () => this.renderRoot.querySelector<GoLiveDeckElement>('golive-deck')?.toggle() : undefined,
          })
        : nothing}
      <div class="floats" aria-hidden="true"></div>
      ${this.liveRegion(texts.viewerPhases[this.phase])}
    </div>
    ${boardLayer(this, this.#sound)} ${mayNote ? noteLayer(this) : nothing} ${conversation(this)} ${evidenceLayer(this)}`;
  }

  get #video(): HTMLVideoElement | null {
    return this.renderRoot?.querySelector?.<HTMLVideoElement>('video[part=video]') ?? null;
  }

  readonly #redraw = (): void => this.requestUpdate();

  readonly #toggleFit = (): void => {
    const filled = this.#video?.parentElement?.classList.contains('fill');
    this.fit = filled ? 'contain' : 'cover';
  };

  #compose(): void {
    const { client } = this;
    if (!client) return;
    const before = this.#composition;
    this.#composition = compose(client.stage.value, client.performers.value, client.board.view.value?.board.spotlight);
    const { of, large, small, title } = this.#composition;
    if (of !== before.of || large !== before.large || small !== before.small || title !== before.title) this.requestUpdate();
    this.#show(large);
  }

  #showBeside(): void {
    const video = this.renderRoot.querySelector<HTMLVideoElement>('video.small');
    const track = video ? this.#composition.small : undefined;
    if (track === this.#beside && (!video || video.srcObject)) return;
    for (const old of this.#beside?.attachedElements ?? []) if (old !== this.#video) this.#beside?.detach(old);
    this.#beside = track;
    if (video) track?.attach(video);
  }

  #show(track: Stage['video']): void {
    const video = this.#video;
    if (!video || track === this.#shown) return;
    if (!track) return this.#freeze();
    // Until the other one's first picture is there, the last one of this stays.
    this.#freeze();
    this.#shown?.detach(video);
    this.#shown = track;
    track.attach(video);
    const seen = () => {
      if (this.#shown !== track) return;
      mark('golive:first-frame');
      this.hasFrame = true;
      this.#unfreeze(video);
    };
    if (typeof video.requestVideoFrameCallback === 'function') video.requestVideoFrameCallback(seen);
    else video.addEventListener('playing', seen, { once: true });
  }

  /** A lost track leaves its last picture until the coach is back. */
  #freeze(): void {
    this.#backdrop.stop();
    this.#still?.toggleAttribute('hidden', !this.hasFrame);
  }

  #unfreeze(video: HTMLVideoElement): void {
    const still = this.#still;
    const backdrop = this.renderRoot.querySelector<HTMLCanvasElement>('.backdrop');
    still?.toggleAttribute('hidden', true);
    if (backdrop) this.#backdrop.start(video, backdrop, still);
  }

  get #still(): HTMLCanvasElement | null {
    return this.renderRoot?.querySelector?.('.still') ?? null;
  }
}
