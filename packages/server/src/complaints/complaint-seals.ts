import type { Cipher } from '../platform/cipher.js';

/** What somebody said of whom, what to call them, and where to write. */
export type ConfidentColumn = 'about' | 'words' | 'name' | 'email';

/** Everything anybody writes in a complaint is encrypted, each for its own cell. */
export class ComplaintSeals {
  constructor(private readonly cipher: Cipher) {}

  seal(id: string, column: ConfidentColumn, text: string | null): Buffer | null {
    return text === null ? null : this.cipher.encrypt(text, { table: 'complaints', column, row: id });
  }

  open(id: string, column: ConfidentColumn, sealed: Buffer | null): string | null {
    return sealed && this.cipher.decrypt(sealed, { table: 'complaints', column, row: id });
  }

  sealStep(id: string, text: string): Buffer {
    return this.cipher.encrypt(text, { table: 'complaint_steps', column: 'words', row: id });
  }

  openStep(id: string, sealed: Buffer | null): string | null {
    return sealed && this.cipher.decrypt(sealed, { table: 'complaint_steps', column: 'words', row: id });
  }
}
