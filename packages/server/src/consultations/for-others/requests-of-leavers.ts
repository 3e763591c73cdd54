import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/unit-of-work.js';
import { callOffAllOf, OPEN } from '../answering/calling-off.js';
import type { Confidential } from '../confidences/confidential.js';
import type { Forgetting } from '../consents/forgetting.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import { isAhead } from '../states/is-ahead.js';
import {
  findConsultationForUpdate,
  selectConsultations,
  type ConsultationRecord,
  type Reader,
} from '../consultation.repository.js';
import type { WaitingOfLeavers } from '../waiting/waiting-of-leavers.js';

/** What becomes of requests when somebody on either side deletes their account. */
export class RequestsOfLeavers {
  constructor(
    private readonly confidential: Confidential,
    private readonly changes: ConsultationChanges,
    private readonly forgetting: Forgetting,
    private readonly waiting: WaitingOfLeavers,
  ) {}

  /** Requests of a patient that wait or are promised: those are taken back. */
  async countOwn(reader: Reader, email: string, now: Temporal.Instant): Promise<number> {
    return (await this.#ofPatient(reader, email)).filter((record) => isAhead(record, now)).length;
  }

  /** What patients wait for, or were promised, from these listings. */
  async countPromised(reader: Reader, practitionerIds: readonly string[], now: Temporal.Instant): Promise<number> {
    const [row] = await reader.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM consultations
       WHERE practitioner_id = ANY ($1::uuid[]) AND state IN ('REQUESTED', 'CONFIRMED') AND ends_at > $2`,
      [practitionerIds, now.toString()],
    );
    return row?.count ?? 0;
  }

  /** Of those, the talks that go on at this moment: nobody can call them off. */
  async countUnderWay(reader: Reader, practitionerIds: readonly string[], now: Temporal.Instant): Promise<number> {
    const [row] = await reader.query<{ count: number }>(
      `SELECT count(*)::integer AS count FROM consultations
       WHERE practitioner_id = ANY ($1::uuid[]) AND state = 'CONFIRMED' AND starts_at <= $2 AND ends_at > $2`,
      [practitionerIds, now.toString()],
    );
    return row?.count ?? 0;
  }

  /** Whoever waits for these listings, or was promised a talk, is told that it will not be, and shown others. */
  callOffAll(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    return callOffAllOf(tx, this.changes, practitionerIds, 'PRACTITIONER');
  }

  /**
   * Locks every request on either side at once, in one order: whoever acts on one of them holds its row before they wait
   * for a practitioner's lock, and so does this. Answers whose times they may hold.
   */
  async lockAll(tx: Transaction, email: string, practitionerIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ practitionerId: string }>(
      `SELECT practitioner_id AS "practitionerId" FROM consultations
       WHERE contact_hash = $1 OR (practitioner_id = ANY ($2::uuid[]) AND ${OPEN})
       ORDER BY id FOR UPDATE`,
      [this.confidential.contactHash(email), practitionerIds],
    );
    const waitsFor = await this.waiting.practitionersOf(tx, this.confidential.contactHash(email));
    return [...rows.map(({ practitionerId }) => practitionerId), ...waitsFor];
  }

  /** Nobody is asked any more, whoever was is told, and nothing of what was said or who said it stays. */
  async takeBack(tx: Transaction, email: string): Promise<void> {
    for (const { id } of await this.#ofPatient(tx, email)) {
      const record = await findConsultationForUpdate(tx, id);
      if (record) await this.forgetting.forget(tx, record);
    }
    await this.waiting.takeOff(tx, this.confidential.contactHash(email));
  }

  /** Somebody whose code is not typed yet finds that it has run out, and whoever waits is told that there is nothing to wait for. */
  async endUnconfirmed(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    const records = await selectConsultations(
      tx,
      `practitioner_id = ANY ($1::uuid[]) AND state = 'AWAITING_EMAIL' ORDER BY id`,
      [practitionerIds],
    );
    for (const record of records) await this.changes.apply(tx, record, { event: 'TIME_RAN_OUT', by: 'SYSTEM' });
    await this.waiting.endAllFor(tx, practitionerIds);
  }

  #ofPatient(reader: Reader, email: string): Promise<ConsultationRecord[]> {
    return selectConsultations(reader, `contact_hash = $1::bytea ORDER BY id`, [this.confidential.contactHash(email)]);
  }
}
