import { become, forget, owe } from './changes.js';
import { withdraw } from './moving.js';
import { DAY, dayOf, isOpen, type Instant, type Said, type Talk } from './talk.js';
import type { World } from './world.js';

/** What is left of today: nobody is seen, and everybody who was to come is told. */
export function callOffToday(world: World, isToday: boolean): Said {
  if (!isToday) return 'InvalidInput';
  const { now, practice } = world;
  const end = dayOf(now) + DAY;
  const isBlocked = practice.timeOff.some((off) => off !== null && off.start <= now && off.end >= end);
  if (!isBlocked) practice.timeOff.push({ start: now, end });
  const isLeft = (at: Instant) => at > now && at < end;
  const ofToday = world.talks.filter(({ startsAt }) => isLeft(startsAt));
  for (const talk of ofToday.filter(isOpen)) {
    const wasConfirmed = talk.state === 'CONFIRMED';
    become(world, talk, wasConfirmed ? 'CANCELLED' : 'DECLINED');
    forget(talk, 'nudge');
    owe(world, talk, 'day-off.patient', ...(wasConfirmed ? ['cancelled.practitioner'] : []));
  }
  // Whoever has yet to type their code finds the time gone.
  for (const talk of ofToday) if (talk.state === 'AWAITING_EMAIL') talk.held = [];
  for (const talk of world.talks) if (!isLeft(talk.startsAt)) withdrawProposed(world, talk, isLeft);
  return 'TodayCalledOff';
}

/** Nobody chooses a time of today any more. A no that is being said stays one. */
function withdrawProposed(world: World, talk: Talk, isLeft: (at: Instant) => boolean): void {
  const { now } = world;
  const isOver = (talk.proposalEndsAt ?? 0) <= now || (talk.declinesAt ?? Infinity) <= now;
  if (isOver || !talk.proposed!.some(isLeft)) return;
  if (talk.declinesAt === null) withdraw(world, talk, isLeft);
  else talk.declinesAt = now;
}
