import { type Cipher, equalInConstantTime } from '../platform/cipher.js';

const ID_BYTES = 16;
const PROOF_BYTES = 24;

/** The private address at which whoever told of something reads on: derived, so that no row holds it. */
export class ComplaintLinks {
  constructor(private readonly cipher: Cipher) {}

  tokenOf(id: string): string {
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), this.#proof(id)]).toString('base64url');
  }

  /** Null: it was altered or made up. */
  idOf(token: string): string | null {
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
    const hex = bytes.subarray(0, ID_BYTES).toString('hex');
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    return equalInConstantTime(bytes.subarray(ID_BYTES), this.#proof(id)) ? id : null;
  }

  #proof(id: string): Buffer {
    return this.cipher.mac('complaint-link', id).subarray(0, PROOF_BYTES);
  }
}
