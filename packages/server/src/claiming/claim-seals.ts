import type { Cipher } from '../platform/cipher.js';

type SealedColumn = 'typed_address' | 'found' | 'evidence' | 'official_address';

/** What of a claim is personal is encrypted, each for its own cell. */
export class ClaimSeals {
  constructor(private readonly cipher: Cipher) {}

  seal(id: string, column: SealedColumn, text: string): Buffer {
    return this.cipher.encrypt(text, { table: 'listing_claims', column, row: id });
  }

  open(id: string, column: SealedColumn, sealed: Buffer | null): string | null {
    return sealed && this.cipher.decrypt(sealed, { table: 'listing_claims', column, row: id });
  }

  sealContact(id: string, address: string): Buffer {
    return this.cipher.encrypt(address, { table: 'listing_claim_contacts', column: 'address', row: id });
  }

  openContact(id: string, sealed: Buffer): string {
    return this.cipher.decrypt(sealed, { table: 'listing_claim_contacts', column: 'address', row: id });
  }

  sealWords(id: string, words: string): Buffer {
    return this.cipher.encrypt(words, { table: 'listing_claim_statements', column: 'words', row: id });
  }

  openWords(id: string, sealed: Buffer | null): string | null {
    return sealed && this.cipher.decrypt(sealed, { table: 'listing_claim_statements', column: 'words', row: id });
  }
}
