import type { Temporal } from 'temporal-polyfill';
import { displayNameOf } from '../listing/practitioner/practitioner-facts.js';
import { fromDate } from '../platform/clock.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import type { ShareSeals } from './share-seals.js';
import { standingOf } from './share-standing.js';
import type { ShareKind, ShareStanding } from './share-words.js';

type Reader = Pick<UnitOfWork | Transaction, 'query' | 'clock'>;

export interface ShareRecord {
  readonly id: string;
  readonly practitionerId: string;
  readonly practitionerName: string;
  /** Of a listing that was never published, the practitioner's id. */
  readonly listingSlug: string;
  readonly givenBy: string;
  readonly kind: ShareKind;
  readonly standing: ShareStanding;
  readonly absenceId: string | null;
  readonly accountId: string | null;
  readonly mailLinkId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly timeZone: string;
  readonly givenAt: Temporal.Instant;
  readonly offeredUntil: Temporal.Instant;
  readonly takenAt: Temporal.Instant | null;
  readonly lastUsedAt: Temporal.Instant | null;
  readonly beginsAt: Temporal.Instant | null;
  readonly endsAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly endedWhy: string | null;
  /** Whether it was told that it rests, and has not gone on since. */
  readonly rests: boolean;
}

interface Row {
  readonly id: string;
  readonly practitionerId: string;
  readonly listingSlug: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly postnominals: readonly string[];
  readonly givenBy: string;
  readonly kind: ShareKind;
  readonly standing: ShareStanding;
  readonly absenceId: string | null;
  readonly accountId: string | null;
  readonly mailLinkId: string | null;
  readonly name: Buffer | null;
  readonly email: Buffer | null;
  readonly timeZone: string;
  readonly givenAt: Date;
  readonly offeredUntil: Date;
  readonly takenAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly beginsAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedWhy: string | null;
  readonly rests: boolean;
}

const SHARES = `
  SELECT s.id, s.practitioner_id AS "practitionerId", p.given_name AS "givenName", p.family_name AS "familyName",
    p.postnominals, p.slug AS "listingSlug", s.given_by AS "givenBy", s.kind, ${standingOf('$1::timestamptz')} AS standing,
    s.absence_id AS "absenceId", s.account_id AS "accountId", s.mail_link_id AS "mailLinkId", s.name, s.email,
    coalesce(h.time_zone, 'UTC') AS "timeZone", s.given_at AS "givenAt", s.offered_until AS "offeredUntil",
    s.taken_at AS "takenAt", s.last_used_at AS "lastUsedAt", lower(absence.during) AS "beginsAt",
    coalesce(s.ends_at, upper(absence.during)) AS "endsAt", s.ended_at AS "endedAt", s.ended_why AS "endedWhy",
    s.rest_told_at IS NOT NULL AS rests
  FROM listing_shares s JOIN practitioners p ON p.id = s.practitioner_id
  LEFT JOIN schedules h ON h.practitioner_id = s.practitioner_id
  LEFT JOIN time_off absence ON absence.id = s.absence_id`;

/** Shares as they are kept, in force or not. */
export class ShareRepository {
  constructor(private readonly seals: ShareSeals) {}

  async find(reader: Reader, id: string): Promise<ShareRecord | null> {
    return (await this.#list(reader, `s.id = $2::uuid`, id))[0] ?? null;
  }

  /** Of one listing, the newest first. */
  listGiven(reader: Reader, practitionerId: string): Promise<ShareRecord[]> {
    return this.#list(reader, `s.practitioner_id = $2::uuid ORDER BY s.given_at DESC, s.id`, practitionerId);
  }

  /** What this account holds or held, the newest first. */
  listHeld(reader: Reader, accountId: string): Promise<ShareRecord[]> {
    return this.#list(reader, `s.account_id = $2::uuid ORDER BY s.given_at DESC, s.id`, accountId);
  }

  /** What was offered to this address and nobody has taken. */
  listOffered(reader: Reader, email: string): Promise<ShareRecord[]> {
    const hash = this.seals.emailHash(email);
    return this.#list(reader, `s.email_hash = $2::bytea AND s.taken_at IS NULL ORDER BY s.given_at DESC, s.id`, hash);
  }

  /** Those that this account gave, whatever became of the listing. */
  listGivenBy(reader: Reader, accountId: string): Promise<ShareRecord[]> {
    return this.#list(reader, `s.given_by = $2::uuid ORDER BY s.given_at DESC, s.id`, accountId);
  }

  async #list(reader: Reader, condition: string, value: unknown): Promise<ShareRecord[]> {
    const now = reader.clock.now().toString();
    const rows = await reader.query<Row>(`${SHARES} WHERE ${condition}`, [now, value]);
    return rows.map((row) => this.#read(row));
  }

  #read({ givenName, familyName, postnominals, ...row }: Row): ShareRecord {
    return {
      ...row,
      practitionerName: displayNameOf(givenName, familyName, postnominals),
      name: this.seals.open(row.id, 'name', row.name),
      email: this.seals.open(row.id, 'email', row.email),
      givenAt: fromDate(row.givenAt),
      offeredUntil: fromDate(row.offeredUntil),
      takenAt: row.takenAt && fromDate(row.takenAt),
      lastUsedAt: row.lastUsedAt && fromDate(row.lastUsedAt),
      beginsAt: row.beginsAt && fromDate(row.beginsAt),
      endsAt: row.endsAt && fromDate(row.endsAt),
      endedAt: row.endedAt && fromDate(row.endedAt),
    };
  }
}
