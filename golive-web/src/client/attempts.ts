import { backoffMs } from './backoff.js';
import { toGoLiveError, type GoLiveError } from './error.js';

/** Events after which waiting longer makes no sense: the network is back, or the page is. */
const wakeUps = ['online', 'pageshow'] as const;

/** Does one piece of work until it succeeds, is stopped, or `mayGoOn` says no. */
export class Attempts {
  readonly #mayGoOn: (error: GoLiveError, failures: number) => boolean;
  #work: (() => Promise<void>) | undefined;
  #running = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(mayGoOn: (error: GoLiveError, failures: number) => boolean) {
    this.#mayGoOn = mayGoOn;
  }

  /** Replaces whatever was under way; resolves after the first attempt, however it went. */
  async start(work: () => Promise<void>, delayMs = 0): Promise<void> {
    this.stop();
    this.#work = work;
    this.#failures = 0;
    if (delayMs > 0) this.#sleep(delayMs);
    else await this.#attempt();
  }

  stop(): void {
    this.#work = undefined;
    this.#awake();
  }

  readonly #attempt = async (): Promise<void> => {
    this.#awake();
    const work = this.#work;
    if (!work || this.#running) return;
    this.#running = true;
    let failure: GoLiveError | undefined;
    try {
      await work();
    } catch (thrown) {
      failure = toGoLiveError(thrown);
    }
    this.#running = false;
    if (this.#work !== work) return this.#attempt();
    if (!failure) return this.stop();
    this.#failures++;
    if (this.#mayGoOn(failure, this.#failures)) this.#sleep(failure.retryAfterMs ?? backoffMs(this.#failures));
    else this.stop();
  };

  #sleep(delayMs: number): void {
    this.#timer = setTimeout(this.#attempt, delayMs);
    for (const event of wakeUps) globalThis.addEventListener(event, this.#attempt);
  }

  #awake(): void {
    clearTimeout(this.#timer);
    for (const event of wakeUps) globalThis.removeEventListener(event, this.#attempt);
  }
}
