import type { Temporal } from 'temporal-polyfill';
import { equalInConstantTime, type Cipher } from '../platform/cipher.js';
import type { Reader } from './claim.repository.js';

/** For so long the link of a name that was found opens. */
const MINUTES = 60;

/**
 * What the link to an entry carries: that this account found it by its name, within the last hour. The number is printed on
 * every prescription, and by itself opens nothing.
 */
export class EntryKeys {
  constructor(private readonly cipher: Cipher) {}

  make(accountId: string, npi: string, now: Temporal.Instant): string {
    const until = now.add({ minutes: MINUTES }).epochMilliseconds.toString(36);
    return `${until}.${this.#proof(accountId, npi, until).toString('base64url')}`;
  }

  /** By its key; or by a claim of theirs on it, or a listing that they keep with its number. */
  async mayOpen(
    reader: Reader,
    accountId: string,
    { npi, key }: { readonly npi: string; readonly key?: string | null },
    now: Temporal.Instant,
  ): Promise<boolean> {
    if (key && this.#isGood(accountId, npi, key, now)) return true;
    const [row] = await reader.query<{ isTheirs: boolean }>(
      `SELECT EXISTS (SELECT FROM listing_claims WHERE account_id = $1 AND npi = $2)
         OR EXISTS (SELECT FROM practitioners p JOIN listing_controllers c ON c.practitioner_id = p.id
           WHERE c.account_id = $1 AND p.npi = $2) AS "isTheirs"`,
      [accountId, npi],
    );
    return row?.isTheirs === true;
  }

  #isGood(accountId: string, npi: string, key: string, now: Temporal.Instant): boolean {
    const [until = '', proof = ''] = key.split('.');
    return (
      equalInConstantTime(this.#proof(accountId, npi, until), Buffer.from(proof, 'base64url')) &&
      Number.parseInt(until, 36) > now.epochMilliseconds
    );
  }

  #proof(accountId: string, npi: string, until: string): Buffer {
    return this.cipher.mac('claiming.entry', accountId, npi, until).subarray(0, 16);
  }
}
