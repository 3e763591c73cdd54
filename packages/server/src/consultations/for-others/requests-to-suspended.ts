import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/unit-of-work.js';
import { callOffAllOf, OPEN } from '../answering/calling-off.js';
import type { ConsultationChanges } from '../states/consultation-change.js';
import type { Reader } from '../consultation.repository.js';

/** What patients wait for, or were promised, by somebody. */
export interface Promised {
  readonly waiting: number;
  readonly confirmed: number;
  /** When the next confirmed talk begins; null: there is none. */
  readonly next: Date | null;
}

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

  callOffAll(tx: Transaction, practitionerIds: readonly string[]): Promise<void> {
    return callOffAllOf(tx, this.changes, practitionerIds, 'SYSTEM');
  }
}
