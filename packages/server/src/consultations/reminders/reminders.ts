import type { Temporal } from 'temporal-polyfill';
import { theSystem } from '../../platform/actor.js';
import { fromDate } from '../../platform/clock.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import type { Confidential } from '../confidences/confidential.js';
import type { ConsultationRecord, Reader } from '../consultation.repository.js';
import { reminderTimes, whenItLeaves } from './reminder-times.js';

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
    const times = reminderTimes(startsAt, reminders, contact.timeZone, tx.clock.now());
    for (const [at, notBefore] of times.entries()) {
      const next = times[at + 1];
      const parameters = {
        startsAt: startsAt.epochMilliseconds,
        ...(next && { until: next.epochMilliseconds }),
      };
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

/**
 * Whether a reminder that comes up leaves now. A worker that was away, and a mail server that was, make it late: nobody is
 * written to by night because of it, so it is owed for the morning, once; and what the next one says, or what is not so any
 * more, is not said at all.
 */
export async function leavesNow(
  tx: Transaction,
  { id, state, startsAt }: ConsultationRecord,
  parameters: Readonly<Record<string, string | number>>,
  zone: string,
): Promise<boolean> {
  if (state !== 'CONFIRMED' || startsAt.epochMilliseconds !== Number(parameters['startsAt'])) return false;
  const until = parameters['until'] === undefined ? {} : { until: Number(parameters['until']) };
  const now = tx.clock.now();
  const leaves = whenItLeaves({ startsAt: startsAt.epochMilliseconds, ...until }, zone, now);
  if (!leaves || leaves.equals(now)) return leaves !== null;
  await oweOnce(tx, id, leaves, parameters);
  return false;
}

/** A worker that died right after this comes by again. */
async function oweOnce(
  tx: Transaction,
  subjectId: string,
  notBefore: Temporal.Instant,
  parameters: Readonly<Record<string, string | number>>,
): Promise<void> {
  const owed = await tx.query(
    `SELECT FROM outbox WHERE kind = $1 AND subject_id = $2 AND not_before = $3 AND sent_at IS NULL`,
    [KIND, subjectId, notBefore.toString()],
  );
  if (owed.length === 0) await oweMail(tx, { kind: KIND, subjectId, notBefore, parameters });
}
