import type { BoardNow } from '../board/board.js';

/** Points that have just been given: one's own, or what the coach gave to somebody. */
export interface Toast {
  readonly id: string;
  readonly points: number;
  /** Undefined for what training itself gave to oneself. */
  readonly reason: string | undefined;
  readonly name: string | undefined;
  readonly own: boolean;
}

const shownMs = 3_500;
const mostWaiting = 2;

/** Shows points one after the other, and few of them: what comes quickly is added up. */
export class Toasts {
  readonly #changed: () => void;
  #before: BoardNow | undefined;
  #now: Toast | undefined;
  #waiting: Toast[] = [];
  /** Awards that were told and are not among one's points yet. */
  #ahead = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get now(): Toast | undefined {
    return this.#now;
  }

  see(view: BoardNow | undefined, me: string | undefined): void {
    const before = this.#before;
    this.#before = view;
    if (!view) return;
    if (!before || before.epoch !== view.epoch) return void (this.#ahead = 0);
    const known = new Set(before.board.xp?.awards.map(({ id }) => id));
    const fresh = (view.board.xp?.awards ?? []).filter(({ id }) => !known.has(id)).reverse();
    for (const { id, participant, name, points, reason } of fresh) {
      const own = participant === me;
      if (own) this.#ahead += points;
      this.#add({ id, points, reason, name, own });
    }
    const risen = Math.max(0, view.own.xp - before.own.xp);
    const told = Math.min(this.#ahead, risen);
    this.#ahead -= told;
    if (risen > told) this.#add({ id: `own-${view.own.xp}`, points: risen - told, reason: undefined, name: undefined, own: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#now = this.#before = undefined;
    this.#waiting = [];
  }

  #add(toast: Toast): void {
    if (!this.#now) return this.#show(toast);
    const same = this.#waiting.findIndex(({ reason, own }) => own && toast.own && reason === toast.reason);
    const waiting = this.#waiting[same];
    if (waiting) this.#waiting[same] = { ...toast, points: waiting.points + toast.points };
    else this.#waiting = [...this.#waiting, toast].slice(-mostWaiting);
  }

  #show(toast: Toast | undefined): void {
    this.#now = toast;
    clearTimeout(this.#timer);
    if (toast) this.#timer = setTimeout(() => this.#show(this.#waiting.shift()), shownMs);
    this.#changed();
  }
}
