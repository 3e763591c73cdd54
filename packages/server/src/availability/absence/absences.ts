import { fromDate } from '../../platform/clock.js';
import type { UnitOfWork } from '../../platform/unit-of-work.js';
import type { TimeRange } from '../schedule.js';
import { backOn } from './back-on.js';

interface Row {
  readonly practitionerId: string;
  readonly zone: string;
  readonly start: Date;
  readonly end: Date;
}

/** Time off of which patients are told. It begins and ends by the clock: nothing has to be switched. */
export class Absences {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** When each of those who are away now is back. */
  async backOn(practitionerIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const now = this.unitOfWork.clock.now();
    const rows = await this.unitOfWork.query<Row>(
      `SELECT t.practitioner_id AS "practitionerId", s.time_zone AS zone, lower(t.during) AS start, upper(t.during) AS "end"
       FROM time_off t JOIN schedules s ON s.practitioner_id = t.practitioner_id
       WHERE t.is_told AND t.practitioner_id = ANY ($1::uuid[]) AND upper(t.during) > $2`,
      [practitionerIds, now.toString()],
    );
    const zones = new Map(rows.map((row) => [row.practitionerId, row.zone]));
    return new Map(
      [...zones].map(([id, zone]) => {
        const absences = rows.filter((row) => row.practitionerId === id).map(rangeOf);
        return [id, backOn(absences, zone, now.epochMilliseconds)];
      }),
    );
  }
}

function rangeOf({ start, end }: Row): TimeRange {
  return { start: fromDate(start).epochMilliseconds, end: fromDate(end).epochMilliseconds };
}
