import type { Cipher } from '../platform/cipher.js';

type Column = 'email' | 'name';

/** Whom a share is for: encrypted, each bound to its column and row, and an address known again by a keyed hash. */
export class ShareSeals {
  constructor(private readonly cipher: Cipher) {}

  seal(id: string, column: Column, text: string): Buffer {
    return this.cipher.encrypt(text, { table: 'listing_shares', column, row: id });
  }

  open(id: string, column: Column, sealed: Buffer | null): string | null {
    return sealed && this.cipher.decrypt(sealed, { table: 'listing_shares', column, row: id });
  }

  emailHash(email: string): Buffer {
    return this.cipher.mac('listing_shares.email', email.trim().toLowerCase());
  }
}
