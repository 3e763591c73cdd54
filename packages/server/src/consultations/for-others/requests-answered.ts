import type { Temporal } from 'temporal-polyfill';
import { fromDate } from '../../platform/clock.js';
import type { Reader } from '../consultation.repository.js';

/** Of a request, when it came and when it was first answered: times, and nobody. */
export interface RequestAnswered {
  /** When the patient showed that the address is theirs: nobody was asked before. */
  readonly arrivedAt: Temporal.Instant;
  /** The first yes, no, or proposal of other times; null: there was none. */
  readonly answeredAt: Temporal.Instant | null;
  /** Confirmed as it came, without anybody answering. */
  readonly isBookedAtOnce: boolean;
}

/** Of a practitioner's requests since then. Stays true when everything said in them is erased: a bare row stays. */
export async function listRequestsSince(
  reader: Reader,
  practitionerId: string,
  since: Temporal.Instant,
): Promise<RequestAnswered[]> {
  const rows = await reader.query<{ arrivedAt: Date; answeredAt: Date | null; firstState: string | null }>(
    `SELECT c.email_confirmed_at AS "arrivedAt",
       (SELECT min(e.at) FROM consultation_events e
        WHERE e.consultation_id = c.id AND e.by = 'PRACTITIONER'
          AND e.state IN ('REQUESTED', 'CONFIRMED', 'DECLINED')) AS "answeredAt",
       (SELECT e.state FROM consultation_events e
        WHERE e.consultation_id = c.id AND e.state <> 'AWAITING_EMAIL' ORDER BY e.position LIMIT 1) AS "firstState"
     FROM consultations c WHERE c.practitioner_id = $1 AND c.email_confirmed_at >= $2`,
    [practitionerId, since.toString()],
  );
  return rows.map(({ arrivedAt, answeredAt, firstState }) => {
    const isBookedAtOnce = firstState === 'CONFIRMED';
    const answered = isBookedAtOnce ? arrivedAt : answeredAt;
    return { arrivedAt: fromDate(arrivedAt), answeredAt: answered && fromDate(answered), isBookedAtOnce };
  });
}
