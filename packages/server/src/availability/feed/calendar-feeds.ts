import { isSuspendedSql } from '../../accounts/suspension/is-suspended.js';
import { type Cipher, equalInConstantTime } from '../../platform/cipher.js';
import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../../platform/clock.js';
import type { Transaction, UnitOfWork } from '../../platform/unit-of-work.js';
import type { Reader } from '../availability.repository.js';

export interface WorkingFeed {
  readonly practitionerId: string;
  readonly token: string;
  readonly madeAt: Temporal.Instant;
  /** Null: no calendar has read it yet. */
  readonly lastReadAt: Temporal.Instant | null;
}

interface FeedRow {
  readonly generation: number;
  readonly madeAt: Date;
  readonly lastReadAt: Date | null;
}

const ID_BYTES = 16;
const PROOF_BYTES = 24;

/**
 * The private addresses of calendars. A token names the practitioner and proves it with a keyed hash of the address's
 * generation, as private links do: nothing is stored that opens anything. It works until it is renewed or switched off,
 * and only while the account that made it controls the listing.
 */
export class CalendarFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cipher: Cipher,
  ) {}

  /** Makes the address, or another in place of the one before, which opens nothing from then on. */
  async make(tx: Transaction, practitionerId: string, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO calendar_feeds (practitioner_id, account_id, made_at) VALUES ($1, $2, $3)
       ON CONFLICT (practitioner_id) DO UPDATE SET account_id = excluded.account_id, made_at = excluded.made_at,
         generation = calendar_feeds.generation + 1, revoked_at = NULL, last_read_at = NULL`,
      [practitionerId, accountId, tx.clock.now().toString()],
    );
  }

  async revoke(tx: Transaction, practitionerId: string): Promise<void> {
    await tx.query(
      `UPDATE calendar_feeds SET revoked_at = $2, generation = generation + 1 WHERE practitioner_id = $1`,
      [practitionerId, tx.clock.now().toString()],
    );
  }

  /** The address that works, or null. To be shown to whoever keeps the hours, never written down or logged. */
  async find(reader: Reader, practitionerId: string): Promise<WorkingFeed | null> {
    const [row] = await reader.query<FeedRow>(
      `SELECT f.generation, f.made_at AS "madeAt", f.last_read_at AS "lastReadAt"
       FROM calendar_feeds f
       JOIN listing_controllers c ON c.practitioner_id = f.practitioner_id AND c.account_id = f.account_id
       WHERE f.practitioner_id = $1 AND f.revoked_at IS NULL AND NOT ${isSuspendedSql('c.account_id')}`,
      [practitionerId],
    );
    if (!row) return null;
    return {
      practitionerId,
      token: this.#token(practitionerId, row.generation).toString('base64url'),
      madeAt: fromDate(row.madeAt),
      lastReadAt: row.lastReadAt && fromDate(row.lastReadAt),
    };
  }

  /** What a token opens; null when it is made up, altered, renewed or switched off, without saying which. */
  async read(token: string): Promise<WorkingFeed | null> {
    // Anything longer was never ours; base64url that decodes to the right bytes but is written otherwise neither.
    if (token.length > 100) return null;
    const bytes = Buffer.from(token, 'base64url');
    if (bytes.length !== ID_BYTES + PROOF_BYTES || bytes.toString('base64url') !== token) return null;
    const feed = await this.find(this.unitOfWork, uuidOf(bytes.subarray(0, ID_BYTES)));
    return feed && equalInConstantTime(bytes, Buffer.from(feed.token, 'base64url')) ? feed : null;
  }

  /** When a calendar last asked, so that whoever made the address sees whether it is used. */
  async noteRead({ practitionerId }: WorkingFeed): Promise<void> {
    await this.unitOfWork.query(`UPDATE calendar_feeds SET last_read_at = $2 WHERE practitioner_id = $1`, [
      practitionerId,
      this.unitOfWork.clock.now().toString(),
    ]);
  }

  #token(practitionerId: string, generation: number): Buffer {
    const proof = this.cipher.mac('calendar-feed', practitionerId, String(generation)).subarray(0, PROOF_BYTES);
    return Buffer.concat([Buffer.from(practitionerId.replaceAll('-', ''), 'hex'), proof]);
  }
}

function uuidOf(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
