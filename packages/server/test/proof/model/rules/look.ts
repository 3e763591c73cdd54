import { offerWindow } from '../../../../src/consultations/waiting/offers/offer-window.js';
import { instant } from './changes.js';
import { DAY, type Instant, type Talk, type Terms } from './talk.js';
import { end, leftUnanswered, letGo, mayBeOffered, takeBack, tell } from './waiting-list.js';
import type { Look, Place, World } from './world.js';

/**
 * Whether whoever wants it may have it: a time that came free since the last look at the list is first offered to those who
 * wait. What is not free anyway is looked at for nobody.
 */
export function mayTake(world: World, startsAt: Instant, terms: Terms, own: Talk | null): boolean {
  if (!world.isFree(startsAt, terms, own)) return false;
  if (world.look === null || world.look.free.get(terms)?.has(startsAt)) return true;
  look(world);
  return world.isFree(startsAt, terms, own);
}

/** What became of offers is settled, and what has come free is offered, each time to the first in turn whom it suits. */
export function look(world: World): void {
  const last = world.look;
  if (!last) return;
  for (const place of world.places) settle(world, place);
  for (const place of inTurn(world)) endWhatIsOver(world, place);
  if (inTurn(world).length === 0) {
    world.look = null;
    return;
  }
  for (const place of inTurn(world)) {
    if (place.offer || place.asking) continue;
    offerFirst(world, place, newlyFree(world, world.offered[place.kind], last));
  }
  world.look = world.seeWhatIsFree();
}

/** The far end of the horizon moves on by itself: what it reaches has not come free, unless nothing at all was shown. */
function newlyFree(world: World, terms: Terms, { at, free, isHidden }: Look): Instant[] {
  const before = free.get(terms);
  // Terms that were not there at the last look begin with what they have.
  if (!before) return [];
  const reach = before.size === 0 || isHidden ? Infinity : at + 30 * DAY;
  return world.freeOf(terms).filter((startsAt) => !before.has(startsAt) && startsAt < reach);
}

function inTurn({ places }: World): Place[] {
  return places.filter(({ state }) => state === 'WAITING').toSorted((a, b) => a.confirmedAt - b.confirmedAt);
}

/** Whoever sent the request has found a time. Without its code the offer was not answered. */
function settle(world: World, place: Place): void {
  const { asking } = place;
  if (!asking || (!asking.isConfirmedByCode && asking.state === 'AWAITING_EMAIL')) return;
  place.asking = null;
  if (place.state !== 'WAITING') return;
  if (asking.isConfirmedByCode) end(world, place, 'TIME_FOUND');
  else leftUnanswered(world, place);
}

function endWhatIsOver(world: World, place: Place): void {
  const { offer, asking } = place;
  if (asking) return;
  if (offer && offer.until <= world.now) {
    if (!offer.mail.hasLeft) return takeBack(place);
    letGo(place);
    leftUnanswered(world, place);
  } else if (world.practice.stopped.has(place.kind)) {
    end(world, place, 'NOT_OFFERED');
  } else if (!offer && place.waitUntil <= world.now) {
    end(world, place, 'TOO_LATE');
  } else if (offer && !(world.isOffered(offer.terms) && world.isFree(offer.startsAt, offer.terms, place))) {
    takeBack(place);
    if (offer.mail.hasLeft) tell(world, place, 'withdrawn');
  }
}

/** By the rule of how long a time is kept, which has examples of its own. */
function offerFirst(world: World, place: Place, fresh: readonly Instant[]): void {
  for (const startsAt of fresh) {
    if (startsAt >= (place.before ?? Infinity) || !mayBeOffered(place, startsAt)) continue;
    const window = offerWindow({
      ...{ now: instant(world.now), startsAt: instant(startsAt) },
      ...{ leadTimeMinutes: 240, zone: 'America/New_York' },
    });
    if (!window) continue;
    const mail = tell(world, place, 'offer', window.toldAt.epochMilliseconds);
    const terms = world.offered[place.kind];
    place.offer = {
      ...{ startsAt, terms, bufferAfter: terms.bufferAfter },
      ...{ until: window.until.epochMilliseconds, isKeptLonger: false, mail },
    };
    place.offered.add(startsAt);
    return;
  }
}
