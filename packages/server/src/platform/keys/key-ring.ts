import type { KeyObject } from 'node:crypto';
import { derived } from './key-service.js';

/** A key that wraps data keys. Its id stands in every ciphertext it has to do with. */
export interface WrappingKey {
  /** Eight bytes in hexadecimal digits. */
  readonly id: string;
  readonly position: number;
  /** From when on it is the one to write with, by this process's clock: every process must have it by then. */
  readonly usedFrom: number;
  readonly secret: KeyObject;
}

export interface RingContents {
  readonly wrapping: readonly WrappingKey[];
  /** What opens ciphertexts from before there were data keys; null: there are none of those. */
  readonly first: KeyObject | null;
  /** What keyed hashes, links and seals are derived from. It is never another. */
  readonly hashes: Buffer;
}

/** Whoever has not looked for so long may miss that another key is in use, and must not write. */
const STALE_AFTER_MS = 5 * 60_000;

/** A process that could not read its keys again for too long. */
export class StaleKeys extends Error {
  constructor() {
    super('The encryption keys could not be read again for some minutes: nothing is encrypted with them anymore.');
    this.name = 'StaleKeys';
  }
}

/** The keys of one process, in its memory: read when it starts, and again every few seconds. */
export class KeyRing {
  #contents: RingContents;
  #byId: ReadonlyMap<string, WrappingKey>;
  #lastLookedAt: number;

  constructor(
    contents: RingContents,
    private readonly now: () => number = () => Date.now(),
  ) {
    this.#contents = contents;
    this.#byId = byId(contents);
    this.#lastLookedAt = now();
  }

  /** Everything from one key, which nobody replaces: for what ends when its process does. */
  static alone(key: Buffer): KeyRing {
    const only: WrappingKey = { id: '0'.repeat(16), position: 1, usedFrom: 0, secret: derived(key, 'wrapping') };
    return new KeyRing({ wrapping: [only], first: null, hashes: key }, () => 0);
  }

  get hashes(): Buffer {
    return this.#contents.hashes;
  }

  get first(): KeyObject | null {
    return this.#contents.first;
  }

  /** What was just read. */
  replace(contents: RingContents): void {
    this.#contents = contents;
    this.#byId = byId(contents);
    this.#lastLookedAt = this.now();
  }

  find(id: string): WrappingKey | null {
    return this.#byId.get(id) ?? null;
  }

  /** Whether the key that was made last is the one to write with. */
  isNewestInUse(): boolean {
    return this.#contents.wrapping.every(({ usedFrom }) => usedFrom <= this.now());
  }

  /** The key to write with. Null: the first format is written still, for those who know no other. */
  writing(): WrappingKey | null {
    const now = this.now();
    if (now - this.#lastLookedAt > STALE_AFTER_MS) throw new StaleKeys();
    const { wrapping, first } = this.#contents;
    const newestFirst = wrapping.toSorted((a, b) => b.position - a.position);
    const inUse = newestFirst.find(({ usedFrom }) => usedFrom <= now);
    // A clock that is behind the database's: better the only key there is than none.
    return inUse ?? (first ? null : (newestFirst.at(-1) ?? null));
  }
}

function byId({ wrapping }: RingContents): ReadonlyMap<string, WrappingKey> {
  return new Map(wrapping.map((key) => [key.id, key]));
}
