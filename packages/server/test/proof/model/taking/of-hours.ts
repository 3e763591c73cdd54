import type { ModelledHouse } from '../house.js';
import { giveUpTimeOff, keepDate, takeTimeOff } from '../rules/practice.js';
import { DAY, dayOf } from '../rules/talk.js';
import { callOffToday } from '../rules/today.js';
import type { World } from '../rules/world.js';
import { days, type Step } from '../steps.js';
import { nothing, type BothSaid } from './both-said.js';

type OfHours = Extract<
  Step,
  { readonly do: 'time off' | 'back after all' | 'date' | 'weekday' | 'cap' | 'stop' | 'today' | 'licence' | 'show' }
>;

/** What a practitioner says of their time, or loses of it. */
export async function takeOfHours(step: OfHours, world: World, { hours, talks }: ModelledHouse): Promise<BothSaid> {
  const { practice, now } = world;
  switch (step.do) {
    case 'time off': {
      const day = days[step.day]!;
      return [takeTimeOff(practice, now, day, step.length), await hours.takeTimeOff(day, step.length)];
    }
    case 'back after all': {
      // The first is an absence for which somebody else answers.
      const index = practice.timeOff.length > 1 ? 1 + (step.index % (practice.timeOff.length - 1)) : null;
      if (index === null) return nothing;
      return [giveUpTimeOff(practice, now, index), await hours.giveUpTimeOff(index)];
    }
    case 'date': {
      const day = days[step.day]!;
      return [keepDate(practice, now, day, step.hours), await hours.keepDate(day, step.hours)];
    }
    case 'weekday':
      if (step.isClosed) practice.closedWeekdays.add(step.weekday);
      else practice.closedWeekdays.delete(step.weekday);
      return ['HoursKept', await hours.keepWeekday(step.weekday, step.isClosed)];
    case 'cap':
      practice.dailyCap = step.talks;
      return ['HoursKept', await hours.capDays(step.talks)];
    case 'stop':
      if (step.isStopped) practice.stopped.add(step.kind);
      else practice.stopped.delete(step.kind);
      return ['HoursKept', await hours.offer(talks.idOf(world.offered[step.kind]), step.isStopped)];
    case 'today': {
      const day = step.isToday ? dayOf(now) : dayOf(now) - DAY;
      return [callOffToday(world, step.isToday), await hours.callOffToday(day)];
    }
    case 'licence': {
      const lastDay = step.lastDay === null ? null : days[step.lastDay]!;
      practice.licensedUntil = lastDay === null ? Infinity : lastDay + DAY;
      await hours.license(lastDay);
      return nothing;
    }
    case 'show':
      practice.state = step.state;
      await hours.show(step.state);
      return nothing;
  }
}
