import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './sealed-bytes.js';

/**
 * Who holds the root key, which wraps the keys that a database keeps. It is asked when a process starts and when a key is
 * new, never for a row: what it unwrapped stays in the memory of the process.
 */
export interface KeyService {
  /** The root key that is in use, by its name. */
  readonly currentKeyId: string;
  /** Whether it has the root key of this name. */
  has(keyId: string): boolean;
  /** Wraps with the current root key. `name` says which key it is, and has to be said again. */
  wrap(key: Buffer, name: string): Promise<Buffer>;
  unwrap(keyId: string, wrapped: Buffer, name: string): Promise<Buffer>;
}

/** Root keys that were given in the settings or in the key file: the first is in use, the others only open. */
export class SettingsKeys implements KeyService {
  readonly currentKeyId: string;
  readonly #keys: ReadonlyMap<string, KeyObject>;

  constructor(keys: readonly Buffer[]) {
    const [current] = keys;
    if (!current || keys.some(({ length }) => length !== 32)) throw new Error('A root key must be 32 bytes.');
    this.currentKeyId = rootKeyId(current);
    this.#keys = new Map(keys.map((key) => [rootKeyId(key), derived(key, 'root')]));
  }

  has(keyId: string): boolean {
    return this.#keys.has(keyId);
  }

  wrap(key: Buffer, name: string): Promise<Buffer> {
    return Promise.resolve(sealBytes(this.#find(this.currentKeyId), key, name));
  }

  unwrap(keyId: string, wrapped: Buffer, name: string): Promise<Buffer> {
    return Promise.resolve().then(() => openBytes(this.#find(keyId), wrapped, name));
  }

  #find(keyId: string): KeyObject {
    const key = this.#keys.get(keyId);
    if (!key) throw new Error('A root key is asked for that was not given.');
    return key;
  }
}

/** Several that know different root keys: the first one's is in use. */
export class SeveralKeys implements KeyService {
  constructor(private readonly services: readonly [KeyService, ...KeyService[]]) {}

  get currentKeyId(): string {
    return this.services[0].currentKeyId;
  }

  has(keyId: string): boolean {
    return this.services.some((service) => service.has(keyId));
  }

  wrap(key: Buffer, name: string): Promise<Buffer> {
    return this.services[0].wrap(key, name);
  }

  async unwrap(keyId: string, wrapped: Buffer, name: string): Promise<Buffer> {
    const service = this.services.find((each) => each.has(keyId));
    if (!service) throw new Error('A root key is asked for that was not given.');
    return service.unwrap(keyId, wrapped, name);
  }
}

/** Names a root key without revealing it. */
export function rootKeyId(key: Buffer): string {
  return createHmac('sha256', derived(key, 'mac:fingerprint')).digest().subarray(0, 8).toString('hex');
}

/** A key for one purpose, so that no value made for one purpose can stand in for another. */
export function derived(key: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', key, 'clearing', purpose, 32)));
}
