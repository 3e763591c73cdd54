import type { HeldTimesByTheClock } from '../../availability/held/held-times-by-the-clock.js';
import { wallClockText, zoneDataVersion } from '../../availability/wall-clock-text.js';
import { LOCATION_MOVED } from '../../listing/clinics/telling-of-places.js';
import { appendChange, type Change, type ChangeFollower } from '../../platform/changes.js';
import { forgetMail, oweMail } from '../../platform/mail/outbox.js';
import type { Transaction } from '../../platform/unit-of-work.js';
import { getBookedType } from '../asked/booked-type.js';
import type { WaitingListChanges } from '../waiting/waiting-list-changes.js';
import { selectConsultations, updateConsultation, type ConsultationRecord } from '../consultation.repository.js';

export const PLACE_MOVED = 'consultation.place-moved';

const AHEAD_THERE = `state IN ('AWAITING_EMAIL', 'REQUESTED', 'CONFIRMED') AND ends_at > $2
  AND consultation_type_id IN (SELECT id FROM consultation_types WHERE location_id = ANY ($1::uuid[]))
  ORDER BY id FOR UPDATE`;

/**
 * A place moves by many hands: a clinic's managers, or whoever works there alone and publishes it. Whoever is promised a talk
 * there is mailed the address, with the entry for their calendar, and whoever waits for one hears of it; what the clock shows there is what it shows at the new one.
 */
export function movedPlacesFollower(byTheClock: HeldTimesByTheClock, waiting: WaitingListChanges): ChangeFollower {
  return {
    name: 'consultations.moved-places',
    batchSize: 500,
    follow: async (tx: Transaction, changes: readonly Change[]) => {
      const moved = new Set(changes.filter(({ kind }) => kind === LOCATION_MOVED).map(({ subjectId }) => subjectId));
      if (moved.size === 0) return;
      const ahead = await selectConsultations(tx, AHEAD_THERE, [[...moved], tx.clock.now().toString()]);
      await tx.lockAll('practitioner', await whoTalksAt(tx, [...moved]));
      for (const record of ahead) await followPlace(tx, byTheClock, record);
      await waiting.followPlaces(tx, [...moved]);
    },
  };
}

async function whoTalksAt(tx: Transaction, locationIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT practitioner_id AS id FROM consultation_types WHERE location_id = ANY ($1::uuid[])`,
    [locationIds],
  );
  return rows.map(({ id }) => id);
}

async function followPlace(tx: Transaction, byTheClock: HeldTimesByTheClock, record: ConsultationRecord) {
  const { id, state, startsAt, calendarSequence } = record;
  const { timeZone: zone } = await getBookedType(tx, record.consultationTypeId);
  if (zone !== null && zone !== record.timeZone) {
    await byTheClock.goBy(tx, id, zone);
    const wallClock = wallClockText(zone, startsAt);
    await updateConsultation(tx, id, { time_zone: zone, wall_clock: wallClock, zone_data_version: zoneDataVersion });
  }
  await appendChange(tx, { kind: 'consultation.changed', subjectKind: 'consultation', subjectId: id });
  if (state !== 'CONFIRMED') return;
  await updateConsultation(tx, id, { calendar_sequence: calendarSequence + 1 });
  await forgetMail(tx, PLACE_MOVED, id);
  await oweMail(tx, { kind: PLACE_MOVED, subjectId: id });
}
