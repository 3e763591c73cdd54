import { answerBy, become, confirm, forget, nudge, owe } from './changes.js';
import { mayTake } from './look.js';
import { MINUTE, newTalk, type Instant, type Said, type Talk, type Terms } from './talk.js';
import type { Place, World } from './world.js';

/** A time like any other, to whoever asks. */
export function ask(world: World, startsAt: Instant, contact: number, terms: Terms): Said {
  if (world.isPaused || !world.isOffered(terms)) return 'NotFound';
  const undoLook = world.remember();
  if (!mayTake(world, startsAt, terms, null)) return 'SlotNoLongerAvailable';
  const { now } = world;
  const unverified = world.talks.filter(
    ({ state, held, emailDueAt }) => state === 'AWAITING_EMAIL' && held.length > 0 && emailDueAt > now,
  );
  const mayHold = unverified.length < 3 && !unverified.some((each) => each.contact === contact);
  // Whoever holds nothing has taken nothing from anybody.
  if (!mayHold) undoLook();
  begin(world, startsAt, contact, terms, mayHold);
  return 'RequestedConsultation';
}

function begin(world: World, startsAt: Instant, contact: number, terms: Terms, mayHold: boolean): Talk {
  const emailDueAt = world.now + 20 * MINUTE;
  const bufferOf = new Map([[startsAt, terms.bufferAfter]]);
  const talk = newTalk({ contact, terms, startsAt, bufferOf, held: mayHold ? [startsAt] : [], emailDueAt }, world.now);
  world.talks.push(talk);
  return talk;
}

/** The offered time is asked for: it is handed to the request, whatever else they hold. */
export function askForOffered(world: World, place: Place): Said {
  const { offer } = place;
  if (!offer) return 'nothing is offered';
  if (world.isPaused) return 'NotFound';
  const { startsAt, terms, bufferAfter } = offer;
  const isTheirs = place.linkEndsAt > world.now && offer.until > world.now && world.isOffered(terms);
  if (!isTheirs || !world.isFree(startsAt, terms, place)) return 'SlotNoLongerAvailable';
  place.offer = null;
  place.asking = begin(world, startsAt, place.contact, terms, true);
  place.asking.bufferOf.set(startsAt, bufferAfter);
  return 'RequestedConsultation';
}

/** The same form again: the same request, as long as it is known what was in it. */
export function askAgain({ now }: World, talk: Talk, hasOtherWords: boolean): Said {
  if (hasOtherWords || talk.contactErased) return 'InvalidInput';
  return talk.linkEndsAt > now ? 'RequestedConsultation' : 'NotFound';
}

export function typeCode(world: World, talk: Talk, isRight: boolean): Said {
  const { now } = world;
  if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
  if (talk.tries >= 5 || talk.emailDueAt <= now) return 'CodeNotAccepted';
  talk.tries++;
  if (!isRight) return 'CodeNotAccepted';
  if (talk.startsAt <= now) return 'SlotNoLongerAvailable';
  if (talk.held.length === 0) {
    // What is not offered any more is given to nobody who has not got it.
    const may = world.isOffered(talk.terms) && mayTake(world, talk.startsAt, talk.terms, talk);
    if (!may) return 'SlotNoLongerAvailable';
    talk.bufferOf.set(talk.startsAt, talk.terms.bufferAfter);
  }
  talk.held = [talk.startsAt];
  talk.isConfirmedByCode = true;
  if (talk.terms.kind === 'AT_ONCE') return confirm(world, talk);
  become(world, talk, 'REQUESTED');
  talk.respondBy = answerBy(world, talk.startsAt);
  owe(world, talk, 'sent', 'waiting', ...world.sharesInForce.map(() => 'waiting.shared'));
  nudge(world, talk);
  return 'Consultation';
}

export function mailCodeAgain(world: World, talk: Talk): Said {
  if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
  forget(talk, 'code');
  talk.generation++;
  talk.tries = 0;
  owe(world, talk, 'code');
  return 'Consultation';
}
