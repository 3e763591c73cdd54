import { Refusal } from '../process/refusal.js';
import type { KeyService } from './key-service.js';

/** Where the key is: ".../v1/transit/keys/clearing". */
export const TRANSIT_KEY_PATH = /^\/v1\/(?<mount>[\w./-]+)\/keys\/(?<key>[\w.-]+)$/;

const PATIENCE_MS = 10_000;

/**
 * The root key is in a key service that never gives it away: the transit engine of OpenBao or Vault, by their HTTP API. What
 * it wraps is bound to its name ("associated_data"), which takes a key of the kind aes256-gcm96.
 */
export class TransitKeys implements KeyService {
  readonly currentKeyId: string;
  readonly #mount: string;
  readonly #key: string;

  constructor(
    private readonly address: URL,
    private readonly token: string,
  ) {
    const { mount = '', key = '' } = TRANSIT_KEY_PATH.exec(address.pathname)?.groups ?? {};
    this.#mount = mount;
    this.#key = key;
    this.currentKeyId = `transit:${mount}/${key}`;
  }

  has(keyId: string): boolean {
    return keyId === this.currentKeyId;
  }

  async wrap(key: Buffer, name: string): Promise<Buffer> {
    const { ciphertext } = await this.#ask('encrypt', { plaintext: key.toString('base64'), ...about(name) });
    return Buffer.from(ciphertext ?? '', 'utf8');
  }

  async unwrap(_keyId: string, wrapped: Buffer, name: string): Promise<Buffer> {
    const { plaintext } = await this.#ask('decrypt', { ciphertext: wrapped.toString('utf8'), ...about(name) });
    return Buffer.from(plaintext ?? '', 'base64');
  }

  /** What it says of a refusal is not repeated: it may quote what it was given. */
  async #ask(what: 'encrypt' | 'decrypt', body: object): Promise<{ ciphertext?: string; plaintext?: string }> {
    const response = await fetch(new URL(`/v1/${this.#mount}/${what}/${this.#key}`, this.address), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': this.token },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch((error: unknown) => {
      throw new Refusal(`The key service at ${this.address.host} cannot be reached (${reasonOf(error)}).`);
    });
    if (!response.ok) {
      throw new Refusal(
        `The key service at ${this.address.host} refused to ${what} with ${this.#key} (${response.status}).`,
      );
    }
    const { data = {} } = (await response.json().catch(() => ({}))) as {
      data?: { ciphertext?: string; plaintext?: string };
    };
    if ((what === 'encrypt' ? data.ciphertext : data.plaintext) === undefined) {
      throw new Refusal(`The key service at ${this.address.host} does not answer like a transit engine.`);
    }
    return data;
  }
}

function about(name: string): { readonly associated_data: string } {
  return { associated_data: Buffer.from(name, 'utf8').toString('base64') };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = (error.cause ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : error.name;
}
