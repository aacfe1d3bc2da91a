/** A value that changes over time. */
export interface Observable<T> {
  readonly value: T;
  /** Calls `listener` with the value now and with every later one. The answer ends the subscription. */
  subscribe(listener: (value: T) => void): () => void;
}

/** The writing side of an {@link Observable}; setting an identical value tells nobody. */
export class Cell<T> implements Observable<T> {
  #value: T;
  readonly #listeners = new Set<(value: T) => void>();

  constructor(value: T) {
    this.#value = value;
  }

  get value(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    for (const listener of [...this.#listeners]) listener(value);
  }

  subscribe(listener: (value: T) => void): () => void {
    const own = (value: T) => listener(value);
    this.#listeners.add(own);
    own(this.#value);
    return () => void this.#listeners.delete(own);
  }
}
