import { LocalAudioTrack, LocalVideoTrack, TrackEvent, type LocalTrack } from 'livekit-client';
import { Cell, type Observable } from './observable.js';

/** The coach's own camera and microphone: shown in the preflight, published on "Go live", kept through reconnects. */
export class LocalMedia {
  readonly video: LocalVideoTrack;
  readonly audio: LocalAudioTrack;
  readonly #cameraOn = new Cell(true);
  readonly #microphoneOn = new Cell(true);
  readonly #microphoneTrack: Cell<MediaStreamTrack>;

  constructor(video: LocalVideoTrack, audio: LocalAudioTrack) {
    this.video = video;
    this.audio = audio;
    this.#microphoneTrack = new Cell(audio.mediaStreamTrack);
    audio.on(TrackEvent.Restarted, () => this.#microphoneTrack.set(audio.mediaStreamTrack));
    this.#followMute(video, this.#cameraOn);
    this.#followMute(audio, this.#microphoneOn);
  }

  get cameraOn(): Observable<boolean> {
    return this.#cameraOn;
  }

  get microphoneOn(): Observable<boolean> {
    return this.#microphoneOn;
  }

  /** Changes with the device; for a meter. */
  get microphoneTrack(): Observable<MediaStreamTrack> {
    return this.#microphoneTrack;
  }

  get facesUser(): boolean {
    return this.video.mediaStreamTrack.getSettings().facingMode !== 'environment';
  }

  async setCamera(on: boolean): Promise<void> {
    await (on ? this.video.unmute() : this.video.mute());
  }

  async setMicrophone(on: boolean): Promise<void> {
    await (on ? this.audio.unmute() : this.audio.mute());
  }

  async useCamera(deviceId: string): Promise<void> {
    await this.video.setDeviceId({ exact: deviceId });
  }

  async useMicrophone(deviceId: string): Promise<void> {
    await this.audio.setDeviceId({ exact: deviceId });
  }

  /** Front to back on a phone. */
  async turnCamera(): Promise<void> {
    await this.video.restartTrack({ facingMode: this.facesUser ? 'environment' : 'user' });
  }

  /** Starts again what the browser has ended meanwhile, such as in a frozen page. */
  async revive(): Promise<void> {
    for (const track of [this.video, this.audio]) {
      if (!track.isMuted && track.mediaStreamTrack.readyState === 'ended') await track.restartTrack();
    }
  }

  stop(): void {
    for (const track of [this.video, this.audio]) {
      track.detach();
      track.stop();
    }
  }

  #followMute(track: LocalTrack, on: Cell<boolean>): void {
    track.on(TrackEvent.Muted, () => on.set(false));
    track.on(TrackEvent.Unmuted, () => on.set(true));
  }
}
