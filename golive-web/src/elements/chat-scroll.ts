import type { ChatLine } from '../chat/chat-view.js';

/** Nearer to the end than this counts as being there. */
const nearPx = 48;

/** Keeps the newest line in sight for those who look at the end, and counts for those who read further up. */
export class ChatScroll {
  readonly #changed: () => void;
  #atEnd = true;
  #known: ReadonlySet<string> = new Set();
  /** Lines from before the oldest one are no news: a snapshot may bring more of the past. */
  #sinceMs = 0;
  #unread = 0;
  #log: Element | null = null;
  /** A keyboard on the screen, a pinned line: what takes room takes it from the older lines. */
  readonly #resized = new ResizeObserver(() => this.#stay());

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get unread(): number {
    return this.#unread;
  }

  /** Before the lines are drawn. */
  looked(lines: readonly ChatLine[]): void {
    if (!this.#atEnd) this.#unread += lines.filter(({ id, own, at }) => !own && at >= this.#sinceMs && !this.#known.has(id)).length;
    this.#known = new Set(lines.map(({ id }) => id));
    this.#sinceMs = lines.find(({ own }) => !own)?.at ?? 0;
  }

  /** After they are. */
  follow(log: Element | null): void {
    if (log !== this.#log) {
      this.stop();
      if (log) this.#resized.observe(log);
      this.#log = log;
    }
    this.#stay();
  }

  stop(): void {
    this.#resized.disconnect();
    this.#log = null;
  }

  readonly scrolled = (event: Event): void => {
    const log = event.currentTarget as Element;
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < nearPx;
    if (atEnd === this.#atEnd) return;
    this.#atEnd = atEnd;
    if (atEnd) this.#unread = 0;
    this.#changed();
  };

  readonly toEnd = (): void => {
    this.#atEnd = true;
    this.#unread = 0;
    this.#changed();
  };

  #stay(): void {
    if (this.#log && this.#atEnd) this.#log.scrollTop = this.#log.scrollHeight;
  }
}
