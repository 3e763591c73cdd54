import { isTimeZone } from '@clearing/shared/time/zones';
import type { Actor } from '../../platform/actor.js';
import { Problems } from '../../platform/graphql/errors.js';
import type { Practice } from '../slots/practice.js';
import type { OutsideCalendars } from '../outside/outside-calendars.js';
import type { Schedules } from '../schedules.service.js';
import { daysToCome } from './coming-days.js';
import { rowsOf, windowsOf, type DayWindow } from './day-windows.js';
import { onePerField, type HoursDesk } from './hours-desk.js';
import type { KeepHoursZoneInput, KeepWeekdayInput } from './hours.inputs.js';
import { mayKeepListing } from '../../listing/keeper/keeper.js';
import { listingsOf } from '../../listing/keeper/listing-control.js';
import { findKeeper } from './hours.repository.js';
import type { ComingDay, KeepHoursResult, KeptHours } from './hours.results.js';
import { noteNeighbours, readDay, typedWindows, WEEKDAYS } from './typed-day.js';

const MOST_DAYS = 28;

/** What a practitioner says about their time, on pages of their own. Talks that are held stay held, whatever is said. */
export class HoursService {
  constructor(
    private readonly desk: HoursDesk,
    private readonly schedules: Schedules,
    private readonly calendars: Pick<OutsideCalendars, 'askAllAgain'>,
  ) {}

  async list(actor: Actor): Promise<KeptHours[]> {
    if (actor.kind !== 'ACCOUNT') return [];
    const { unitOfWork } = this.desk;
    const kept: KeptHours[] = [];
    for (const id of await listingsOf(unitOfWork, actor.accountId)) {
      const keeper = await findKeeper(unitOfWork, { id });
      if (keeper && (await mayKeepListing(unitOfWork, actor, id)) === 'YES') {
        kept.push(await this.desk.read(unitOfWork, keeper));
      }
    }
    return kept;
  }

  async find(actor: Actor, slug: string): Promise<KeptHours | null> {
    const { unitOfWork } = this.desk;
    const keeper = await findKeeper(unitOfWork, { slug });
    if (!keeper || (await mayKeepListing(unitOfWork, actor, keeper.practitionerId)) !== 'YES') return null;
    return this.desk.read(unitOfWork, keeper);
  }

  comingDays({ practice }: KeptHours, days: number): ComingDay[] {
    const count = Math.min(Math.max(days, 1), MOST_DAYS);
    return daysToCome(practice, this.desk.now(), count).map((day) => ({
      ...day,
      talks: day.talks.map((talks) => ({ ...talks, stretches: [...talks.stretches], times: [...talks.times] })),
    }));
  }

  keepWeekday(actor: Actor, input: KeepWeekdayInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.hours.kept', async ({ tx, keeper, practice }) => {
      const problems = new Problems();
      const weekdays = [...new Set(input.weekdays)];
      if (weekdays.length === 0 || weekdays.some((weekday) => !WEEKDAYS[weekday - 1])) {
        problems.add(['weekdays'], 'Choose days of the week.');
      }
      if (keeper.timeZone === null) problems.add(['timeZone'], 'Choose your time zone first.');
      const locationIds = keeper.places.map(({ id }) => id);
      const typed = { windows: typedWindows(input.windows), breaks: input.breaks };
      const day = readDay(typed, locationIds, problems);
      if (problems.list.length === 0) {
        const week = weekAfter(practice, locationIds, weekdays, day.windows);
        for (const weekday of weekdays) noteNeighbours(weekday, day.windows, week, problems);
      }
      if (problems.list.length > 0) return onePerField(problems);
      await this.schedules.keepWeekdays(tx, keeper.practitionerId, weekdays, {
        hours: day.windows.flatMap(rowsOf),
        breaks: day.breaks,
      });
      return null;
    });
  }

  keepZone(actor: Actor, input: KeepHoursZoneInput): Promise<KeepHoursResult> {
    return this.desk.change(actor, input, 'availability.hours.zone-kept', async ({ tx, keeper }) => {
      const problems = new Problems();
      const { timeZone, dailyCap } = input;
      if (!isTimeZone(timeZone)) problems.add(['timeZone'], 'Choose a time zone we know.');
      if (dailyCap !== null && dailyCap !== undefined && (dailyCap < 1 || dailyCap > 50)) {
        problems.add(['dailyCap'], 'Write a number from 1 to 50, or leave it empty for no limit.');
      }
      if (problems.list.length > 0) return onePerField(problems);
      await this.schedules.keepZone(tx, keeper.practitionerId, { timeZone, dailyCap: dailyCap ?? null });
      if (timeZone !== keeper.timeZone) await this.calendars.askAllAgain(tx, keeper.practitionerId);
      return null;
    });
  }
}

function weekAfter(
  { schedule }: Practice,
  locationIds: readonly string[],
  changed: readonly number[],
  windows: readonly DayWindow[],
): Map<number, readonly DayWindow[]> {
  return new Map(
    WEEKDAYS.map((_, index) => {
      const weekday = index + 1;
      const kept = schedule.weeklyHours.filter((row) => row.weekday === weekday);
      return [weekday, changed.includes(weekday) ? windows : windowsOf(kept, locationIds)];
    }),
  );
}
