import { respondBy } from '@clearing/shared/time/business-days';
import { Temporal } from 'temporal-polyfill';
import { reminderTimes } from '../../../../src/consultations/reminders/reminder-times.js';
import { DAY, HOUR, LENGTH, modeOf, type Instant, type Said, type State, type Talk } from './talk.js';
import type { Share } from './share.js';
import type { World } from './world.js';

/** The parts of a change. */

export const PROPOSED = ['proposed', 'proposed.practitioner', 'proposed.shared', 'some-gone.patient'];

export function confirm(world: World, talk: Talk, share?: Share | null): Said {
  become(world, talk, 'CONFIRMED', share);
  owe(world, talk, 'confirmed.patient', 'confirmed.practitioner');
  return 'Consultation';
}

/** For a talk that nobody says anything about: what is usual for such ones. */
export function takeUsual({ usual }: World, talk: Talk): void {
  talk.arrangement = usual.get(modeOf(talk.terms.kind)) ?? 0;
}

/** One row of history; what was proposed or being declined is over; and it is kept no longer than needed. */
export function become(world: World, talk: Talk, state: State, share: Share | null = null): void {
  const { now } = world;
  if (talk.state === 'CONFIRMED') forget(talk, 'reminder');
  talk.state = state;
  talk.history.push(state);
  if (share) talk.actedBy.add(share);
  Object.assign(talk, { proposed: null, proposalEndsAt: null, proposedBy: null, declinesAt: null });
  if (state === 'CONFIRMED') remind(world, talk);
  const endsAt = talk.startsAt + LENGTH;
  const isOpen = state === 'REQUESTED' || state === 'CONFIRMED';
  talk.held = isOpen ? [talk.startsAt] : [];
  if (!talk.isConfirmedByCode) {
    forgetAnswers(talk);
    talk.contactErased = true;
  } else if (state === 'DECLINED' || state === 'EXPIRED' || state === 'WITHDRAWN') {
    Object.assign(talk, { answersEraseAt: now + 7 * DAY, contactEraseAt: now + 30 * DAY });
  } else {
    Object.assign(talk, { answersEraseAt: endsAt + 30 * DAY, contactEraseAt: endsAt + 90 * DAY });
  }
  talk.linkEndsAt = Math.max(talk.isConfirmedByCode ? talk.contactEraseAt : 0, now + DAY);
}

/** By the patient, before it begins: a request is withdrawn, a talk that was promised is cancelled. */
export function stepBack(world: World, talk: Talk, share?: Share | null): void {
  const before = talk.state;
  become(world, talk, before === 'CONFIRMED' ? 'CANCELLED' : 'WITHDRAWN', share);
  forget(talk, 'code', 'nudge');
  if (before === 'CONFIRMED') owe(world, talk, 'cancelled.patient', 'cancelled.practitioner');
  if (before === 'REQUESTED') owe(world, talk, 'withdrawn');
}

export function owe({ now }: World, talk: Talk, ...kinds: string[]): void {
  talk.mails.push(...kinds.map((kind) => ({ kind, at: now })));
}

export function forget(talk: Talk, ...kinds: string[]): void {
  talk.mails = talk.mails.filter(({ kind }) => !kinds.includes(kind));
}

/** Half of the time to answer, and its last hour. */
export function nudge({ now }: World, talk: Talk): void {
  const half = now + Math.floor((talk.respondBy! - now) / 2);
  const lastHour = talk.respondBy! - HOUR;
  talk.mails.push({ kind: 'nudge', at: half });
  if (lastHour > half) talk.mails.push({ kind: 'nudge', at: lastHour });
}

/** By the rule of reminders, which has examples of its own. */
export function remind({ now }: World, talk: Talk): void {
  forget(talk, 'reminder');
  const due = reminderTimes(instant(talk.startsAt), talk.reminders, 'America/New_York', instant(now));
  talk.mails.push(...due.map((at) => ({ kind: 'reminder', at: at.epochMilliseconds })));
}

/** By the rule of business days, which has examples of its own. */
export function answerBy({ now }: World, startsAt: Instant): Instant {
  const asked = { askedAt: instant(now), startsAt: instant(startsAt), zone: 'America/Chicago', lately: false };
  return respondBy(asked).epochMilliseconds;
}

/** What was said on either side, and how the talk is reached. */
export function forgetAnswers(talk: Talk): void {
  Object.assign(talk, { answersErased: true, arrangement: 0, messages: [] });
}

/** Who it was, and with it which of their sends came before. */
export function forgetWho(talk: Talk): void {
  talk.contactErased = true;
  talk.proposals.clear();
}

export function instant(at: Instant): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(at);
}
