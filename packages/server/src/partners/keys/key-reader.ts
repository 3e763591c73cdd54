import { KEY_BELIEVED_MS } from '@clearing/shared/api-limits';
import type { Clock } from '../../platform/clock.js';
import type { DoorKeys, KeyHolder } from '../../platform/doors/keys/door-keys.js';
import { LeastRecentlyUsed } from '../../platform/least-recently-used.js';
import type { Sweep } from '../../platform/sweeps.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import { inputsOfAvailability, scopeOfField } from './key-scopes.js';
import { hashOfKey, holdsKey, isKeyText } from './key-text.js';
import { findOpenKey, markUsed, type OpenKey } from './key.repository.js';

const MOST_REMEMBERED = 5_000;

interface Remembered {
  /** By a clock that nobody sets, from before the database was asked. */
  readonly askedAt: number;
  readonly holder: Promise<HolderUntil | null>;
}

interface HolderUntil extends KeyHolder {
  readonly expiresAt: Date | null;
}

/** Knows who asks by the key they show. In each process by itself; the database is asked again about once a second. */
export class KeyReader implements DoorKeys {
  readonly #remembered = new LeastRecentlyUsed<string, Remembered>(MOST_REMEMBERED);
  /** The day each was used on, of those not written down yet. */
  #used = new Map<string, string>();
  /** What is written down already. */
  readonly #noted = new LeastRecentlyUsed<string, string>(MOST_REMEMBERED);

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly now: () => number = () => performance.now(),
  ) {}

  readonly scopeOfField = scopeOfField;
  readonly holdsKey = holdsKey;

  scopeOfInput(word: string): string | null {
    return inputsOfAvailability.has(word) ? 'availability:read' : null;
  }

  async read(text: string): Promise<KeyHolder | null> {
    if (!isKeyText(text)) return null;
    const hash = hashOfKey(text);
    const holder = await this.#find(hash);
    if (!holder || isOver(holder, this.clock)) return null;
    const today = this.clock.now().toString().slice(0, 10);
    if (this.#noted.get(holder.keyId) !== today) this.#used.set(holder.keyId, today);
    return holder;
  }

  /** Which day each key was last used on is written down in the background: no answer waits for it. */
  noting(): Sweep {
    return { name: 'partners.key-use', everySeconds: 30, run: () => this.writeUse() };
  }

  async writeUse(): Promise<number> {
    const used = this.#used;
    if (used.size === 0) return 0;
    this.#used = new Map();
    try {
      await this.unitOfWork.run((tx) => markUsed(tx, used));
    } catch (error) {
      for (const [id, day] of used) if (!this.#used.has(id)) this.#used.set(id, day);
      throw error;
    }
    for (const [id, day] of used) this.#noted.set(id, day);
    return used.size;
  }

  #find(hash: Buffer): Promise<HolderUntil | null> {
    const known = hash.toString('base64');
    const remembered = this.#remembered.get(known);
    if (remembered && this.now() - remembered.askedAt < KEY_BELIEVED_MS) return remembered.holder;
    const asked: Remembered = { askedAt: this.now(), holder: this.#ask(hash) };
    this.#remembered.set(known, asked);
    // A database that did not answer is asked again by the next.
    asked.holder.catch(() => this.#remembered.forget(known, asked));
    return asked.holder;
  }

  async #ask(hash: Buffer): Promise<HolderUntil | null> {
    const row = await findOpenKey(this.unitOfWork, hash, this.clock.now().toString());
    return row && { ...holderOf(row), expiresAt: row.expiresAt };
  }
}

/** Who asks with this key, as the door knows them. */
export function holderOf({ id, partnerId, kind, scopes, origins, clockAt, clockSetAt }: OpenKey): KeyHolder {
  return {
    ...{ keyId: id, partnerId, kind, origins },
    scopes: new Set(scopes),
    clock: clockAt && clockSetAt && { at: clockAt, setAt: clockSetAt },
  };
}

function isOver({ expiresAt }: HolderUntil, clock: Clock): boolean {
  return expiresAt !== null && expiresAt.getTime() <= clock.now().epochMilliseconds;
}
