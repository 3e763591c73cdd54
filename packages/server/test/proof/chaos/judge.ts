import { expect } from 'vitest';
import { keyOf } from '../../../src/platform/graphql/global-id.js';
import type { UnitOfWork } from '../../../src/platform/unit-of-work.js';
import type { Acknowledged } from './patients.js';
import type { Delivered } from './post-office.js';

const CODE = 'consultation.code';

interface Stored {
  readonly id: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly held: readonly Date[];
}

interface Owed {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly hasLeft: boolean;
}

interface Post {
  readonly delivered: readonly Delivered[];
  /** Those that were here when the worker was killed that had not heard of it. */
  readonly cutShort: readonly Delivered[];
}

/** That nothing the servers said was lost, nothing was done twice, and nobody was left without their mail. */
export async function judge(
  unitOfWork: UnitOfWork,
  acknowledged: readonly Acknowledged[],
  { delivered, cutShort }: Post,
): Promise<{ readonly mails: number; readonly repeats: number }> {
  await expectAcknowledged(unitOfWork, acknowledged);
  await expectNoOverlap(unitOfWork);
  const owed = await expectOwed(unitOfWork, acknowledged);
  return expectDelivered(owed, acknowledged, { delivered, cutShort });
}

/** Each is there as it was last acknowledged, holds what it should, and there is no other. */
async function expectAcknowledged(unitOfWork: UnitOfWork, acknowledged: readonly Acknowledged[]): Promise<void> {
  const stored = await unitOfWork.query<Stored>(
    `SELECT id, state, starts_at AS "startsAt",
       array(SELECT starts_at FROM held_times WHERE owner_id = consultations.id) AS held FROM consultations`,
  );
  const byId = new Map(stored.map((each) => [each.id, each]));
  for (const { id, state, startsAt } of acknowledged) {
    const found = byId.get(keyOf('Consultation', id)!);
    expect({ state: found?.state, startsAt: found?.startsAt.toISOString() }).toEqual({ state, startsAt });
    const holds = state === 'CONFIRMED' || state === 'REQUESTED';
    if (state !== 'AWAITING_EMAIL') expect(found!.held.map((at) => at.toISOString())).toEqual(holds ? [startsAt] : []);
  }
  expect(stored.length).toBe(acknowledged.length);
}

async function expectNoOverlap(unitOfWork: UnitOfWork): Promise<void> {
  const overlaps = await unitOfWork.query(
    `SELECT a.id FROM held_times a JOIN held_times b ON a.practitioner_id = b.practitioner_id AND a.id < b.id
       AND a.owner_id <> b.owner_id AND a.during && b.during`,
  );
  expect(overlaps).toEqual([]);
}

/** Exactly what was done owes, none missing and none twice. Nudges and reminders come and go with the state. */
async function expectOwed(unitOfWork: UnitOfWork, acknowledged: readonly Acknowledged[]): Promise<Owed[]> {
  const owed = await unitOfWork.query<Owed>(
    `SELECT id, kind, subject_id AS "subjectId", sent_at IS NOT NULL AS "hasLeft" FROM outbox
     WHERE kind LIKE 'consultation.%' AND kind NOT IN ('consultation.nudge', 'consultation.reminder')`,
  );
  const kinds = new Map<string, string[]>();
  for (const { subjectId, kind } of owed) kinds.set(subjectId, [...(kinds.get(subjectId) ?? []), kind]);
  for (const { id, owes, state } of acknowledged) {
    const kept = kinds.get(keyOf('Consultation', id)!) ?? [];
    // A worker that is killed after a mail has left and before it is noted leaves it owed: calling off then forgets the code.
    const mayBeForgotten = state === 'WITHDRAWN' || state === 'CANCELLED';
    const forgotten = mayBeForgotten && !kept.includes(CODE) ? [CODE] : [];
    expect([...kept, ...forgotten].toSorted()).toEqual(owes.toSorted());
  }
  expect(owed.filter(({ hasLeft }) => !hasLeft)).toEqual([]);
  return owed;
}

/**
 * A letter about what is no longer so is not written; every other came, and a repeat is the same mail to the same person
 * under the same Message-ID.
 */
function expectDelivered(owed: readonly Owed[], acknowledged: readonly Acknowledged[], { delivered, cutShort }: Post) {
  const byMessage = new Map<string, Delivered[]>();
  for (const mail of delivered) byMessage.set(rowOf(mail), [...(byMessage.get(rowOf(mail)) ?? []), mail]);
  const states = new Map(acknowledged.map(({ id, state }) => [keyOf('Consultation', id)!, state]));
  const mustHaveCome = owed.filter(({ kind, subjectId }) => isStillSo(kind, states.get(subjectId)));
  expect(mustHaveCome.filter(({ id }) => !byMessage.has(id))).toEqual([]);
  // Nobody knows of a mail whose sender was killed, so it comes again; but no code comes to whoever typed it meanwhile.
  const unheardOf = new Set(cutShort.map(rowOf));
  const comesAgain = mustHaveCome.filter(({ id, kind }) => unheardOf.has(id) && kind !== CODE);
  expect(comesAgain.filter(({ id }) => byMessage.get(id)!.length < 2)).toEqual([]);
  const ofConsultations = owed.filter(({ id }) => byMessage.has(id));
  for (const { id } of ofConsultations) {
    const same = new Set(byMessage.get(id)!.map(({ to, subject }) => `${to} ${subject}`));
    expect(same.size).toBe(1);
  }
  const times = ofConsultations.reduce((sum, { id }) => sum + byMessage.get(id)!.length, 0);
  return { mails: ofConsultations.length, repeats: times - ofConsultations.length };
}

/** The Message-ID names the row that owes the mail. */
function rowOf({ messageId }: Delivered): string {
  return messageId.slice(1, messageId.indexOf('@'));
}

function isStillSo(kind: string, state: Acknowledged['state'] | undefined): boolean {
  if (kind === CODE || kind.startsWith('consultation.cancelled')) return true;
  if (kind.startsWith('consultation.confirmed')) return state === 'CONFIRMED';
  return (kind === 'consultation.sent' || kind === 'consultation.waiting') && state === 'REQUESTED';
}
