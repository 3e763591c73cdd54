import type { Temporal } from 'temporal-polyfill';
import { zoneDataVersion } from '../../availability/wall-clock-text.js';
import { fromDate } from '../../platform/clock.js';
import { recordErasure, type ErasedWhy } from '../../platform/erasures/erasures.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Reader } from '../consultation.repository.js';
import type { FreeBefore } from './offers/newly-free.js';
import type { WaitingListEnd, WaitingListOfferState, WaitingListState } from './waiting-words.js';

/** A time that is kept for somebody now. */
export interface OpenOffer {
  readonly id: string;
  /** On whose terms it was offered. */
  readonly consultationTypeId: string;
  readonly startsAt: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** Of the mail that tells of it; null: not known. */
  readonly mailId: string | null;
  /** It was kept for longer than they were told, while they filled in the form. */
  readonly isKeptLonger: boolean;
}

/** Somebody's place on a list, without who they are. */
export interface WaitingRecord {
  readonly id: string;
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  readonly state: WaitingListState;
  readonly emailDueAt: Temporal.Instant | null;
  readonly confirmedAt: Temporal.Instant | null;
  /** No time from here on is of use to them. */
  readonly before: Temporal.Instant | null;
  readonly waitUntil: Temporal.Instant | null;
  /** Null once erased. */
  readonly patientLocation: string | null;
  /** Offers in a row that were not answered. */
  readonly unanswered: number;
  readonly leftBecause: WaitingListEnd | null;
  /** Null while they wait. */
  readonly contactEraseAt: Temporal.Instant | null;
  readonly offer: OpenOffer | null;
  /** They asked for an offered time, and have yet to confirm the request by its code. */
  readonly isAsking: boolean;
}

type Raw = {
  readonly [Key in keyof Omit<WaitingRecord, 'offer'>]: Temporal.Instant extends WaitingRecord[Key]
    ? Date | null
    : WaitingRecord[Key];
} & {
  readonly offerId: string | null;
  readonly offerTypeId: string;
  readonly offerStartsAt: Date;
  readonly offerUntil: Date;
  readonly offerMailId: string | null;
  readonly offerIsKeptLonger: boolean;
};

const SELECT = `
  SELECT e.id, e.practitioner_id AS "practitionerId", e.consultation_type_id AS "consultationTypeId", e.state,
    e.email_due_at AS "emailDueAt", e.confirmed_at AS "confirmedAt", e.before, e.wait_until AS "waitUntil",
    e.patient_location AS "patientLocation", e.unanswered, e.left_because AS "leftBecause",
    e.contact_erase_at AS "contactEraseAt",
    o.id AS "offerId", o.consultation_type_id AS "offerTypeId", o.starts_at AS "offerStartsAt",
    o.offered_until AS "offerUntil", o.mail_id AS "offerMailId", o.kept_longer_at IS NOT NULL AS "offerIsKeptLonger",
    EXISTS (SELECT FROM waiting_list_offers t WHERE t.entry_id = e.id AND t.state = 'TAKEN') AS "isAsking"
  FROM waiting_list_entries e LEFT JOIN waiting_list_offers o ON o.entry_id = e.id AND o.state = 'OPEN'`;

/** Those for which the condition on "e" and "o" holds, in the order it ends with. */
export async function selectEntries(
  reader: Reader,
  condition: string,
  parameters: readonly unknown[],
): Promise<WaitingRecord[]> {
  return (await reader.query<Raw>(`${SELECT} WHERE ${condition}`, parameters)).map(recordOf);
}

export async function findEntry(reader: Reader, id: string): Promise<WaitingRecord | null> {
  return (await selectEntries(reader, 'e.id = $1', [id]))[0] ?? null;
}

export async function getEntry(reader: Reader, id: string): Promise<WaitingRecord> {
  const entry = await findEntry(reader, id);
  if (!entry) throw new Error('An entry of a waiting list is not there.');
  return entry;
}

export interface NewEntry {
  readonly id: string;
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  readonly emailDueAt: Temporal.Instant;
  readonly before: Temporal.Instant | null;
  readonly patientLocation: string;
  readonly contact: Buffer;
  readonly contactHash: Buffer;
}

export async function insertEntry(tx: Transaction, entry: NewEntry): Promise<void> {
  await tx.query(
    `INSERT INTO waiting_list_entries (id, practitioner_id, consultation_type_id, state, asked_at, email_due_at, before,
       patient_location, contact, contact_hash, contact_erase_at)
     VALUES ($1, $2, $3, 'AWAITING_EMAIL', $4, $5, $6, $7, $8, $9, $5)`,
    [
      ...[entry.id, entry.practitionerId, entry.consultationTypeId, tx.clock.now().toString()],
      ...[entry.emailDueAt.toString(), entry.before?.toString() ?? null],
      ...[entry.patientLocation, entry.contact, entry.contactHash],
    ],
  );
}

/** They are told of times from now on; their place is the last. */
export async function confirmEntry(tx: Transaction, id: string, waitUntil: Temporal.Instant): Promise<void> {
  await tx.query(
    `UPDATE waiting_list_entries SET state = 'WAITING', confirmed_at = $2, email_due_at = NULL, wait_until = $3,
       contact_erase_at = NULL WHERE id = $1`,
    [id, tx.clock.now().toString(), waitUntil.toString()],
  );
}

export async function endEntry(
  tx: Transaction,
  id: string,
  because: WaitingListEnd,
  contactEraseAt: Temporal.Instant,
): Promise<void> {
  await tx.query(
    `UPDATE waiting_list_entries SET state = 'LEFT', left_at = $2, left_because = $3, email_due_at = NULL,
       contact_erase_at = $4 WHERE id = $1`,
    [id, tx.clock.now().toString(), because, contactEraseAt.toString()],
  );
}

/** In the ledger of erasures: that somebody left, and that who they were is gone. A restored database has neither. */
export const waitingListErasures = { left: 'waiting-list.left', contact: 'waiting-list.contact' } as const;

/** Who it was, and where they were going to be; a bare row stays. */
export async function eraseWaitingContact(tx: Transaction, id: string, why: ErasedWhy): Promise<void> {
  const erased = await tx.query(
    `UPDATE waiting_list_entries SET contact = NULL, contact_hash = NULL, patient_location = NULL, before = NULL,
       contact_erased_at = $2 WHERE id = $1 AND contact_erased_at IS NULL RETURNING 1`,
    [id, tx.clock.now().toString()],
  );
  if (erased.length > 0) await recordErasure(tx, { kind: waitingListErasures.contact, subjectId: id, why });
}

/** To another address of theirs; where that one has a place for the same talk already, both stay as they are. */
export async function moveWaitingContact(
  tx: Transaction,
  id: string,
  contact: Buffer,
  contactHash: Buffer,
): Promise<void> {
  await tx.query(
    `UPDATE waiting_list_entries e SET contact = $2, contact_hash = $3 WHERE id = $1 AND NOT EXISTS (
       SELECT FROM waiting_list_entries o WHERE o.contact_hash = $3 AND o.consultation_type_id = e.consultation_type_id
         AND o.state <> 'LEFT')`,
    [id, contact, contactHash],
  );
}

export async function countUnanswered(tx: Transaction, id: string, unanswered: number): Promise<void> {
  await tx.query(`UPDATE waiting_list_entries SET unanswered = $2 WHERE id = $1`, [id, unanswered]);
}

/** A place that waits for what came in the place of a talk; whether that differs in what somebody waits for, or by name alone. */
export interface FollowedTerms extends Pick<WaitingRecord, 'id' | 'state'> {
  readonly isAnother: boolean;
}

/** Whoever waits, waits for whatever came in the place of a talk whose terms changed. */
export async function followTerms(tx: Transaction, practitionerId: string): Promise<readonly FollowedTerms[]> {
  return tx.query<FollowedTerms>(
    `WITH RECURSIVE later AS (
       SELECT t.id AS from_id, t.followed_by AS id FROM consultation_types t
       WHERE t.practitioner_id = $1 AND t.followed_by IS NOT NULL
       UNION SELECT l.from_id, t.followed_by FROM later l JOIN consultation_types t ON t.id = l.id
       WHERE t.followed_by IS NOT NULL)
     UPDATE waiting_list_entries e SET consultation_type_id = l.id
     FROM later l JOIN consultation_types t ON t.id = l.id AND t.followed_by IS NULL
       JOIN consultation_types b ON b.id = l.from_id
     WHERE l.from_id = e.consultation_type_id AND e.practitioner_id = $1 AND e.state <> 'LEFT'
     RETURNING e.id, e.state,
       (t.mode, t.location_id, t.minutes, t.price) IS DISTINCT FROM (b.mode, b.location_id, b.minutes, b.price) AS "isAnother"`,
    [practitionerId],
  );
}

export type NewOffer = Omit<OpenOffer, 'isKeptLonger'> & { readonly entryId: string };

export async function insertOffer(tx: Transaction, offer: NewOffer): Promise<void> {
  await tx.query(
    `INSERT INTO waiting_list_offers (id, entry_id, consultation_type_id, starts_at, offered_at, offered_until, mail_id,
       state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, 'OPEN')`,
    [
      ...[offer.id, offer.entryId, offer.consultationTypeId, offer.startsAt.toString()],
      ...[tx.clock.now().toString(), offer.until.toString(), offer.mailId],
    ],
  );
}

/** The caller holds the practitioner's lock: it stays so until the transaction ends. */
export async function isOfferOpen(tx: Transaction, offerId: string): Promise<boolean> {
  const open = await tx.query(
    `SELECT FROM waiting_list_offers WHERE id = $1 AND state = 'OPEN' AND offered_until > $2`,
    [offerId, tx.clock.now().toString()],
  );
  return open.length > 0;
}

/** Once only: the caller holds the practitioner's lock, and has seen that it was not done before. */
export async function keepOfferLonger(tx: Transaction, offerId: string, until: Temporal.Instant): Promise<void> {
  await tx.query(
    `UPDATE waiting_list_offers SET offered_until = $2, kept_longer_at = $3
     WHERE id = $1 AND state = 'OPEN' AND kept_longer_at IS NULL`,
    [offerId, until.toString(), tx.clock.now().toString()],
  );
}

/** The request that it is handed to may be written later in the same transaction. Answers whose it was. */
export async function takeOffer(tx: Transaction, offerId: string, consultationId: string): Promise<string> {
  const [taken] = await tx.query<{ entryId: string }>(
    `UPDATE waiting_list_offers SET state = 'TAKEN', consultation_id = $2 WHERE id = $1 RETURNING entry_id AS "entryId"`,
    [offerId, consultationId],
  );
  return taken!.entryId;
}

/** False when somebody else has ended it. */
export async function closeOffer(
  tx: Transaction,
  offerId: string,
  from: WaitingListOfferState,
  to: WaitingListOfferState,
): Promise<boolean> {
  const closed = await tx.query(`UPDATE waiting_list_offers SET state = $3 WHERE id = $1 AND state = $2 RETURNING 1`, [
    ...[offerId, from, to],
  ]);
  return closed.length > 0;
}

/** What was offered to somebody, as they take it along. */
export async function listOffers(
  reader: Reader,
  entryId: string,
): Promise<{ readonly startsAt: string; readonly offeredUntil: string; readonly state: WaitingListOfferState }[]> {
  const rows = await reader.query<{ startsAt: Date; offeredUntil: Date; state: WaitingListOfferState }>(
    `SELECT starts_at AS "startsAt", offered_until AS "offeredUntil", state FROM waiting_list_offers
     WHERE entry_id = $1 ORDER BY offered_at, id`,
    [entryId],
  );
  return rows.map(({ startsAt, offeredUntil, state }) => ({
    ...{ startsAt: fromDate(startsAt).toString(), offeredUntil: fromDate(offeredUntil).toString(), state },
  }));
}

/** An offer that was handed to a request, and what has become of that. */
export interface TakenOffer {
  readonly id: string;
  readonly entryId: string;
  readonly isSent: boolean;
}

/** Those whose request was sent, or is over without having been. */
export async function selectSettled(tx: Transaction, practitionerId: string): Promise<TakenOffer[]> {
  return tx.query<TakenOffer>(
    `SELECT o.id, o.entry_id AS "entryId", c.email_confirmed_at IS NOT NULL AS "isSent"
     FROM waiting_list_offers o JOIN waiting_list_entries e ON e.id = o.entry_id
     JOIN consultations c ON c.id = o.consultation_id
     WHERE e.practitioner_id = $1 AND o.state = 'TAKEN' AND (c.email_confirmed_at IS NOT NULL OR c.state <> 'AWAITING_EMAIL')
     ORDER BY o.id`,
    [practitionerId],
  );
}

/** By whom times are held for those who wait: by their offers, and by the requests, without a code yet, that took one. */
export async function listOwnersOfKept(tx: Transaction, practitionerId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT coalesce(o.consultation_id, o.id) AS id FROM waiting_list_offers o JOIN waiting_list_entries e ON e.id = o.entry_id
     WHERE e.practitioner_id = $1 AND o.state IN ('OPEN', 'TAKEN')`,
    [practitionerId],
  );
  return rows.map(({ id }) => id);
}

/**
 * The starts that were offered to them before: nobody is asked the same twice. One that was taken from them before they
 * could answer is offered once more, and no oftener: whoever pauses and resumes by the hour fills nobody's mailbox.
 */
export async function listOffered(tx: Transaction, entryId: string): Promise<Set<number>> {
  const rows = await tx.query<{ at: Date }>(
    `SELECT starts_at AS at FROM waiting_list_offers WHERE entry_id = $1
     GROUP BY starts_at HAVING bool_or(state <> 'WITHDRAWN') OR count(*) > 1`,
    [entryId],
  );
  return new Set(rows.map(({ at }) => at.getTime()));
}

/** What the clock shows stays; false when it was offered to them before. */
export async function moveOffer(
  tx: Transaction,
  { id, offer }: WaitingRecord,
  startsAt: Temporal.Instant,
): Promise<boolean> {
  const moved = await tx.query(
    `UPDATE waiting_list_offers o SET starts_at = $2 WHERE id = $1 AND NOT EXISTS (
       SELECT FROM waiting_list_offers e WHERE e.entry_id = $3 AND e.starts_at = $2 AND e.state <> 'WITHDRAWN') RETURNING 1`,
    [offer!.id, startsAt.toString(), id],
  );
  return moved.length > 0;
}

export interface Look {
  readonly at: Temporal.Instant;
  readonly dueAt: Temporal.Instant;
  readonly free: FreeBefore;
  /** The practitioner could not be asked for anything then; `free` is what was before. */
  readonly isHidden: boolean;
  /** By whose rules about local time it was free; null: a version from before looked. */
  readonly zoneDataVersion: string | null;
}

/** Null: nobody waits for them. */
export async function findLook(tx: Transaction, practitionerId: string): Promise<Look | null> {
  const [row] = await tx.query<Omit<Look, 'at' | 'dueAt'> & { readonly at: Date; readonly dueAt: Date }>(
    `SELECT looked_at AS at, due_at AS "dueAt", free, is_hidden AS "isHidden", zone_data_version AS "zoneDataVersion"
     FROM waiting_list_looks WHERE practitioner_id = $1 FOR UPDATE`,
    [practitionerId],
  );
  return row ? { ...row, at: fromDate(row.at), dueAt: fromDate(row.dueAt) } : null;
}

export async function keepLook(
  tx: Transaction,
  practitionerId: string,
  { dueAt, free, isHidden }: Pick<Look, 'dueAt' | 'free' | 'isHidden'>,
): Promise<void> {
  await tx.query(
    `INSERT INTO waiting_list_looks (practitioner_id, looked_at, due_at, free, is_hidden, zone_data_version)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (practitioner_id) DO UPDATE SET looked_at = excluded.looked_at, due_at = excluded.due_at,
       free = excluded.free, is_hidden = excluded.is_hidden, zone_data_version = excluded.zone_data_version`,
    [
      ...[practitionerId, tx.clock.now().toString(), dueAt.toString(), JSON.stringify(free)],
      ...[isHidden, zoneDataVersion],
    ],
  );
}

export async function forgetLook(tx: Transaction, practitionerId: string): Promise<void> {
  await tx.query(`DELETE FROM waiting_list_looks WHERE practitioner_id = $1`, [practitionerId]);
}

/** Something of theirs changed: their list is looked at soon. */
export async function lookSoon(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
  await tx.query(`UPDATE waiting_list_looks SET due_at = $2 WHERE practitioner_id = ANY ($1::uuid[]) AND due_at > $2`, [
    practitionerIds,
    tx.clock.now().toString(),
  ]);
}

function recordOf({
  offerId,
  offerTypeId,
  offerStartsAt,
  offerUntil,
  offerMailId,
  offerIsKeptLonger,
  ...row
}: Raw): WaitingRecord {
  const read = (at: Date | null) => at && fromDate(at);
  return {
    ...row,
    emailDueAt: read(row.emailDueAt),
    confirmedAt: read(row.confirmedAt),
    before: read(row.before),
    waitUntil: read(row.waitUntil),
    contactEraseAt: read(row.contactEraseAt),
    offer: offerId
      ? {
          id: offerId,
          consultationTypeId: offerTypeId,
          startsAt: fromDate(offerStartsAt),
          until: fromDate(offerUntil),
          mailId: offerMailId,
          isKeptLonger: offerIsKeptLonger,
        }
      : null,
  };
}
