/** What weighs on the memory besides the number of entries. */
export interface Weights<Value> {
  readonly most: number;
  /** Of a value, always the same. */
  readonly of: (value: Value) => number;
}

/** A map that forgets what was used longest ago once it holds more than `most` entries, or more than they may weigh together. */
export class LeastRecentlyUsed<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  #last: Key | undefined;
  #weight = 0;

  constructor(
    private readonly most: number,
    private readonly weights: Weights<Value> | null = null,
  ) {}

  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    // What is asked for again and again already stands last.
    if (value === undefined || key === this.#last) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#last = key;
    return value;
  }

  /** Unless something else stands there by now. */
  forget(key: Key, value: Value): void {
    if (this.#entries.get(key) !== value) return;
    this.#delete(key);
    this.#last = undefined;
  }

  set(key: Key, value: Value): void {
    this.#delete(key);
    this.#entries.set(key, value);
    this.#weight += this.weights?.of(value) ?? 0;
    this.#last = key;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.most && this.#weight <= (this.weights?.most ?? 0)) break;
      this.#delete(oldest);
    }
  }

  #delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.weights?.of(value) ?? 0;
  }
}
