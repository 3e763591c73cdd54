import type { Clock } from '../platform/clock.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ShareSeals } from './share-seals.js';
import { isInForce } from './share-standing.js';
import type { ShareKind } from './share-words.js';

interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** Something that somebody may do for a practitioner now. */
export interface ShareInForce {
  readonly id: string;
  readonly kind: ShareKind;
  readonly practitionerId: string;
  readonly accountId: string;
}

const COLUMNS = `s.id, s.kind, s.practitioner_id AS "practitionerId", s.account_id AS "accountId"`;
/** Who is both sees more as a colleague. */
const ORDER = `ORDER BY s.kind, s.given_at, s.id`;

/** The shares that are in force, for whatever is done by one. It is asked by the clock: nothing has to be switched off. */
export class Shares {
  constructor(
    private readonly clock: Clock,
    private readonly seals: ShareSeals,
  ) {}

  /** By which share this account acts for that practitioner; null: by none. */
  async find(reader: Reader, accountId: string, practitionerId: string): Promise<ShareInForce | null> {
    const [share] = await reader.query<ShareInForce>(
      `SELECT ${COLUMNS} FROM listing_shares s WHERE s.account_id = $1 AND s.practitioner_id = $2
         AND ${isInForce('$3::timestamptz')} ${ORDER} LIMIT 1`,
      [accountId, practitionerId, this.#now()],
    );
    return share ?? null;
  }

  /** Every one that this account holds. */
  listHeld(reader: Reader, accountId: string): Promise<ShareInForce[]> {
    return reader.query(
      `SELECT ${COLUMNS} FROM listing_shares s WHERE s.account_id = $1 AND ${isInForce('$2::timestamptz')} ${ORDER}`,
      [accountId, this.#now()],
    );
  }

  /** Every one there is for this practitioner. */
  listFor(reader: Reader, practitionerId: string): Promise<ShareInForce[]> {
    return reader.query(
      `SELECT ${COLUMNS} FROM listing_shares s WHERE s.practitioner_id = $1 AND ${isInForce('$2::timestamptz')} ${ORDER}`,
      [practitionerId, this.#now()],
    );
  }

  async findInForce(reader: Reader, id: string): Promise<ShareInForce | null> {
    const [share] = await reader.query<ShareInForce>(
      `SELECT ${COLUMNS} FROM listing_shares s WHERE s.id = $1 AND ${isInForce('$2::timestamptz')}`,
      [id, this.#now()],
    );
    return share ?? null;
  }

  /**
   * Uses it, at the end of whatever else is locked: who revokes it meanwhile either comes before, and this answers false,
   * or waits until what is done by it is done.
   */
  async use(tx: Transaction, id: string): Promise<boolean> {
    const used = await tx.query(
      `UPDATE listing_shares s SET last_used_at = $2 WHERE s.id = $1 AND ${isInForce('$2::timestamptz')} RETURNING 1`,
      [id, this.#now()],
    );
    return used.length > 0;
  }

  /** That somebody looked by it, to the minute. */
  async note(reader: Reader, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await reader.query(
      `UPDATE listing_shares SET last_used_at = $2 WHERE id = ANY ($1::uuid[]) AND ended_at IS NULL
         AND (last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '1 minute')`,
      [ids, this.#now()],
    );
  }

  /** What pages call whoever holds these; one whose account is gone has no name any more. */
  async namesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await reader.query<{ id: string; name: Buffer | null }>(
      `SELECT id, name FROM listing_shares WHERE id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.flatMap(({ id, name }) => (name ? ([[id, this.seals.open(id, 'name', name)!]] as const) : [])));
  }

  /** Whoever of these accounts was a colleague of that practitioner, by the name they had. */
  async colleaguesBy(
    reader: Reader,
    practitionerId: string,
    accountIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await reader.query<{ id: string; accountId: string; name: Buffer | null }>(
      `SELECT id, account_id AS "accountId", name FROM listing_shares
       WHERE practitioner_id = $1 AND account_id = ANY ($2::uuid[]) AND kind = 'COLLEAGUE' ORDER BY taken_at`,
      [practitionerId, accountIds],
    );
    return new Map(
      rows.flatMap(({ id, accountId, name }) =>
        name ? ([[accountId, this.seals.open(id, 'name', name)!]] as const) : [],
      ),
    );
  }

  #now(): string {
    return this.clock.now().toString();
  }
}
