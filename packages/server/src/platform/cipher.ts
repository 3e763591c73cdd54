import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';

/** Where a ciphertext lives. It opens nowhere else: a value copied to another row or column is refused. */
export interface Cell {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** A ciphertext that was cut, altered, moved to another cell, or written with another key. */
export class UnreadableCiphertext extends Error {
  constructor() {
    super('A ciphertext does not open: it was altered, moved, or written with another key.');
    this.name = 'UnreadableCiphertext';
  }
}

const FORMAT = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM for what is written down, keyed hashes for what is compared. Every purpose has its own key, derived from
 * the one key in the settings, so that no value made for one purpose can stand in for another.
 */
export class Cipher {
  /** Key objects: from bytes, each use would make one anew, which takes longer than the use. */
  readonly #keys = new Map<string, KeyObject>();

  constructor(private readonly masterKey: Buffer) {
    if (masterKey.length !== 32) throw new Error('The encryption key must be 32 bytes.');
  }

  /** Names the key without revealing it: stored beside the database to notice a missing or foreign key. */
  fingerprint(): string {
    return this.mac('fingerprint').subarray(0, 8).toString('hex');
  }

  encrypt(plaintext: string, cell: Cell): Buffer {
    return this.#encrypt('cells', Buffer.from(plaintext, 'utf8'), cellName(cell));
  }

  decrypt(ciphertext: Buffer, cell: Cell): string {
    return this.#decrypt('cells', ciphertext, cellName(cell)).toString('utf8');
  }

  /** Seals a value to travel through a browser: it cannot be read or altered there, and it expires. */
  seal(purpose: string, value: unknown, expires: Temporal.Instant): string {
    const body = JSON.stringify({ e: expires.epochMilliseconds, v: value });
    return this.#encrypt(`seal:${purpose}`, Buffer.from(body, 'utf8'), purpose).toString('base64url');
  }

  /** What was sealed for this purpose, or null when it was altered, expired or sealed for something else. */
  unseal(purpose: string, sealed: string, now: Temporal.Instant): unknown {
    try {
      const body = this.#decrypt(`seal:${purpose}`, Buffer.from(sealed, 'base64url'), purpose).toString('utf8');
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

  #encrypt(purpose: string, plaintext: Buffer, boundTo: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.#key(purpose), iv);
    cipher.setAAD(Buffer.from(boundTo, 'utf8'));
    const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([Buffer.from([FORMAT]), iv, cipher.getAuthTag(), body]);
  }

  #decrypt(purpose: string, ciphertext: Buffer, boundTo: string): Buffer {
    if (ciphertext.length < 1 + IV_BYTES + TAG_BYTES || ciphertext[0] !== FORMAT) throw new UnreadableCiphertext();
    const iv = ciphertext.subarray(1, 1 + IV_BYTES);
    const tag = ciphertext.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.#key(purpose), iv);
    decipher.setAAD(Buffer.from(boundTo, 'utf8'));
    decipher.setAuthTag(tag);
    try {
      return Buffer.concat([decipher.update(ciphertext.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      throw new UnreadableCiphertext();
    }
  }

  #key(purpose: string): KeyObject {
    let key = this.#keys.get(purpose);
    if (!key) {
      key = createSecretKey(Buffer.from(hkdfSync('sha256', this.masterKey, 'clearing', purpose, 32)));
      this.#keys.set(purpose, key);
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

function cellName(cell: Cell): string {
  return JSON.stringify([cell.table, cell.column, cell.row]);
}
