type Waiting<Key, Value> = readonly [key: Key, resolve: (value: Value) => void, reject: (error: unknown) => void];

const MOST_AT_ONCE = 500;

/**
 * Reads by key, one statement at a time: who asks while a statement runs waits for it and shares the next one with all
 * who came meanwhile. A single caller waits for nothing, and a thousand at once cost a handful of statements. A value is
 * always read after it was asked for, so nobody is answered from before their own write.
 */
export class GatheredReads<Key, Value> {
  #waiting: Waiting<Key, Value>[] = [];
  #isReading = false;

  /** `read` answers one value per key, in their order. */
  constructor(private readonly read: (keys: readonly Key[]) => Promise<readonly Value[]>) {}

  ask(key: Key): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#waiting.push([key, resolve, reject]);
      if (!this.#isReading) void this.#readAll();
    });
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    // Whoever asks in the same breath shares the first statement too.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, MOST_AT_ONCE);
      try {
        const values = await this.read(batch.map(([key]) => key));
        batch.forEach(([, resolve], index) => resolve(values[index]!));
      } catch (error) {
        for (const [, , reject] of batch) reject(error);
      }
    }
    this.#isReading = false;
  }
}
