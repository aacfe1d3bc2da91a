import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AttendanceWatch } from '../client/attendance-watch.js';
import { EvidenceWatch, type LiveEvidence } from '../client/live-evidence.js';
import { GoLiveClient } from '../client/client.js';
import type { LocalMedia } from '../client/local-media.js';
import type { Phase } from '../client/phase.js';
import { MicMeter } from '../preflight/mic-meter.js';
import { Preflight } from '../preflight/preflight.js';
import { Backdrop } from './backdrop.js';
import { GoLiveElement } from './golive-element.js';
import { icons } from './icons.js';
import { LiveTab } from './live-tab.js';
import { attendanceStyle } from './style/attendance.js';
import { coachStyle } from './style/coach.js';
import { dialogStyle } from './style/dialog.js';
import { printStyle } from './style/print.js';
import { coachPicture } from './view/coach-picture.js';
import { conversation } from './view/conversation.js';
import { deckLayer } from './view/deck-layer.js';
import { failureView } from './view/failure.js';
import { mediaProblemView } from './view/media-problem.js';
import { placard } from './view/placard.js';
import { allowView, resumeView } from './view/preflight.js';
import { wrapUp } from './view/wrap-up.js';

const onStage: ReadonlySet<Phase> = new Set<Phase>(['starting', 'live', 'reconnecting']);
const meterPeriodMs = 60;
const calmMeterPeriodMs = 500;
const audibleLevel = 0.4;

/** The coach's page: a look in the mirror, one tap, the stage. */
export class GoLiveCoachElement extends GoLiveElement {
  static override styles = [GoLiveElement.styles, coachStyle, dialogStyle, attendanceStyle, printStyle];
  static override properties: PropertyDeclarations = {
    joinLink: { attribute: 'join-link' },
    previewLink: { attribute: 'preview-link' },
    notice: { state: true },
    copied: { state: true },
    ending: { state: true },
    endFailed: { state: true },
    heard: { state: true },
  };

  /** The athletes' address, offered for copying. */
  declare joinLink: string | undefined;
  /** Where the coach sees what athletes see, in a new tab. */
  declare previewLink: string | undefined;
  declare notice: string | undefined;
  declare copied: boolean;
  declare ending: boolean;
  declare endFailed: boolean;
  /** The microphone has given a sound since it was chosen. */
  declare heard: boolean;
  readonly preflight = new Preflight();
  readonly #meter = new MicMeter(
    matchMedia('(prefers-reduced-motion: reduce)').matches ? calmMeterPeriodMs : meterPeriodMs,
  );
  readonly #backdrop = new Backdrop();
  #liveTab = new LiveTab('');
  #liveAtMs: number | undefined;
  #mostPeople = 0;
  #endedAfterMs = 0;
  #attendance: AttendanceWatch | undefined;
  #evidence: EvidenceWatch | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #media: (() => void)[] = [];

  constructor() {
    super();
    this.copied = false;
    this.ending = false;
    this.endFailed = false;
    this.heard = false;
    const redraw = () => this.requestUpdate();
    this.preflight.state.subscribe(redraw);
    this.preflight.devices.subscribe(redraw);
    this.preflight.media.subscribe((media) => this.#mediaIs(media));
    this.#meter.level.subscribe((level) => {
      if (level > audibleLevel) this.heard = true;
      this.renderRoot?.querySelector?.<HTMLElement>('.bar')?.style.setProperty('--level', level.toFixed(3));
    });
  }

  get meter(): MicMeter {
    return this.#meter;
  }

  get liveForMs(): number {
    return this.client && this.#liveAtMs !== undefined ? Math.max(0, this.client.now() - this.#liveAtMs) : 0;
  }

  get liveAtMs(): number | undefined {
    return this.#liveAtMs;
  }

  /** How long the class was as this page saw it; 0 if it saw none. */
  get endedAfterMs(): number {
    return this.#endedAfterMs;
  }

  get mostPeople(): number {
    return this.#mostPeople;
  }

  /** Who was there, after the end. */
  get attendance(): AttendanceWatch | undefined {
    return this.#attendance;
  }

  /** What the class comes to so far; undefined where the server keeps no evidence. */
  get evidence(): LiveEvidence | undefined {
    return this.#evidence?.figures.value;
  }

  /** On stage, with a board to run. */
  get decked(): boolean {
    return onStage.has(this.phase) && this.phase !== 'starting' && this.preflight.media.value !== undefined && this.client?.board.view.value !== undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#clock);
    this.#backdrop.stop();
    this.preflight.stop();
  }

  protected override createClient(): GoLiveClient {
    return new GoLiveClient({ session: this.session, endpoint: this.endpoint, as: 'coach', tokenHeaders: this.tokenHeaders });
  }

  protected override begin(client: GoLiveClient): void {
    this.#liveTab = new LiveTab(this.session);
    this.#liveAtMs = undefined;
    this.#mostPeople = this.#endedAfterMs = 0;
    const attendance = (this.#attendance = new AttendanceWatch(() => client.attendance()));
    this.keep(attendance.count.subscribe(() => this.requestUpdate()), () => attendance.stop());
    const evidence = (this.#evidence = new EvidenceWatch((signal) => client.liveEvidence(signal)));
    this.keep(evidence.figures.subscribe(() => this.requestUpdate()), () => evidence.stop());
    this.keep(client.screen.on.subscribe(() => this.requestUpdate()));
    this.keep(client.audience.subscribe((people) => (this.#mostPeople = Math.max(this.#mostPeople, people))));
    void client.prepare();
  }

  protected override phaseChanged(phase: Phase): void {
    this.notice = undefined;
    if (phase === 'ready' && this.client?.resumable) void this.#comeBack();
    if (phase === 'live') {
      this.#liveTab.remember();
      if (this.client?.grant.value?.evidence) this.#evidence?.start();
      // By the server's clock: the class has been live for as long, whichever tab or device shows it.
      this.#liveAtMs ??= this.client?.session.value?.sinceMs ?? this.client?.now();
      clearInterval(this.#clock);
      this.#clock = setInterval(() => this.requestUpdate(), 1000);
      this.#meter.stop();
    }
    if (phase === 'ended') {
      this.#endedAfterMs = this.liveForMs;
      // Without a pass there is no asking, and no new one after the end.
      if (this.client?.grant.value) this.#attendance?.start();
    }
    if (phase === 'ended' || phase === 'elsewhere') {
      this.#evidence?.stop();
      clearInterval(this.#clock);
      this.preflight.stop();
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const video = this.renderRoot.querySelector('video');
    const track = this.preflight.media.value?.video;
    if (video && track && !track.attachedElements.includes(video)) {
      for (const old of [...track.attachedElements]) track.detach(old);
      track.attach(video);
      const canvas = this.renderRoot.querySelector('canvas');
      if (canvas) this.#backdrop.start(video, canvas);
    }
  }

  protected override render(): TemplateResult {
    return html`${this.#scene()}${this.decked ? deckLayer(this) : nothing}${conversation(this)}${this.liveRegion(this.texts.coachPhases[this.phase])}`;
  }

  readonly allow = async (): Promise<void> => {
    await this.preflight.allow();
  };

  readonly goLive = async (): Promise<void> => {
    const media = this.preflight.media.value;
    if (media) await this.client?.goLive(media);
  };

  readonly resume = async (): Promise<void> => {
    if (await this.preflight.allow()) await this.goLive();
  };

  readonly confirmEnd = async (): Promise<void> => {
    this.ending = true;
    this.endFailed = false;
    try {
      await this.client?.end();
    } catch {
      this.endFailed = true;
    }
    this.ending = false;
  };

  /** Runs something the coach tapped; what fails is said and does not stop the class. */
  readonly try = async (work: () => Promise<void>): Promise<void> => {
    this.notice = undefined;
    try {
      await work();
    } catch {
      this.notice = this.texts.controlFailed;
    }
    this.requestUpdate();
  };

  readonly copyLink = async (): Promise<void> => {
    if (!this.joinLink) return;
    const address = new URL(this.joinLink, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      prompt(this.texts.copyThis, address);
      return;
    }
    this.copied = true;
    setTimeout(() => (this.copied = false), 2_500);
  };

  #scene(): TemplateResult | typeof nothing {
    const { client, phase, texts } = this;
    if (phase === 'idle') return nothing;
    if (phase === 'failed' && client?.error.value) {
      return failureView(client.error.value, texts, () => void client.retry());
    }
    if (phase === 'ended') return wrapUp(this);
    if (phase === 'elsewhere') {
      const use = html`<button class="primary" part="retry" type="button" @click=${() => void client?.retry()}>${texts.useThisDevice}</button>`;
      return placard({ icon: icons.device, session: this.sessionLine(), title: texts.coachPhases.elsewhere, action: use });
    }
    const media = this.preflight.media.value;
    if (onStage.has(phase) && media) return coachPicture(this, media, true);
    return this.#preflightScene(media);
  }

  #preflightScene(media: LocalMedia | undefined): TemplateResult {
    const problem = this.preflight.problem.value;
    if (problem) return mediaProblemView(problem, this.texts, () => void this.allow());
    if (this.phase === 'loading') return placard({ title: this.texts.coachPhases.loading });
    if (media) return coachPicture(this, media, false);
    return this.client?.resumable ? resumeView(this) : allowView(this);
  }

  async #comeBack(): Promise<void> {
    // A second tab must not take the broadcast away from the first without a tap.
    if (this.#liveTab.wasLive && (await this.preflight.alreadyAllowed())) await this.resume();
  }

  #mediaIs(media: LocalMedia | undefined): void {
    for (const end of this.#media.splice(0)) end();
    const redraw = () => this.requestUpdate();
    if (media) {
      this.#media.push(
        media.cameraOn.subscribe(redraw),
        media.microphoneOn.subscribe(redraw),
        media.microphoneTrack.subscribe((track) => {
          this.heard = false;
          if (!onStage.has(this.phase)) this.#meter.listen(track);
        }),
      );
    } else {
      this.#meter.stop();
      this.#backdrop.stop();
      redraw();
    }
  }
}
