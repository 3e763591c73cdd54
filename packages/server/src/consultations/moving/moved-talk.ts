import { wallClockText, zoneDataVersion } from '../../availability/wall-clock-text.js';
import type { Temporal } from 'temporal-polyfill';
import type { ConsultationColumns, ConsultationRecord } from '../consultation.repository.js';

/**
 * A talk at another time, as long as it was: the record as changes judge it, and the columns that say so. Whoever chooses it
 * reads it by the clock of where it takes place now; what follows new rules keeps the clock by which it was agreed on.
 */
export function movedTo(
  record: ConsultationRecord,
  startsAt: Temporal.Instant,
  agreedZone: string = record.timeZone,
): { readonly record: ConsultationRecord; readonly columns: ConsultationColumns } {
  const endsAt = startsAt.add(record.startsAt.until(record.endsAt));
  return {
    record: { ...record, startsAt, endsAt, agreedZone },
    columns: {
      starts_at: startsAt,
      ends_at: endsAt,
      time_zone: agreedZone,
      zone_data_version: zoneDataVersion,
      wall_clock: wallClockText(agreedZone, startsAt),
      // Whoever chose it knows what the clock shows.
      clocks_changed: null,
      // What was confirmed is in calendars already: the entry there takes the new time.
      ...(record.state === 'CONFIRMED' && { calendar_sequence: record.calendarSequence + 1 }),
    },
  };
}
