import { isToldInTime, keptWhileAsking } from '../../../../src/consultations/waiting/offers/offer-window.js';
import { instant } from './changes.js';
import { DAY, MINUTE, type Instant, type Kind, type Said } from './talk.js';
import type { Place, PlaceMail, World } from './world.js';

/** The answer is the same for an address that waits already: its mail alone tells. */
export function join(world: World, contact: number, kind: Kind, before: Instant | null): Said {
  const { now } = world;
  if (before !== null && before <= now) return 'InvalidInput';
  const { practice } = world;
  if (!practice.isShownAt(now) || practice.stopped.has(kind)) return 'NotFound';
  const theirs = world.places.filter(
    (place) => place.contact === contact && place.kind === kind && place.state !== 'LEFT',
  );
  const waiting = theirs.find(({ state }) => state === 'WAITING');
  if (waiting) {
    tell(world, waiting, 'known');
    return 'WaitingListEntry';
  }
  for (const place of theirs) end(world, place, 'NOT_CONFIRMED');
  const emailDueAt = now + 20 * MINUTE;
  const place: Place = {
    ...{ contact, kind, state: 'AWAITING_EMAIL', leftBecause: null, emailDueAt, confirmedAt: 0, before },
    ...{ waitUntil: 0, unanswered: 0, offer: null, asking: null, offered: new Set(), takenBack: new Map(), mails: [] },
    ...{ eraseAt: emailDueAt, isErased: false, linkEndsAt: emailDueAt },
  };
  world.places.push(place);
  tell(world, place, 'confirm');
  return 'WaitingListEntry';
}

/** The mailed link is opened, and its button pressed. What is free at that moment did not suit them. */
export function confirmPlace(world: World, place: Place): Said {
  const { now } = world;
  if (place.linkEndsAt <= now) return 'NotFound';
  if (place.state !== 'AWAITING_EMAIL') return 'WaitingListEntry';
  world.look ??= world.seeWhatIsFree();
  const waitUntil = Math.min(place.before ?? Infinity, now + 120 * DAY);
  Object.assign(place, { state: 'WAITING', confirmedAt: now, waitUntil, eraseAt: null });
  place.linkEndsAt = waitUntil + 120 * DAY;
  forgetMail(place, 'confirm');
  return 'WaitingListEntry';
}

export function leave(world: World, place: Place): Said {
  if (place.linkEndsAt <= world.now) return 'NotFound';
  if (place.state !== 'LEFT') end(world, place, place.state === 'WAITING' ? 'LEFT_BY_PATIENT' : 'NOT_CONFIRMED');
  return 'WaitingListEntry';
}

/** A no is an answer: whoever says it has left none unanswered in a row. */
export function declineOffer(world: World, place: Place): Said {
  if (place.linkEndsAt <= world.now) return 'NotFound';
  if (place.offer) {
    letGo(place);
    place.unanswered = 0;
  }
  return 'WaitingListEntry';
}

/** By the rule of how much longer a time is kept, which has examples of its own. */
export function keepOffer(world: World, place: Place): Said {
  if (place.linkEndsAt <= world.now) return 'NotFound';
  const { offer } = place;
  if (!offer || offer.isKeptLonger || !world.isOffered(offer.terms)) return 'WaitingListEntry';
  const until = keptWhileAsking({
    ...{ now: instant(world.now), until: instant(offer.until), startsAt: instant(offer.startsAt) },
    leadTimeMinutes: 240,
  });
  if (until) Object.assign(offer, { until: until.epochMilliseconds, isKeptLonger: true });
  return 'WaitingListEntry';
}

// ---- the parts of a change

export function end(world: World, place: Place, because: string): void {
  const { now } = world;
  letGo(place);
  Object.assign(place, { state: 'LEFT', leftBecause: because, eraseAt: now + 30 * DAY, linkEndsAt: now + 30 * DAY });
  if (because === 'NOT_CONFIRMED') Object.assign(place, { eraseAt: now, isErased: true, linkEndsAt: 0 });
  const isTold = !['NOT_CONFIRMED', 'LEFT_BY_PATIENT', 'TIME_FOUND'].includes(because);
  if (isTold) tell(world, place, 'ended');
}

/** Twice in a row, and the place goes to the next. */
export function leftUnanswered(world: World, place: Place): void {
  place.unanswered++;
  if (place.unanswered >= 2) end(world, place, 'NOT_ANSWERED');
  else tell(world, place, 'let-go');
}

export function letGo(place: Place): void {
  if (!place.offer) return;
  place.offer = null;
  forgetMail(place, 'offer');
}

/** It was not theirs to answer any more, so it was not offered: it may be once more. */
export function takeBack(place: Place): void {
  const { startsAt } = place.offer!;
  letGo(place);
  place.offered.delete(startsAt);
  place.takenBack.set(startsAt, (place.takenBack.get(startsAt) ?? 0) + 1);
}

export function mayBeOffered({ offered, takenBack }: Place, startsAt: Instant): boolean {
  return !offered.has(startsAt) && (takenBack.get(startsAt) ?? 0) < 2;
}

export function tell({ now }: World, place: Place, kind: string, at: Instant = now): PlaceMail {
  const mail = { kind, at, hasLeft: false };
  place.mails.push(mail);
  return mail;
}

function forgetMail(place: Place, gone: string): void {
  place.mails = place.mails.filter(({ kind, hasLeft }) => kind !== gone || hasLeft);
}

// ---- what follows the clock

export function forgetPlaces(world: World): void {
  for (const place of world.places) {
    if (place.state === 'AWAITING_EMAIL' && place.emailDueAt <= world.now) end(world, place, 'NOT_CONFIRMED');
    if (place.state === 'LEFT' && place.eraseAt! <= world.now) Object.assign(place, { isErased: true, linkEndsAt: 0 });
  }
}

/** Whoever was told of an offer, and leaves it, has left it unanswered: so it matters which mails have left. */
export function sendToThoseWhoWait(world: World): void {
  for (const place of world.places) {
    if (isTooLateToTell(world, place)) takeBack(place);
    for (const mail of place.mails) mail.hasLeft ||= mail.at <= world.now;
  }
}

/** By the rule of what is in time, which has examples of its own. Whoever has the form open knows. */
function isTooLateToTell({ now }: World, { offer }: Place): boolean {
  if (!offer || offer.mail.hasLeft || offer.mail.at > now || offer.isKeptLonger) return false;
  return !isToldInTime({ now: instant(now), until: instant(offer.until), zone: 'America/New_York' });
}
