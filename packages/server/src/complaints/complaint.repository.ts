import { displayNameOf } from '../listing/practitioner/practitioner-facts.js';
import type { Transaction, UnitOfWork } from '../platform/unit-of-work.js';
import { ERASED_ON } from './complaint-retention.js';
import type { ComplaintKind, ComplaintOutcome, ComplaintStep, ComplaintTeller } from './complaint-words.js';

export type Reader = Pick<UnitOfWork, 'query'>;

export const instant = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export interface StoredComplaint {
  readonly id: string;
  readonly kind: ComplaintKind;
  readonly at: string;
  readonly practitionerId: string | null;
  readonly clinicId: string | null;
  readonly accountId: string | null;
  readonly teller: ComplaintTeller;
  readonly mayBeNamed: boolean;
  /** There was danger in the words, and they said that they are safe. */
  readonly saidSafe: boolean;
  readonly about: Buffer | null;
  readonly words: Buffer | null;
  readonly name: Buffer | null;
  readonly email: Buffer | null;
  readonly isOpen: boolean;
  readonly outcome: ComplaintOutcome | null;
  readonly closedAt: string | null;
  readonly takenBy: string | null;
  readonly isErased: boolean;
  readonly erasedOn: string;
  readonly version: number;
  /** Of the page it is about; null: it was named in words, or is gone. */
  readonly subjectName: string | null;
  readonly subjectPath: string | null;
}

interface Row extends Omit<StoredComplaint, 'subjectName' | 'subjectPath'> {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly postnominals: readonly string[] | null;
  readonly slug: string | null;
  readonly clinicName: string | null;
  readonly clinicSlug: string | null;
}

const COMPLAINT = `
  SELECT c.id, c.kind, ${instant('c.at')} AS at, c.practitioner_id AS "practitionerId", c.clinic_id AS "clinicId",
    c.account_id AS "accountId", c.teller, c.may_be_named AS "mayBeNamed", c.said_safe AS "saidSafe", c.about, c.words,
    c.name, c.email, c.state = 'OPEN' AS "isOpen", c.outcome, ${instant('c.closed_at')} AS "closedAt",
    c.taken_by AS "takenBy", c.erased_at IS NOT NULL AS "isErased", ${ERASED_ON} AS "erasedOn", c.version,
    p.given_name AS "givenName", p.family_name AS "familyName", p.postnominals, p.slug,
    k.name AS "clinicName", k.slug AS "clinicSlug"
  FROM complaints c LEFT JOIN practitioners p ON p.id = c.practitioner_id LEFT JOIN clinics k ON k.id = c.clinic_id`;

/** `where` and what follows speak of the complaint as `c`. */
export async function selectComplaints(
  reader: Reader,
  where: string,
  parameters: readonly unknown[],
): Promise<StoredComplaint[]> {
  return (await reader.query<Row>(`${COMPLAINT} ${where}`, parameters)).map(named);
}

export async function findComplaint(reader: Reader, id: string): Promise<StoredComplaint | null> {
  return (await selectComplaints(reader, `WHERE c.id = $1`, [id]))[0] ?? null;
}

/** Whoever changes it holds it until the transaction ends. Null: it is gone. */
export async function holdComplaint(tx: Transaction, id: string): Promise<StoredComplaint | null> {
  const held = await tx.query(`SELECT 1 FROM complaints WHERE id = $1 FOR UPDATE`, [id]);
  return held.length > 0 ? findComplaint(tx, id) : null;
}

function named({ givenName, familyName, postnominals, slug, clinicName, clinicSlug, ...row }: Row): StoredComplaint {
  if (slug !== null) {
    const subjectName = displayNameOf(givenName ?? '', familyName ?? '', postnominals ?? []);
    return { ...row, subjectName, subjectPath: `practitioners/${slug}` };
  }
  return { ...row, subjectName: clinicName, subjectPath: clinicSlug && `clinics/${clinicSlug}` };
}

export interface NewComplaint extends Pick<
  StoredComplaint,
  'id' | 'kind' | 'accountId' | 'teller' | 'mayBeNamed' | 'saidSafe' | 'about' | 'words' | 'name' | 'email'
> {
  readonly sending: Buffer;
  readonly practitionerSlug: string | null;
  readonly clinicSlug: string | null;
}

/**
 * Whatever state the page is in that it is about; one that goes at that very moment is waited for, and told of without it.
 * Null: the same form was sent before.
 */
export async function insertComplaint(tx: Transaction, given: NewComplaint): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO complaints (id, kind, at, practitioner_id, clinic_id, account_id, teller, may_be_named, said_safe, about,
       words, name, email, sending)
     VALUES ($1, $2, $3, (SELECT id FROM practitioners WHERE slug = $4 FOR KEY SHARE),
       (SELECT id FROM clinics WHERE slug = $5 FOR KEY SHARE),
       $6, $7, $8, $9, $10, $11, $12, $13, $14)
     ON CONFLICT (sending) DO NOTHING RETURNING id`,
    [
      ...[given.id, given.kind, tx.clock.now().toString(), given.practitionerSlug, given.clinicSlug, given.accountId],
      ...[given.teller, given.mayBeNamed, given.saidSafe, given.about, given.words, given.name, given.email],
      given.sending,
    ],
  );
  return row?.id ?? null;
}

export async function findBySending(reader: Reader, sending: Buffer): Promise<string | null> {
  const [row] = await reader.query<{ id: string }>(`SELECT id FROM complaints WHERE sending = $1`, [sending]);
  return row?.id ?? null;
}

/** There was danger in what was added, and they said that they are safe. */
export async function noteSaidSafe(tx: Transaction, id: string): Promise<void> {
  await tx.query(`UPDATE complaints SET said_safe = true WHERE id = $1`, [id]);
}

export interface StoredStep {
  readonly id: string;
  readonly complaintId: string;
  readonly at: string;
  readonly step: ComplaintStep;
  readonly operatorId: string | null;
  /** Why: a word of a closed list. */
  readonly reason: string | null;
  /** The day on which it was reported elsewhere. */
  readonly onDate: string | null;
  readonly words: Buffer | null;
  /** Of an answer: the question. */
  readonly answers: string | null;
}

const STEP = `SELECT id, complaint_id AS "complaintId", ${instant('at')} AS at, step, operator_id AS "operatorId", reason,
  on_date::text AS "onDate", words, answers FROM complaint_steps`;

/** The newest first. */
export function listSteps(reader: Reader, complaintId: string): Promise<StoredStep[]> {
  return reader.query(`${STEP} s WHERE complaint_id = $1 ORDER BY s.at DESC, s.number DESC`, [complaintId]);
}

export async function findStep(reader: Reader, id: string): Promise<StoredStep | null> {
  const [row] = await reader.query<StoredStep>(`${STEP} WHERE id = $1`, [id]);
  return row ?? null;
}

export async function findAnswer(reader: Reader, questionId: string): Promise<StoredStep | null> {
  const [row] = await reader.query<StoredStep>(`${STEP} WHERE answers = $1`, [questionId]);
  return row ?? null;
}

type NewStep = Pick<StoredStep, 'id' | 'complaintId' | 'step'> &
  Partial<Pick<StoredStep, 'operatorId' | 'reason' | 'onDate' | 'words' | 'answers'>> & {
    readonly accountId?: string | null;
    readonly sending?: Buffer;
  };

/** Puts down what happened: whoever looked before it did is told so. False: the same form was sent before. */
export async function insertStep(tx: Transaction, given: NewStep): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO complaint_steps (id, complaint_id, at, step, operator_id, reason, on_date, words, answers, account_id, sending)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (sending) DO NOTHING RETURNING 1`,
    [
      ...[given.id, given.complaintId, tx.clock.now().toString(), given.step, given.operatorId ?? null],
      ...[given.reason ?? null, given.onDate ?? null, given.words ?? null, given.answers ?? null],
      ...[given.accountId ?? null, given.sending ?? null],
    ],
  );
  if (rows.length === 0) return false;
  await tx.query(`UPDATE complaints SET version = version + 1 WHERE id = $1`, [given.complaintId]);
  return true;
}

/**
 * SQL: the accounts that can be asked for the side of whom complaint `c` is about: whoever keeps the listing, or manages
 * the clinic.
 */
const SUBJECTS = `
  SELECT account_id, since FROM listing_controllers l WHERE l.practitioner_id = c.practitioner_id
  UNION ALL SELECT account_id, since FROM clinic_managers m WHERE m.clinic_id = c.clinic_id`;

export async function listSubjects(reader: Reader, complaintId: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT s.account_id AS id FROM complaints c, LATERAL (${SUBJECTS}) s WHERE c.id = $1 ORDER BY 1`,
    [complaintId],
  );
  return rows.map(({ id }) => id);
}

/** Whether the account is asked: it stood for whom it is about when the question was put, and does still. */
export async function isAsked(reader: Reader, accountId: string, { complaintId, at }: StoredStep): Promise<boolean> {
  const rows = await reader.query(
    `SELECT 1 FROM complaints c, LATERAL (${SUBJECTS}) s WHERE c.id = $1 AND s.account_id = $2 AND s.since <= $3`,
    [complaintId, accountId, at],
  );
  return rows.length > 0;
}

/**
 * SQL: whether operator $1 may see complaint `c`: it is not about what answers to them, and not of their own. To them it is
 * not there.
 */
export const NOT_THEIR_OWN = `c.account_id IS DISTINCT FROM $1::uuid
  AND NOT EXISTS (SELECT FROM (${SUBJECTS}) s WHERE s.account_id = $1::uuid)`;
