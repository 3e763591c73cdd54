import { momentLabel } from '@clearing/shared/time/labels';
import type { TalkToCome, TalksToCome } from '../../listing/renewals/talks-to-come.js';
import { fromDate } from '../../platform/clock.js';
import type { Confidential } from '../confidences/confidential.js';

interface Row {
  readonly id: string;
  readonly isConfirmed: boolean;
  readonly startsAt: Date;
  readonly mode: TalkToCome['mode'];
  readonly locationRegion: string | null;
  /** Whether the patient shares where they will be. */
  readonly isShared: boolean;
  /** The zone hours are kept in, by which a talk has its date. */
  readonly zone: string | null;
}

/** What is promised or asked for after a date, told to whoever has to know what lapses before it: times, and nobody. */
export function talksToCome(confidential: Confidential): TalksToCome {
  return async (tx, actor, { practitionerId, after }) => {
    const now = tx.clock.now();
    const rows = await tx.query<Row>(
      `SELECT c.id, c.state = 'CONFIRMED' AS "isConfirmed", c.starts_at AS "startsAt", t.mode,
         l.region AS "locationRegion", s.time_zone AS zone,
         EXISTS (SELECT FROM consents a WHERE a.consultation_id = c.id AND a.purpose = 'SHARE_WITH_PRACTITIONER'
           AND a.withdrawn_at IS NULL) AS "isShared"
       FROM consultations c
       JOIN consultation_types t ON t.id = c.consultation_type_id
       LEFT JOIN locations l ON l.id = t.location_id
       LEFT JOIN schedules s ON s.practitioner_id = c.practitioner_id
       WHERE c.practitioner_id = $1 AND c.state IN ('CONFIRMED', 'REQUESTED') AND c.starts_at > $2
       ORDER BY c.starts_at, c.id`,
      [practitionerId, now.toString()],
    );
    const talks: TalkToCome[] = [];
    for (const { id, zone, mode, isConfirmed, locationRegion, isShared, ...row } of rows) {
      const startsAt = fromDate(row.startsAt);
      const date = startsAt
        .toZonedDateTimeISO(zone ?? 'UTC')
        .toPlainDate()
        .toString();
      if (date <= after) continue;
      const summary = mode === 'IN_PERSON' || !isShared ? null : await confidential.readSummary(tx, actor, id);
      talks.push({
        ...{ mode, isConfirmed, locationRegion, date, startsAt: startsAt.toString() },
        patientLocation: summary?.patientLocation ?? null,
        label: momentLabel(startsAt, zone ?? 'UTC', now),
      });
    }
    return talks;
  };
}
