import { forgetMail, oweMail } from '../platform/mail/outbox.js';
import type { Transaction } from '../platform/unit-of-work.js';
import type { ConsultationChanges } from './consultation-change.js';
import type { ConsultationSide } from './consultation.policy.js';
import type { ConsultationRecord } from './consultation.repository.js';

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
    await oweMail(tx, { kind: 'consultation.cancelled.practitioner', subjectId: record.id, parameters: { by } });
  } else if (record.state === 'REQUESTED') {
    await oweMail(tx, { kind: 'consultation.withdrawn', subjectId: record.id });
  }
  return changed;
}
