import { answerBy, become, confirm, forget, nudge, owe, takeUsual } from './changes.js';
import { mayTake } from './look.js';
import { letGo } from './waiting-list.js';
import { MINUTE, newTalk, type Instant, type Said, type Talk, type Terms } from './talk.js';
import type { Place, World } from './world.js';

export const wordsOf = (contact: number): string => `From number ${contact}.`;

/** A time like any other, to whoever asks. */
export function ask(world: World, startsAt: Instant, contact: number, terms: Terms, message = wordsOf(contact)): Said {
  const { practice } = world;
  if (!practice.isShownAt(world.now) || !world.isOffered(terms)) return 'NotFound';
  if (startsAt > world.now && !practice.isLicensedAt(startsAt)) return 'OutsideLicensure';
  const undoLook = world.remember();
  if (!mayTake(world, startsAt, terms, null)) return 'SlotNoLongerAvailable';
  const mayHold = world.heldWithoutCode().length < 3 && world.heldWithoutCode(contact).length === 0;
  // Whoever holds nothing has taken nothing from anybody.
  if (!mayHold) undoLook();
  begin(world, { startsAt, contact, terms, message }, mayHold);
  return 'RequestedConsultation';
}

/** After a no, or whenever what was said can still be read: the same to somebody else, who is asked for their own times. */
export function askSomebodyElse(talk: Talk, other: World, startsAt: Instant): Said {
  if (talk.answersErased || talk.contactErased) return 'nothing to say again';
  return ask(other, startsAt, talk.contact, other.offered[talk.terms.kind], talk.message);
}

type Wish = Pick<Talk, 'startsAt' | 'contact' | 'terms' | 'message'>;

function begin(world: World, wish: Wish, mayHold: boolean): Talk {
  const { startsAt, terms } = wish;
  const emailDueAt = world.now + 20 * MINUTE;
  const bufferOf = new Map([[startsAt, terms.bufferAfter]]);
  const talk = newTalk({ ...wish, bufferOf, held: mayHold ? [startsAt] : [], emailDueAt }, world.now);
  world.talks.push(talk);
  return talk;
}

/** The offered time is asked for: it is handed to the request, whatever else they hold. */
export function askForOffered(world: World, place: Place): Said {
  const { offer } = place;
  if (!offer) return 'nothing is offered';
  const { practice } = world;
  if (!practice.isShownAt(world.now) || practice.stopped.has(place.kind)) return 'NotFound';
  const { startsAt, terms, bufferAfter } = offer;
  if (startsAt > world.now && !practice.isLicensedAt(startsAt)) return 'OutsideLicensure';
  const isTheirs = place.linkEndsAt > world.now && offer.until > world.now && world.isOffered(terms);
  if (!isTheirs || !world.isFree(startsAt, terms, place)) return 'SlotNoLongerAvailable';
  letGo(place);
  const { contact } = place;
  place.asking = begin(world, { startsAt, contact, terms, message: wordsOf(contact) }, true);
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
  if (talk.state !== 'AWAITING_EMAIL') return typeCodeAgain(talk, isRight, now);
  if (!world.practice.isLicensedAt(talk.startsAt)) return 'OutsideLicensure';
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
  talk.tries = 0;
  if (talk.terms.kind === 'AT_ONCE') {
    takeUsual(world, talk);
    return confirm(world, talk);
  }
  become(world, talk, 'REQUESTED');
  talk.respondBy = answerBy(world, talk.startsAt);
  owe(world, talk, 'sent', 'waiting', ...world.sharesInForce.map(() => 'waiting.shared'));
  nudge(world, talk);
  return 'Consultation';
}

/** Its answer may have been lost: while the code would work, whoever sends it again is answered as before. */
function typeCodeAgain(talk: Talk, isRight: boolean, now: number): Said {
  const isKnown = talk.isConfirmedByCode && !talk.contactErased && talk.tries < 5 && talk.emailDueAt > now;
  if (isKnown && isRight) return 'Consultation';
  if (isKnown) talk.tries++;
  return 'NotAllowedNow';
}

export function mailCodeAgain(world: World, talk: Talk): Said {
  if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
  mailCode(world, talk);
  return 'Consultation';
}

/** One time without a code for each address: whoever holds another by the new one gives this one up. */
export function changeAddress(world: World, talk: Talk, contact: number | null): Said {
  if (talk.state !== 'AWAITING_EMAIL') return 'NotAllowedNow';
  if (contact === null) return 'InvalidInput';
  if (world.heldWithoutCode(contact).some((other) => other !== talk)) talk.held = [];
  talk.contact = contact;
  mailCode(world, talk);
  return 'Consultation';
}

function mailCode(world: World, talk: Talk): void {
  forget(talk, 'code');
  talk.generation++;
  talk.tries = 0;
  owe(world, talk, 'code');
}
