import { answerBy, become, confirm, forget, nudge, owe, PROPOSED, takeUsual } from './changes.js';
import { mayTake } from './look.js';
import { inOrder, other, type Hand, type Instant, type Said, type Side, type Talk } from './talk.js';
import { may } from './turns.js';
import type { World } from './world.js';

/** Who moves a talk, and by whose hand where it is the practitioner's side. */
export interface Mover {
  readonly by: Side;
  readonly hand: Hand;
}

/** Where a patient may say they will be, once what they answered is erased: licensed there, or not; null: nothing is said. */
export type Place = 'US-TX' | 'US-OK' | null;
export type Moving = Mover & { readonly place: Place };

export function propose(world: World, talk: Talk, mover: Moving, times: readonly Instant[], key: string): Said {
  const { by } = mover;
  if (isHidden(world, talk, mover)) return 'NotFound';
  const [sent, before] = [times.join(' '), talk.proposals.get(`${by} ${key}`)];
  if (before !== undefined) return before === sent ? 'Consultation' : 'InvalidInput';
  if (!may(world, talk, by).includes('PROPOSE_TIME')) return 'NotAllowedNow';
  const refused = judge(world, talk, mover, times);
  if (refused) return refused;
  const isAtOnce = talk.terms.kind === 'AT_ONCE' && by === 'PATIENT' && talk.state === 'CONFIRMED';
  if (new Set([...times, talk.startsAt]).size <= times.length || (isAtOnce && times.length > 1)) return 'InvalidInput';
  const said = isAtOnce ? move(world, talk, times[0]!) : hold(world, talk, mover, times.toSorted(inOrder));
  if (said === 'Consultation') talk.proposals.set(`${by} ${key}`, sent);
  return said;
}

function move(world: World, talk: Talk, startsAt: Instant): Said {
  if (!mayTake(world, startsAt, talk.terms, talk)) return 'SlotNoLongerAvailable';
  talk.startsAt = startsAt;
  talk.bufferOf.set(startsAt, talk.terms.bufferAfter);
  talk.sequence++;
  become(world, talk, 'CONFIRMED');
  talk.proposalsMade.PATIENT++;
  tellOfMove(world, talk);
  return 'Consultation';
}

function hold(world: World, talk: Talk, { by, hand }: Mover, times: readonly Instant[]): Said {
  const latest = answerBy(world, times[0]!);
  const endsAt = talk.state === 'CONFIRMED' ? Math.min(latest, talk.startsAt) : latest;
  if (endsAt <= world.now) return 'InvalidInput';
  if (!holdAll(world, talk, times)) return 'SlotNoLongerAvailable';
  become(world, talk, talk.state, by === 'PRACTITIONER' ? world.shareOf(hand) : null);
  Object.assign(talk, { proposed: times, proposalEndsAt: endsAt, proposedBy: by });
  talk.proposalsMade[by]++;
  talk.held = [talk.startsAt, ...times].toSorted(inOrder);
  forget(talk, ...PROPOSED);
  if (by === 'PRACTITIONER') owe(world, talk, 'proposed');
  else owe(world, talk, 'proposed.practitioner', ...world.sharesInForce.map(() => 'proposed.shared'));
  if (talk.state === 'REQUESTED') {
    talk.respondBy = endsAt;
    forget(talk, 'nudge');
    if (by === 'PATIENT') nudge(world, talk);
  }
  return 'Consultation';
}

/** All of them, one after the other, or none: then nobody has looked at the list either. */
function holdAll(world: World, talk: Talk, times: readonly Instant[]): boolean {
  const [undoLook, before] = [world.remember(), talk.held];
  for (const time of times) {
    if (mayTake(world, time, talk.terms, talk)) {
      talk.held = [...talk.held, time];
      talk.bufferOf.set(time, talk.terms.bufferAfter);
      continue;
    }
    talk.held = before;
    undoLook();
    return false;
  }
  return true;
}

export function choose(world: World, talk: Talk, mover: Moving, time: Instant | null): Said {
  const { by } = mover;
  if (isHidden(world, talk, mover)) return 'NotFound';
  if (!may(world, talk, by).includes('ANSWER_PROPOSAL')) return 'NotAllowedNow';
  if (time === null) return letStand(world, talk, mover);
  if (!talk.proposed!.includes(time)) return 'InvalidInput';
  const refused = judge(world, talk, mover, [time]);
  if (refused) return refused;
  const wasConfirmed = talk.state === 'CONFIRMED';
  const share = by === 'PRACTITIONER' ? world.shareOf(mover.hand) : null;
  talk.startsAt = time;
  talk.proposalsMade = { PATIENT: 0, PRACTITIONER: 0 };
  if (!wasConfirmed) {
    forget(talk, 'nudge');
    takeUsual(world, talk);
    return confirm(world, talk, share);
  }
  talk.sequence++;
  become(world, talk, 'CONFIRMED', share);
  tellOfMove(world, talk);
  return 'Consultation';
}

export function takeBack(world: World, talk: Talk, mover: Mover): Said {
  if (isHidden(world, talk, mover)) return 'NotFound';
  return may(world, talk, mover.by).includes('TAKE_BACK_PROPOSAL') ? letStand(world, talk, mover) : 'NotAllowedNow';
}

/** The time of before stands; that of a request only as long as it can still be answered. */
function letStand(world: World, talk: Talk, { by, hand }: Mover): Said {
  const share = by === 'PRACTITIONER' ? world.shareOf(hand) : null;
  const latest = answerBy(world, talk.startsAt);
  if (talk.state === 'REQUESTED') {
    forget(talk, 'nudge');
    if (latest <= world.now) {
      become(world, talk, 'EXPIRED', share);
      owe(world, talk, 'none-suited.patient', 'none-suited.practitioner');
      return 'Consultation';
    }
  }
  become(world, talk, talk.state, share);
  forget(talk, ...PROPOSED);
  owe(world, talk, `stands.${other(by).toLowerCase()}`);
  if (talk.state === 'REQUESTED') {
    talk.respondBy = latest;
    nudge(world, talk);
  }
  return 'Consultation';
}

/**
 * The practitioner cannot keep some of the times that wait for a choice: what is left waits on as if it had been proposed
 * now, and where nothing is left the time of before stands.
 */
export function withdraw(world: World, talk: Talk, isGone: (time: Instant) => boolean): void {
  const { proposed, proposedBy: by } = talk;
  const times = proposed!.filter((time) => !isGone(time));
  if (times.length === 0) {
    letStand(world, talk, { by: 'PRACTITIONER', hand: 'OWN' });
    return;
  }
  const latest = answerBy(world, times[0]!);
  const endsAt = talk.state === 'CONFIRMED' ? Math.min(latest, talk.startsAt) : latest;
  if (by === 'PRACTITIONER') {
    become(world, talk, talk.state);
    forget(talk, ...PROPOSED);
    owe(world, talk, 'proposed');
  }
  Object.assign(talk, { proposed: times, proposalEndsAt: endsAt, proposedBy: by });
  talk.held = [talk.startsAt, ...times].toSorted(inOrder);
  if (by === 'PATIENT') {
    forget(talk, 'some-gone.patient');
    owe(world, talk, 'some-gone.patient');
  }
  if (talk.state !== 'REQUESTED') return;
  talk.respondBy = endsAt;
  if (by === 'PRACTITIONER') return;
  forget(talk, 'nudge');
  nudge(world, talk);
}

/** From afar a patient whose answers are erased has to say where they will be; nobody else knows, or is asked. */
function judge(world: World, talk: Talk, { by, place }: Moving, times: readonly Instant[]): Said | null {
  const isAsked = talk.answersErased && by === 'PATIENT' && talk.terms.kind !== 'IN_PERSON';
  if (isAsked && place === null) return 'InvalidInput';
  const isThere = !isAsked || place === 'US-TX';
  return isThere && times.every((time) => world.practice.isLicensedAt(time)) ? null : 'OutsideLicensure';
}

function isHidden(world: World, talk: Talk, { by, hand }: Mover): boolean {
  return by === 'PRACTITIONER' && !world.isSeenBy(hand, talk);
}

function tellOfMove(world: World, talk: Talk): void {
  forget(talk, ...PROPOSED);
  owe(world, talk, 'moved.patient', 'moved.practitioner');
}
