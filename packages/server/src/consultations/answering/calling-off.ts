import { Temporal } from 'temporal-polyfill';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { ConsultationSide } from '../door/consultation.policy.js';
import { selectConsultations, type ConsultationRecord } from '../consultation.repository.js';

/** What patients wait for or were promised, in a condition of SQL. */
export const OPEN = `state IN ('AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED')`;

/** One side steps back, and the other one is told. Null: it cannot be called off where it stands. */
export async function callOff(
  tx: Transaction,
  changes: ConsultationChanges,
  record: ConsultationRecord,
  {
    by,
    note,
    shareId,
  }: { readonly by: ConsultationSide; readonly note?: string | null; readonly shareId?: string | null },
): Promise<ConsultationRecord | null> {
  const event = by === 'PATIENT' ? 'PATIENT_STEPPED_BACK' : 'PRACTITIONER_STEPPED_BACK';
  const changed = await changes.apply(tx, record, { event, by, shareId, note: note ?? null });
  if (!changed) return null;
  await forgetMail(tx, 'consultation.code', record.id);
  await forgetMail(tx, 'consultation.nudge', record.id);
  if (changed.state === 'CANCELLED') {
    await oweMail(tx, { kind: 'consultation.cancelled.patient', subjectId: record.id, parameters: { by } });
    const parameters = { by, ...(shareId && { share: shareId }) };
    await oweMail(tx, { kind: 'consultation.cancelled.practitioner', subjectId: record.id, parameters });
  } else if (record.state === 'REQUESTED') {
    await oweMail(tx, { kind: 'consultation.withdrawn', subjectId: record.id });
  }
  return changed;
}

/**
 * Nobody waits any more for whoever was asked, and each patient is told and shown others: SYSTEM where operators suspended
 * them. A talk that has begun took place. The caller holds the rows and the practitioners' locks.
 */
export async function callOffAllOf(
  tx: Transaction,
  changes: ConsultationChanges,
  practitionerIds: readonly string[],
  by: 'PRACTITIONER' | 'SYSTEM',
): Promise<void> {
  const records = await selectConsultations(tx, `practitioner_id = ANY ($1::uuid[]) AND ${OPEN} ORDER BY id`, [
    practitionerIds,
  ]);
  for (const record of records) await callOffOne(tx, changes, record, by);
}

async function callOffOne(
  tx: Transaction,
  changes: ConsultationChanges,
  record: ConsultationRecord,
  by: 'PRACTITIONER' | 'SYSTEM',
): Promise<void> {
  const { id } = record;
  switch (record.state) {
    case 'AWAITING_EMAIL':
      await changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
      await forgetMail(tx, 'consultation.code', id);
      return;
    case 'REQUESTED':
      await changes.apply(tx, record, { event: 'DECLINED', by });
      await forgetMail(tx, 'consultation.nudge', id);
      await oweMail(tx, { kind: 'consultation.declined', subjectId: id });
      return;
    case 'CONFIRMED':
      if (Temporal.Instant.compare(record.startsAt, tx.clock.now()) <= 0) return;
      await changes.apply(tx, record, { event: 'PRACTITIONER_STEPPED_BACK', by });
      await oweMail(tx, { kind: 'consultation.cancelled.patient', subjectId: id, parameters: { by } });
      await oweMail(tx, { kind: 'consultation.cancelled.practitioner', subjectId: id, parameters: { by } });
      return;
    default:
      return;
  }
}
