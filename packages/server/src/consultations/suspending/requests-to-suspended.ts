import { Temporal } from 'temporal-polyfill';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { ConsultationChanges } from '../consultation-change.js';
import { selectConsultations, type ConsultationRecord, type Reader } from '../consultation.repository.js';

/** What patients wait for, or were promised, by somebody. */
export interface Promised {
  readonly waiting: number;
  readonly confirmed: number;
  /** When the next confirmed talk begins; null: there is none. */
  readonly next: Date | null;
}

const OPEN = `state IN ('AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED')`;

/** What becomes of requests when whoever was asked is suspended. */
export class RequestsToSuspended {
  constructor(private readonly changes: ConsultationChanges) {}

  async countPromised(reader: Reader, practitionerIds: readonly string[], now: Temporal.Instant): Promise<Promised> {
    const [row] = await reader.query<Promised>(
      `SELECT count(*) FILTER (WHERE state = 'REQUESTED')::integer AS waiting,
         count(*) FILTER (WHERE state = 'CONFIRMED' AND starts_at > $2)::integer AS confirmed,
         min(starts_at) FILTER (WHERE state = 'CONFIRMED' AND starts_at > $2) AS next
       FROM consultations WHERE practitioner_id = ANY ($1::uuid[]) AND ${OPEN}`,
      [practitionerIds, now.toString()],
    );
    return row ?? { waiting: 0, confirmed: 0, next: null };
  }

  /** Before the practitioners' locks are waited for: whoever acts on a request holds its row first. */
  async lockAll(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT 1 FROM consultations WHERE practitioner_id = ANY ($1::uuid[]) AND ${OPEN} ORDER BY id FOR UPDATE`,
      [practitionerIds],
    );
  }

  /** Nobody waits for them any more, and whoever did is told and shown others. A talk that has begun took place. */
  async callOffAll(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    const records = await selectConsultations(tx, `practitioner_id = ANY ($1::uuid[]) AND ${OPEN} ORDER BY id`, [
      practitionerIds,
    ]);
    for (const record of records) await this.#callOff(tx, record);
  }

  async #callOff(tx: Transaction, record: ConsultationRecord): Promise<void> {
    const { id } = record;
    switch (record.state) {
      case 'AWAITING_EMAIL':
        await this.changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
        await forgetMail(tx, 'consultation.code', id);
        return;
      case 'REQUESTED':
        await this.changes.apply(tx, record, { event: 'DECLINED', by: 'SYSTEM' });
        await forgetMail(tx, 'consultation.nudge', id);
        await oweMail(tx, { kind: 'consultation.declined', subjectId: id });
        return;
      case 'CONFIRMED':
        if (Temporal.Instant.compare(record.startsAt, tx.clock.now()) <= 0) return;
        await this.changes.apply(tx, record, { event: 'PRACTITIONER_STEPPED_BACK', by: 'SYSTEM' });
        await oweMail(tx, { kind: 'consultation.cancelled.patient', subjectId: id, parameters: { by: 'SYSTEM' } });
        await oweMail(tx, { kind: 'consultation.cancelled.practitioner', subjectId: id, parameters: { by: 'SYSTEM' } });
        return;
      default:
        return;
    }
  }
}
