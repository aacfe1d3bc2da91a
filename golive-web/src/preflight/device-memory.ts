export type RememberedKind = 'camera' | 'microphone' | 'speaker';

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/** The devices chosen last time in this browser. Storage may be missing, full or forbidden: then nothing is remembered. */
export class DeviceMemory {
  readonly #shelf: () => Shelf;

  constructor(shelf: () => Shelf = () => globalThis.localStorage) {
    this.#shelf = shelf;
  }

  recall(kind: RememberedKind): string | undefined {
    try {
      return this.#shelf().getItem(key(kind)) ?? undefined;
    } catch {
      return undefined;
    }
  }

  remember(kind: RememberedKind, deviceId: string): void {
    try {
      this.#shelf().setItem(key(kind), deviceId);
    } catch {
      // The class goes on without it.
    }
  }
}

function key(kind: RememberedKind): string {
  return `golive.device.${kind}`;
}
