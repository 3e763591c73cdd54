import { isoOfEpochDay } from '@clearing/shared/time/calendar-days';
import type { Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import { keyOf } from '../../platform/graphql/global-id.js';
import { NotFound } from '../../platform/graphql/user-errors.js';
import type { Schedules } from '../schedules.service.js';
import type { ClearDateInput, GiveUpTimeOffInput, KeepDateInput, TakeTimeOffInput } from './dates.inputs.js';
import { rowsOf } from './day-windows.js';
import { onePerField, type HoursDesk, type OpenHours } from './hours-desk.js';
import { listTimeOff } from './hours.repository.js';
import type { KeepHoursResult } from './hours.results.js';
import { readComingDate, readTimeOff } from './typed-dates.js';
import { readDay, typedWindows } from './typed-day.js';

/** A date with hours of its own, and time off. Talks that are held stay held, whatever becomes of their date. */
export class DatesService {
  constructor(
    private readonly desk: HoursDesk,
    private readonly schedules: Schedules,
  ) {}

  keep(actor: Actor, input: KeepDateInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.date.kept', async (open) => {
      const problems = new Problems();
      const at = this.#clockOf(open, problems);
      const day = at && readComingDate(input.date, at, ['date'], problems);
      const locationIds = open.keeper.places.map(({ id }) => id);
      const { windows } = readDay({ windows: typedWindows(input.windows), breaks: [] }, locationIds, problems);
      if (day === null || problems.list.length > 0) return onePerField(problems);
      const onDate = isoOfEpochDay(day);
      const rows = windows.flatMap(rowsOf).map(({ startMinute, endMinute, locationId, modes }) => ({
        onDate,
        minutes: { startMinute, endMinute },
        locationId,
        modes,
      }));
      const closed = [{ onDate, minutes: null }];
      await this.schedules.overrideDate(open.tx, open.keeper.practitionerId, onDate, rows.length > 0 ? rows : closed);
      return null;
    });
  }

  clear(actor: Actor, input: ClearDateInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.date.cleared', async (open) => {
      const problems = new Problems();
      const at = this.#clockOf(open, problems);
      const day = at && readComingDate(input.date, at, ['date'], problems);
      if (day === null) return onePerField(problems);
      await this.schedules.overrideDate(open.tx, open.keeper.practitionerId, isoOfEpochDay(day), []);
      return null;
    });
  }

  takeTimeOff(actor: Actor, input: TakeTimeOffInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.time-off.taken', async (open) => {
      const problems = new Problems();
      const at = this.#clockOf(open, problems);
      const range = at && readTimeOff(input, at, problems);
      if (range === null) return onePerField(problems);
      await this.schedules.takeTimeOff(open.tx, open.keeper.practitionerId, range, { isTold: input.tellsPatients });
      return null;
    });
  }

  giveUpTimeOff(actor: Actor, input: GiveUpTimeOffInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.time-off.given-up', async ({ tx, keeper }) => {
      const id = keyOf('TimeOff', input.timeOffId);
      const taken = await listTimeOff(tx, keeper.practitionerId, tx.clock.now().toString());
      if (id === null || !taken.some((each) => each.id === id)) return new NotFound('That is no longer there.');
      await this.schedules.giveUpTimeOff(tx, keeper.practitionerId, id);
      return null;
    });
  }

  /** Dates are read in the zone of the hours: without one there are none. */
  #clockOf({ keeper }: OpenHours, problems: Problems): { now: number; zone: string } | null {
    if (keeper.timeZone === null) {
      problems.add(['timeZone'], 'Choose your time zone first.');
      return null;
    }
    return { now: this.desk.now(), zone: keeper.timeZone };
  }
}
