import { become, forget, owe } from './changes.js';
import { DAY, dayOf, isOpen, type Said } from './talk.js';
import type { World } from './world.js';

/** What is left of today: nobody is seen, and everybody who was to come is told. */
export function callOffToday(world: World, isToday: boolean): Said {
  if (!isToday) return 'InvalidInput';
  const { now, practice } = world;
  const end = dayOf(now) + DAY;
  const isBlocked = practice.timeOff.some((off) => off !== null && off.start <= now && off.end >= end);
  if (!isBlocked) practice.timeOff.push({ start: now, end });
  const ofToday = world.talks.filter(({ startsAt }) => startsAt > now && startsAt < end);
  for (const talk of ofToday.filter(isOpen)) {
    const wasConfirmed = talk.state === 'CONFIRMED';
    become(world, talk, wasConfirmed ? 'CANCELLED' : 'DECLINED');
    forget(talk, 'nudge');
    owe(world, talk, 'day-off.patient', ...(wasConfirmed ? ['cancelled.practitioner'] : []));
  }
  // Whoever has yet to type their code finds the time gone.
  for (const talk of ofToday) if (talk.state === 'AWAITING_EMAIL') talk.held = [];
  return 'TodayCalledOff';
}
