import { createLocalTracks, VideoPresets, type LocalAudioTrack, type LocalTrack, type LocalVideoTrack } from 'livekit-client';
import { LocalMedia } from '../client/local-media.js';
import { Cell, type Observable } from '../client/observable.js';
import { DeviceMemory } from './device-memory.js';
import { environmentProblem, mediaProblemOf, type MediaProblem } from './media-problem.js';

export interface Device {
  readonly id: string;
  readonly label: string;
}

export interface Devices {
  readonly cameras: readonly Device[];
  readonly microphones: readonly Device[];
  /** Empty where the browser cannot choose one. */
  readonly speakers: readonly Device[];
}

export type PreflightState = 'idle' | 'asking' | 'ready' | 'problem';

/** Camera and microphone before anything is sent anywhere. */
export class Preflight {
  readonly #memory: DeviceMemory;
  readonly #state = new Cell<PreflightState>('idle');
  readonly #problem = new Cell<MediaProblem | undefined>(undefined);
  readonly #devices = new Cell<Devices>({ cameras: [], microphones: [], speakers: [] });
  readonly #media = new Cell<LocalMedia | undefined>(undefined);
  #asking: Promise<LocalMedia | undefined> | undefined;

  constructor(memory: DeviceMemory = new DeviceMemory()) {
    this.#memory = memory;
    const problem = environmentProblem({
      isSecureContext: globalThis.isSecureContext,
      hasMediaDevices: navigator.mediaDevices !== undefined,
      hasPeerConnection: typeof RTCPeerConnection !== 'undefined',
    });
    if (problem) this.#fail(problem);
  }

  get state(): Observable<PreflightState> {
    return this.#state;
  }

  get problem(): Observable<MediaProblem | undefined> {
    return this.#problem;
  }

  get devices(): Observable<Devices> {
    return this.#devices;
  }

  get media(): Observable<LocalMedia | undefined> {
    return this.#media;
  }

  get speaker(): string | undefined {
    return this.#memory.recall('speaker');
  }

  /** Whether {@link allow} would go through without the browser asking. */
  async alreadyAllowed(): Promise<boolean> {
    try {
      const states = await Promise.all(
        ['camera', 'microphone'].map((name) => navigator.permissions.query({ name: name as PermissionName })),
      );
      return states.every(({ state }) => state === 'granted');
    } catch {
      return false;
    }
  }

  /** Asks the browser for camera and microphone; call it from a click. */
  allow(): Promise<LocalMedia | undefined> {
    if (this.#problem.value === 'insecure' || this.#problem.value === 'unsupported') return Promise.resolve(undefined);
    return (this.#asking ??= this.#ask().finally(() => (this.#asking = undefined)));
  }

  async useCamera(deviceId: string): Promise<void> {
    await this.#attempt(() => this.#media.value?.useCamera(deviceId));
    this.#memory.remember('camera', deviceId);
  }

  async useMicrophone(deviceId: string): Promise<void> {
    await this.#attempt(() => this.#media.value?.useMicrophone(deviceId));
    this.#memory.remember('microphone', deviceId);
  }

  /** On a phone to the other side, elsewhere to the next camera of the list. Throws, and keeps the class going, when it will not start. */
  async nextCamera(): Promise<void> {
    const media = this.#media.value;
    if (!media) return;
    const { deviceId, facingMode } = media.video.mediaStreamTrack.getSettings();
    if (facingMode) return media.turnCamera();
    const { cameras } = this.#devices.value;
    const next = cameras[(cameras.findIndex((camera) => camera.id === deviceId) + 1) % cameras.length];
    if (!next) return;
    await media.useCamera(next.id);
    this.#memory.remember('camera', next.id);
  }

  useSpeaker(deviceId: string): void {
    this.#memory.remember('speaker', deviceId);
  }

  stop(): void {
    navigator.mediaDevices?.removeEventListener('devicechange', this.#list);
    this.#media.value?.stop();
    this.#media.set(undefined);
    if (this.#state.value !== 'problem') this.#state.set('idle');
  }

  async #ask(): Promise<LocalMedia | undefined> {
    this.stop();
    this.#problem.set(undefined);
    this.#state.set('asking');
    try {
      const tracks = await createLocalTracks({
        video: { deviceId: this.#memory.recall('camera'), facingMode: 'user', resolution: VideoPresets.h720.resolution },
        audio: { deviceId: this.#memory.recall('microphone') },
      });
      const media = new LocalMedia(find(tracks, 'video') as LocalVideoTrack, find(tracks, 'audio') as LocalAudioTrack);
      await this.#list();
      navigator.mediaDevices.addEventListener('devicechange', this.#list);
      this.#media.set(media);
      this.#state.set('ready');
      return media;
    } catch (thrown) {
      this.#fail(mediaProblemOf(thrown, await presentKinds()));
      return undefined;
    }
  }

  async #attempt(change: () => Promise<void> | undefined): Promise<void> {
    try {
      await change();
    } catch (thrown) {
      this.#media.value?.stop();
      this.#media.set(undefined);
      this.#fail(mediaProblemOf(thrown, await presentKinds()));
    }
  }

  #fail(problem: MediaProblem): void {
    this.#problem.set(problem);
    this.#state.set('problem');
  }

  readonly #list = async (): Promise<void> => {
    const all = await navigator.mediaDevices.enumerateDevices();
    const mayChooseSpeaker = 'setSinkId' in HTMLMediaElement.prototype;
    this.#devices.set({
      cameras: devicesOf(all, 'videoinput'),
      microphones: devicesOf(all, 'audioinput'),
      speakers: mayChooseSpeaker ? devicesOf(all, 'audiooutput') : [],
    });
  };
}

function devicesOf(all: MediaDeviceInfo[], kind: MediaDeviceKind): Device[] {
  return all
    .filter((device) => device.kind === kind && device.deviceId !== '')
    .map((device) => ({ id: device.deviceId, label: device.label }));
}

function find(tracks: LocalTrack[], kind: 'video' | 'audio'): LocalTrack {
  const track = tracks.find((each) => each.kind === kind);
  if (!track) throw new DOMException(`no ${kind} track`, 'NotFoundError');
  return track;
}

async function presentKinds(): Promise<Set<MediaDeviceKind>> {
  const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  return new Set(all.map((device) => device.kind));
}
