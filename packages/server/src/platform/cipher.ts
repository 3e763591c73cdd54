import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { headOf, openEnvelope, rewrapEnvelope, sealEnvelope, wrappingKeyOf } from './keys/envelope.js';
import type { KeyRing } from './keys/key-ring.js';
import { derived } from './keys/key-service.js';
import { openBytes, sealBytes, UnreadableCiphertext } from './keys/sealed-bytes.js';

/** Where a ciphertext lives. It opens nowhere else: a value copied to another row or column is refused. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** The format from before there were data keys. It stays readable until the last of it is written anew. */
const FIRST_FORMAT = 1;

/**
 * Envelopes for what is written down, keyed hashes for what is compared. A wrapping key can be replaced by another at any
 * time; what hashes are derived from stays, or nothing would be found again and no link that was mailed would open.
 */
export class Cipher {
  /** Key objects: from bytes, each use would make one anew, which takes longer than the use. */
  readonly #derived = new Map<string, KeyObject>();

  constructor(private readonly keys: KeyRing) {}

  encrypt(plaintext: string, cell: Cell): Buffer {
    const key = this.keys.writing();
    const { first } = this.keys;
    const bytes = Buffer.from(plaintext, 'utf8');
    if (key) return sealEnvelope(key, bytes, cellName(cell));
    if (!first) throw new Error('There is no key to encrypt with.');
    return sealFirst(first, bytes, cellName(cell));
  }

  decrypt(ciphertext: Buffer, cell: Cell): string {
    return this.#open(ciphertext, cell).toString('utf8');
  }

  /** What every ciphertext begins with that the key in use wraps; null while the first format is written still. */
  headInUse(): Buffer | null {
    const key = this.keys.writing();
    return key && headOf(key.id);
  }

  /** What a ciphertext has to become, so that the key in use wraps it; null when it does already. */
  rewrap(ciphertext: Buffer, cell: Cell): Buffer | null {
    const key = this.keys.writing();
    const id = wrappingKeyOf(ciphertext);
    if (!key || id === key.id) return null;
    const from = id === null ? null : this.keys.find(id);
    if (from) return rewrapEnvelope(from, key, ciphertext, cellName(cell));
    return sealEnvelope(key, this.#open(ciphertext, cell), cellName(cell));
  }

  /** Seals a value to travel through a browser: it cannot be read or altered there, and it expires. */
  seal(purpose: string, value: unknown, expires: Temporal.Instant): string {
    const body = JSON.stringify({ e: expires.epochMilliseconds, v: value });
    return sealFirst(this.#key(`seal:${purpose}`), Buffer.from(body, 'utf8'), purpose).toString('base64url');
  }

  /** What was sealed for this purpose, or null when it was altered, expired or sealed for something else. */
  unseal(purpose: string, sealed: string, now: Temporal.Instant): unknown {
    try {
      const body = openFirst(this.#key(`seal:${purpose}`), Buffer.from(sealed, 'base64url'), purpose).toString('utf8');
      const { e, v } = JSON.parse(body) as { e: number; v: unknown };
      return e > now.epochMilliseconds ? v : null;
    } catch {
      return null;
    }
  }

  /** A keyed hash of the parts: for look-ups by equality, for tokens and for codes that are never stored. */
  mac(purpose: string, ...parts: readonly string[]): Buffer {
    const hmac = createHmac('sha256', this.#key(`mac:${purpose}`));
    // Each part is preceded by its length: ("ab", "c") and ("a", "bc") must differ.
    for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part}`);
    return hmac.digest();
  }

  #open(ciphertext: Buffer, cell: Cell): Buffer {
    const id = wrappingKeyOf(ciphertext);
    const key = id === null ? null : this.keys.find(id);
    if (key) return openEnvelope(key, ciphertext, cellName(cell));
    const { first } = this.keys;
    if (!first) throw new UnreadableCiphertext();
    return openFirst(first, ciphertext, cellName(cell));
  }

  #key(purpose: string): KeyObject {
    let key = this.#derived.get(purpose);
    if (!key) {
      key = derived(this.keys.hashes, purpose);
      this.#derived.set(purpose, key);
    }
    return key;
  }
}

/** Compares without telling by its duration where two values differ. */
export function equalInConstantTime(a: string | Buffer, b: string | Buffer): boolean {
  const left = Buffer.from(a as string);
  const right = Buffer.from(b as string);
  return left.length === right.length && timingSafeEqual(left, right);
}

function sealFirst(key: KeyObject, plaintext: Buffer, boundTo: string): Buffer {
  return Buffer.concat([Buffer.of(FIRST_FORMAT), sealBytes(key, plaintext, boundTo)]);
}

function openFirst(key: KeyObject, sealed: Buffer, boundTo: string): Buffer {
  if (sealed[0] !== FIRST_FORMAT) throw new UnreadableCiphertext();
  return openBytes(key, sealed.subarray(1), boundTo);
}

function cellName(cell: Cell): string {
  return JSON.stringify([cell.table, cell.column, cell.row]);
}
