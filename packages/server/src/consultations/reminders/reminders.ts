import type { Temporal } from 'temporal-polyfill';
import { theSystem } from '../../platform/actor.js';
import { fromDate } from '../../platform/clock.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidential.js';
import type { ConsultationRecord, Reader } from '../consultation.repository.js';
import { reminderTimes } from './reminder-times.js';

const KIND = 'consultation.reminder';

type Reminded = Pick<ConsultationRecord, 'id' | 'startsAt' | 'reminders'>;

/** The reminders of a confirmed talk: mails that are owed for later, and named by the time they remind of. */
export class Reminders {
  constructor(private readonly confidential: Confidential) {}

  /** In place of those that have not left. */
  async owe(tx: Transaction, { id, startsAt, reminders }: Reminded): Promise<void> {
    await this.forget(tx, id);
    const contact = reminders.length > 0 && (await this.confidential.readContact(tx, theSystem, id));
    if (!contact) return;
    const parameters = { startsAt: startsAt.epochMilliseconds };
    for (const notBefore of reminderTimes(startsAt, reminders, contact.timeZone, tx.clock.now())) {
      await oweMail(tx, { kind: KIND, subjectId: id, notBefore, parameters });
    }
  }

  async forget(tx: Transaction, id: string): Promise<void> {
    await forgetMail(tx, KIND, id);
  }

  /** When the ones that have not left will. */
  async toCome(reader: Reader, id: string): Promise<Temporal.Instant[]> {
    const rows = await reader.query<{ at: Date }>(
      `SELECT not_before AS at FROM outbox WHERE kind = $1 AND subject_id = $2 AND sent_at IS NULL AND failed_at IS NULL
       ORDER BY not_before`,
      [KIND, id],
    );
    return rows.map(({ at }) => fromDate(at));
  }
}

/** Whether a reminder still tells what is so: a worker that was away comes late, and times change. */
export function stillReminds(
  record: ConsultationRecord,
  { startsAt }: Readonly<Record<string, string | number>>,
  now: Temporal.Instant,
): boolean {
  const start = record.startsAt.epochMilliseconds;
  return record.state === 'CONFIRMED' && start === Number(startsAt) && start > now.epochMilliseconds;
}
