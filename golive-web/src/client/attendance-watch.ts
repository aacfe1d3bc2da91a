import type { Attendance } from './attendance.js';
import { Attempts } from './attempts.js';
import type { GoLiveError } from './error.js';
import { Cell, type Observable } from './observable.js';

export interface AttendanceCount {
  /** The last answer; a later failure does not take it back. */
  readonly attendance: Attendance | undefined;
  /** Another answer is on its way or will be asked for. */
  readonly counting: boolean;
  /** Why there will be none until {@link AttendanceWatch.start}. */
  readonly error: GoLiveError | undefined;
}

const firstPauseMs = 3_000;
const longestPauseMs = 12_000;
const growth = 1.4;
/** Whoever is still connected then sits in the empty room; the list says so and rests. */
const longestMs = 120_000;
const failuresInARow = 3;

/** Asks who was there until everybody has left. */
export class AttendanceWatch {
  readonly #ask: () => Promise<Attendance>;
  readonly #count = new Cell<AttendanceCount>({ attendance: undefined, counting: false, error: undefined });
  readonly #attempts = new Attempts((error, failures) => this.#mayGoOn(error, failures));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #on = false;
  #untilMs = 0;
  #pauseMs = firstPauseMs;

  constructor(ask: () => Promise<Attendance>) {
    this.#ask = ask;
  }

  get count(): Observable<AttendanceCount> {
    return this.#count;
  }

  /** Begins, or begins again. */
  start(): void {
    this.#on = true;
    this.#untilMs = Date.now() + longestMs;
    this.#pauseMs = firstPauseMs;
    this.#now();
  }

  stop(): void {
    this.#on = false;
    clearTimeout(this.#timer);
    this.#attempts.stop();
  }

  #now(): void {
    clearTimeout(this.#timer);
    this.#count.set({ attendance: this.#count.value.attendance, counting: true, error: undefined });
    void this.#attempts.start(() => this.#read());
  }

  async #read(): Promise<void> {
    const attendance = await this.#ask();
    if (!this.#on) return;
    const counting = leaving(attendance) > 0 && Date.now() + this.#pauseMs <= this.#untilMs;
    this.#count.set({ attendance, counting, error: undefined });
    clearTimeout(this.#timer);
    if (!counting) return;
    this.#timer = setTimeout(() => this.#now(), this.#pauseMs);
    this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * growth);
  }

  #mayGoOn(error: GoLiveError, failures: number): boolean {
    if (error.retryable && failures < failuresInARow) return true;
    this.#count.set({ attendance: this.#count.value.attendance, counting: false, error });
    return false;
  }
}

/** Attendees who are still connected. Staff may stay: they change no figure. */
export function leaving(attendance: Attendance): number {
  return attendance.people.filter((person) => person.here && !person.staff).length;
}
