import { Temporal } from 'temporal-polyfill';
import { isSuspendedForGoodSql } from '../accounts/suspension/is-suspended.js';
import { fromDate } from '../platform/clock.js';
import { recordErasure, type ErasedWhy } from '../platform/erasures/erasures.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ConsultationSide, JudgedConsultation } from './door/consultation.policy.js';
import type { ReminderLead } from './reminders/reminder-times.js';
import type { ConsultationEventKind, ConsultationParty, ConsultationState } from './states/consultation-states.js';

/** A transaction, or reads outside any. */
export interface Reader {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** New zone data moved the instant, so that the wall clock stays; or could not, and the instant stands. */
export type ClocksChanged = 'MOVED' | 'STANDS';

/** A consultation without anything said in confidence. */
export interface ConsultationRecord extends JudgedConsultation {
  readonly practitionerId: string;
  readonly consultationTypeId: string;
  /** It takes place at the practitioner's: where the patient says they will be does not matter. */
  readonly isInPerson: boolean;
  /** Where it takes place: from afar, where the practitioner keeps hours by now. */
  readonly timeZone: string;
  /** By whose clock its time was agreed on, and is kept when that clock is changed. */
  readonly agreedZone: string;
  readonly requestedAt: Temporal.Instant;
  readonly holdsTime: boolean;
  readonly emailDueAt: Temporal.Instant | null;
  readonly answersEraseAt: Temporal.Instant;
  readonly contactEraseAt: Temporal.Instant;
  readonly contactErased: boolean;
  /** How often its entry in calendars has changed since it was confirmed. */
  readonly calendarSequence: number;
  /** Whether a no shows the patient others who offer the same. */
  readonly suggestsOthers: boolean;
  /** Other times that are held beside the one that stands, in order; null: none are proposed. */
  readonly proposedTimes: readonly Temporal.Instant[] | null;
  /** By which share the no that is being said is said; null: by the practitioner, or none is. */
  readonly declineShareId: string | null;
  /** When the patient wants to be reminded of it. */
  readonly reminders: readonly ReminderLead[];
  /** By which shares colleagues may read what was said, with the patient's yes to each. */
  readonly sharesLetRead: readonly string[];
  /** Of the consent that was given with the request. */
  readonly policyVersion: string;
  /** What the wall clock there showed when the time was agreed on: "2026-12-09T15:00"; null: not known. */
  readonly wallClock: string | null;
  /** What new zone data did to it, since a person last chose its time; null: nothing. */
  readonly clocksChanged: ClocksChanged | null;
  /** Who said since that the time is right. */
  readonly timeCheckedBy: readonly ConsultationSide[];
  /** Since when the practitioner has been asked as they are now; null: they are not, or were not yet. */
  readonly askedAt: Temporal.Instant | null;
  /** The zone in which the asked practitioner keeps hours. */
  readonly hoursZone: string;
  /** The asked practitioner deleted their account, or two operators suspended it: they read nothing of it. */
  readonly practitionerIsGone: boolean;
}

/** What a change may set; a column that is not named stays. */
export interface ConsultationColumns {
  readonly state?: ConsultationState;
  readonly holds_time?: boolean;
  readonly email_due_at?: Temporal.Instant | null;
  readonly email_confirmed_at?: Temporal.Instant;
  readonly respond_by?: Temporal.Instant;
  readonly decline_pending_until?: Temporal.Instant | null;
  readonly decline_share_id?: string | null;
  readonly answers_erase_at?: Temporal.Instant;
  /** Null: something is kept with the answers again, and goes by its date. */
  readonly answers_erased_at?: null;
  readonly contact_erase_at?: Temporal.Instant;
  readonly contact?: Buffer;
  readonly contact_hash?: Buffer;
  readonly answer_note?: Buffer | null;
  readonly arrangement?: Buffer;
  readonly calendar_sequence?: number;
  readonly suggests_others?: boolean;
  readonly reminders?: readonly ReminderLead[];
  readonly starts_at?: Temporal.Instant;
  readonly ends_at?: Temporal.Instant;
  readonly time_zone?: string;
  readonly zone_data_version?: string;
  readonly wall_clock?: string;
  readonly clocks_changed?: ClocksChanged | null;
  readonly time_checked_by?: readonly ConsultationSide[];
  readonly proposed_times?: readonly Temporal.Instant[] | null;
  readonly proposal_expires_at?: Temporal.Instant | null;
  readonly proposed_by?: ConsultationSide | null;
  readonly proposals_made?: number;
  readonly patient_proposals_made?: number;
}

export interface NewConsultation extends Required<
  Pick<ConsultationColumns, 'holds_time' | 'answers_erase_at' | 'contact_erase_at'>
> {
  readonly id: string;
  readonly practitioner_id: string;
  readonly consultation_type_id: string;
  readonly state: 'AWAITING_EMAIL';
  readonly starts_at: Temporal.Instant;
  readonly ends_at: Temporal.Instant;
  readonly time_zone: string;
  readonly zone_data_version: string;
  readonly wall_clock: string;
  readonly requested_at: Temporal.Instant;
  readonly policy_version: string;
  readonly email_due_at: Temporal.Instant;
  readonly contact: Buffer | null;
  readonly answers: Buffer | null;
  readonly flags: Buffer | null;
  readonly summary: Buffer | null;
  readonly message: Buffer | null;
  readonly contact_hash: Buffer;
  readonly idempotency_key_hash: Buffer;
  readonly idempotency_input_hash: Buffer;
}

export interface HistoryRow {
  readonly id: string;
  readonly at: Date;
  readonly state: ConsultationState;
  /** What happened; null: it was asked for, or happened before this was kept. */
  readonly kind: ConsultationEventKind | null;
  readonly by: ConsultationParty;
  readonly note: Buffer | null;
  /** By which share it was done for the practitioner; null: by none. */
  readonly shareId: string | null;
}

const COLUMNS = `
  id, practitioner_id AS "practitionerId", consultation_type_id AS "consultationTypeId", state,
  starts_at AS "startsAt", ends_at AS "endsAt", time_zone AS "agreedZone", requested_at AS "requestedAt",
  coalesce((SELECT h.time_zone FROM schedules h JOIN consultation_types t ON t.id = consultation_type_id
    WHERE h.practitioner_id = consultations.practitioner_id AND t.mode <> 'IN_PERSON'), time_zone) AS "timeZone",
  holds_time AS "holdsTime", email_due_at AS "emailDueAt", email_confirmed_at AS "emailConfirmedAt",
  respond_by AS "respondBy", decline_pending_until AS "declinePendingUntil",
  answers_erase_at AS "answersEraseAt", contact_erase_at AS "contactEraseAt",
  (answers_erased_at IS NOT NULL OR answers IS NULL) AS "answersErased", contact_erased_at IS NOT NULL AS "contactErased",
  (SELECT t.mode = 'IN_PERSON' FROM consultation_types t WHERE t.id = consultation_type_id) AS "isInPerson",
  calendar_sequence AS "calendarSequence", suggests_others AS "suggestsOthers",
  proposed_times AS "proposedTimes", proposal_expires_at AS "proposalExpiresAt", proposals_made AS "proposalsMade",
  patient_proposals_made AS "patientProposalsMade",
  CASE WHEN proposed_times IS NOT NULL THEN coalesce(proposed_by, 'PRACTITIONER') END AS "proposedBy",
  wall_clock AS "wallClock", clocks_changed AS "clocksChanged", time_checked_by AS "timeCheckedBy",
  decline_share_id AS "declineShareId", policy_version AS "policyVersion", reminders,
  EXISTS (SELECT FROM consents a WHERE a.consultation_id = consultations.id
    AND a.purpose = 'SHARE_WITH_PRACTITIONER' AND a.withdrawn_at IS NULL) AS "isShared",
  ARRAY(SELECT a.share_id::text FROM consents a WHERE a.consultation_id = consultations.id
    AND a.purpose = 'COLLEAGUE' AND a.withdrawn_at IS NULL) AS "sharesLetRead",
  (SELECT max(at) FROM consultation_events e WHERE e.consultation_id = consultations.id AND e.state = 'REQUESTED') AS "askedAt",
  coalesce((SELECT h.time_zone FROM schedules h WHERE h.practitioner_id = consultations.practitioner_id), 'UTC') AS "hoursZone",
  (EXISTS (SELECT FROM practitioners p WHERE p.id = consultations.practitioner_id AND p.left_at IS NOT NULL)
    OR EXISTS (SELECT FROM listing_controllers keeper WHERE keeper.practitioner_id = consultations.practitioner_id
      AND ${isSuspendedForGoodSql('keeper.account_id')})) AS "practitionerIsGone"`;

export async function findConsultation(reader: Reader, id: string): Promise<ConsultationRecord | null> {
  const [row] = await reader.query<Raw>(`SELECT ${COLUMNS} FROM consultations WHERE id = $1`, [id]);
  return row ? recordOf(row) : null;
}

/** Those for which the condition holds, in the order it ends with. */
export async function selectConsultations(
  reader: Reader,
  condition: string,
  parameters: readonly unknown[],
): Promise<ConsultationRecord[]> {
  const rows = await reader.query<Raw>(`SELECT ${COLUMNS} FROM consultations WHERE ${condition}`, parameters);
  return rows.map(recordOf);
}

/** For an id that this transaction has just written. */
export async function getConsultation(reader: Reader, id: string): Promise<ConsultationRecord> {
  const record = await findConsultation(reader, id);
  if (!record) throw new Error('A consultation that was just written is not there.');
  return record;
}

/** Waits for whoever else is changing it. Always before a practitioner's lock, never after. */
export async function findConsultationForUpdate(tx: Transaction, id: string): Promise<ConsultationRecord | null> {
  const [row] = await tx.query<Raw>(`SELECT ${COLUMNS} FROM consultations WHERE id = $1 FOR UPDATE`, [id]);
  return row ? recordOf(row) : null;
}

/** Whether there is one for which the condition holds, whoever works on it. */
export async function isAnyDue(reader: Reader, condition: string, now: Temporal.Instant): Promise<boolean> {
  const found = await reader.query(`SELECT FROM consultations WHERE ${condition} LIMIT 1`, [now.toString()]);
  return found.length > 0;
}

/** One consultation for which the condition holds and on which nobody else works, but none of these; null: none is left. */
export async function findOneDue(
  tx: Transaction,
  condition: string,
  now: Temporal.Instant,
  except: readonly string[],
): Promise<ConsultationRecord | null> {
  const [row] = await tx.query<Raw>(
    `SELECT ${COLUMNS} FROM consultations WHERE ${condition} AND id <> ALL($2::uuid[]) LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [now.toString(), except],
  );
  return row ? recordOf(row) : null;
}

export interface EarlierRequest {
  readonly record: ConsultationRecord;
  /** Of the input that made it; null once it was erased. */
  readonly inputHash: Buffer | null;
}

/** The requests of these keys, in the order of the keys; null where there is none. */
export async function findByIdempotencyKeys(
  reader: Reader,
  keyHashes: readonly Buffer[],
): Promise<(EarlierRequest | null)[]> {
  const rows = await reader.query<Raw & { inputHash: Buffer | null; keyHash: Buffer }>(
    `SELECT ${COLUMNS}, idempotency_key_hash AS "keyHash", idempotency_input_hash AS "inputHash"
     FROM consultations WHERE idempotency_key_hash = ANY($1::bytea[])`,
    [keyHashes],
  );
  const byKey = new Map(
    rows.map(({ keyHash, inputHash, ...row }) => [keyHash.toString('hex'), { record: recordOf(row), inputHash }]),
  );
  return keyHashes.map((keyHash) => byKey.get(keyHash.toString('hex')) ?? null);
}

export async function insertConsultation(tx: Transaction, consultation: NewConsultation): Promise<void> {
  const entries = Object.entries(consultation);
  await tx.query(
    `INSERT INTO consultations (${entries.map(([column]) => column).join(', ')})
     VALUES (${entries.map((_, index) => `$${index + 1}`).join(', ')})`,
    entries.map(([, value]) => parameterOf(value)),
  );
}

export async function updateConsultation(tx: Transaction, id: string, columns: ConsultationColumns): Promise<void> {
  const entries = Object.entries(columns);
  await tx.query(
    `UPDATE consultations SET ${entries.map(([column], index) => `${column} = $${index + 2}`).join(', ')} WHERE id = $1`,
    [id, ...entries.map(([, value]) => parameterOf(value))],
  );
}

/** Names whom it is for without telling; null once erased. */
export async function findContactHash(reader: Reader, id: string): Promise<Buffer | null> {
  const [row] = await reader.query<{ hash: Buffer | null }>(
    `SELECT contact_hash AS hash FROM consultations WHERE id = $1`,
    [id],
  );
  return row?.hash ?? null;
}

/** Unverified holds: of one practitioner, or of one contact. `except` does not count. */
export async function countUnverifiedHolds(
  tx: Transaction,
  of: { readonly practitionerId: string } | { readonly contactHash: Buffer; readonly except: string },
): Promise<number> {
  const [count] = await tx.query<{ count: number }>(
    `SELECT count(*) FROM consultations WHERE state = 'AWAITING_EMAIL' AND holds_time AND email_due_at > $2
       AND ${'practitionerId' in of ? 'practitioner_id = $1' : 'contact_hash = $1 AND id <> $3'}`,
    'practitionerId' in of
      ? [of.practitionerId, tx.clock.now().toString()]
      : [of.contactHash, tx.clock.now().toString(), of.except],
  );
  return count?.count ?? 0;
}

/** The next row of a consultation's history. Its writer holds the consultation's row, so positions do not race. */
export async function insertHistory(
  tx: Transaction,
  event: Omit<HistoryRow, 'at'> & { readonly consultationId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO consultation_events (id, consultation_id, position, at, state, by, note, share_id, kind)
     SELECT $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8 FROM consultation_events WHERE consultation_id = $2`,
    [
      event.id,
      event.consultationId,
      tx.clock.now().toString(),
      event.state,
      event.by,
      event.note,
      event.shareId,
      event.kind,
    ],
  );
}

export async function listHistory(reader: Reader, consultationId: string): Promise<HistoryRow[]> {
  return reader.query<HistoryRow>(
    `SELECT id, at, state, kind, by, note, share_id AS "shareId" FROM consultation_events WHERE consultation_id = $1 ORDER BY position`,
    [consultationId],
  );
}

/** One reading of the answers on the practitioner's side. */
export interface ReadRow {
  readonly at: Temporal.Instant;
  /** The account of a colleague who read them with the patient's consent; null: the practitioner did. */
  readonly colleagueId: string | null;
}

/** Who read the answers, by account or, before there were any, by link; oldest first. */
export async function listReads(reader: Reader, consultationId: string): Promise<ReadRow[]> {
  const rows = await reader.query<{ at: Date; colleagueId: string | null }>(
    `SELECT at, CASE WHEN why = 'COLLEAGUE' THEN actor_id END AS "colleagueId" FROM audit_entries
     WHERE subject_kind = 'consultation' AND subject_id = $1 AND action = 'consultation.answers.read'
       AND actor_kind IN ('ACCOUNT', 'PRACTITIONER') ORDER BY at, id`,
    [consultationId],
  );
  return rows.map(({ at, colleagueId }) => ({ at: fromDate(at), colleagueId }));
}

/** What can be erased of a consultation, as it stands in the ledger of erasures; the last three are what is closed, and kept. */
export const erasures = {
  answers: 'consultation.answers',
  said: 'consultation.said',
  contact: 'consultation.contact',
  sharing: 'consultation.sharing',
  colleague: 'consultation.colleague',
  links: 'consultation.links',
} as const;

/** Erases what was said; the ciphertexts are gone from the row, and a bare row stays. */
export async function eraseAnswers(tx: Transaction, id: string, why: ErasedWhy): Promise<void> {
  const erased = await tx.query(
    `UPDATE consultations SET answers = NULL, flags = NULL, summary = NULL, message = NULL, answer_note = NULL,
       arrangement = NULL, answers_erased_at = $2 WHERE id = $1 AND answers_erased_at IS NULL RETURNING 1`,
    [id, tx.clock.now().toString()],
  );
  if (erased.length > 0) await recordErasure(tx, { kind: erasures.answers, subjectId: id, why });
  await tx.query(`UPDATE consultation_events SET note = NULL WHERE consultation_id = $1 AND note IS NOT NULL`, [id]);
  await tx.query(`DELETE FROM consultation_messages WHERE consultation_id = $1`, [id]);
}

/**
 * Erases what the patient said and answered, and keeps what the practitioner wrote for a talk that stands: how it is
 * reached goes with the rest, by its date.
 */
export async function eraseWhatPatientSaid(tx: Transaction, id: string): Promise<void> {
  const erased = await tx.query(
    `UPDATE consultations SET answers = NULL, flags = NULL, summary = NULL, message = NULL
     WHERE id = $1 AND answers IS NOT NULL RETURNING 1`,
    [id],
  );
  await tx.query(`UPDATE consultation_events SET note = NULL WHERE consultation_id = $1 AND by = 'PATIENT'`, [id]);
  await tx.query(`DELETE FROM consultation_messages WHERE consultation_id = $1 AND by = 'PATIENT'`, [id]);
  if (erased.length > 0) await recordErasure(tx, { kind: erasures.said, subjectId: id, why: 'WISH' });
}

/** Erases who it was. The idempotency key's hash stays, so that a late repeat of the form cannot ask twice. */
export async function eraseContact(tx: Transaction, id: string, why: ErasedWhy): Promise<void> {
  const erased = await tx.query(
    `UPDATE consultations SET contact = NULL, contact_hash = NULL, idempotency_input_hash = NULL,
       contact_erased_at = $2 WHERE id = $1 AND contact_erased_at IS NULL RETURNING 1`,
    [id, tx.clock.now().toString()],
  );
  if (erased.length > 0) await recordErasure(tx, { kind: erasures.contact, subjectId: id, why });
  await tx.query(`DELETE FROM consultation_codes WHERE consultation_id = $1`, [id]);
  await tx.query(`DELETE FROM proposal_keys WHERE consultation_id = $1`, [id]);
}

type Dated<Record> = {
  readonly [Key in keyof Record]: Temporal.Instant extends Record[Key] ? Date | null : Record[Key];
};
type Raw = Dated<ConsultationRecord>;

function recordOf(row: Raw): ConsultationRecord {
  const entries = Object.entries(row).map(([key, value]) => [key, datesRead(value)]);
  return Object.fromEntries(entries) as ConsultationRecord;
}

function datesRead(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(datesRead);
  return value instanceof Date ? fromDate(value) : value;
}

function parameterOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parameterOf);
  return value instanceof Temporal.Instant ? value.toString() : value;
}
