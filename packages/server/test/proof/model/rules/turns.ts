import { DAY, HOUR, LENGTH, MINUTE, type Hand, type Said, type Side, type Talk } from './talk.js';
import type { World } from './world.js';

/** Who may do what: the same by whichever hand, of what it sees. */
export function may(world: World, talk: Talk, side: Side): string[] {
  return side === 'PATIENT' ? patientMay(world, talk) : practitionerMay(world, talk);
}

/** What somebody on the practitioner's side says to it, when it is their turn. */
export function ifTheirTurn(world: World, talk: Talk, hand: Hand, action: string, work: () => Said): Said {
  if (!world.isSeenBy(hand, talk)) return 'NotFound';
  return may(world, talk, 'PRACTITIONER').includes(action) ? work() : 'NotAllowedNow';
}

function patientMay(world: World, talk: Talk): string[] {
  if (talk.state === 'AWAITING_EMAIL') return ['CONFIRM_EMAIL', 'CANCEL'];
  if (talk.state === 'REQUESTED') return [...mayMove(world, talk, 'PATIENT'), 'CANCEL'];
  if (talk.state !== 'CONFIRMED' || talk.startsAt <= world.now) return [];
  return [...mayMove(world, talk, 'PATIENT'), 'CHOOSE_REMINDERS', 'CANCEL'];
}

function practitionerMay(world: World, talk: Talk): string[] {
  const { now } = world;
  if (!talk.isConfirmedByCode) return [];
  const moves = mayMove(world, talk, 'PRACTITIONER');
  if (talk.state === 'CONFIRMED') {
    const [hasBegun, isOver] = [talk.startsAt <= now, talk.startsAt + LENGTH <= now];
    const isReached = !isOver && !talk.contactErased;
    return [...moves, ...(isReached ? ['ARRANGE'] : []), ...(hasBegun ? [] : ['CANCEL']), ...maySay(world, talk)];
  }
  if (talk.state !== 'REQUESTED') return maySay(world, talk);
  if (talk.declinesAt !== null) return talk.declinesAt > now ? ['UNDO_DECLINE'] : [];
  if (talk.respondBy! <= now) return [];
  return [...(talk.proposed ? [] : ['ACCEPT']), ...moves, 'DECLINE'];
}

/** Who proposed waits, and may take it back while the time of before can still stand; the other side chooses. */
function mayMove({ now }: World, talk: Talk, side: Side): string[] {
  const isConfirmed = talk.state === 'CONFIRMED';
  if ((isConfirmed ? talk.startsAt : talk.respondBy!) <= now || talk.declinesAt !== null) return [];
  if (talk.proposalEndsAt === null) return talk.proposalsMade[side] < 3 ? ['PROPOSE_TIME'] : [];
  if (talk.proposalEndsAt <= now) return [];
  if (talk.proposedBy !== side) return ['ANSWER_PROPOSAL'];
  return isConfirmed || talk.startsAt - HOUR > now ? ['TAKE_BACK_PROPOSAL'] : [];
}

/** For a week after it, whether it took place; that nobody came a quarter of an hour after its start. */
function maySay({ now }: World, talk: Talk): string[] {
  const endsAt = talk.startsAt + LENGTH;
  if (now > endsAt + 7 * DAY || !['CONFIRMED', 'COMPLETED', 'NO_SHOW'].includes(talk.state)) return [];
  const mayComplete = talk.state !== 'COMPLETED' && now >= endsAt;
  const mayMiss = talk.state !== 'NO_SHOW' && now >= talk.startsAt + 15 * MINUTE;
  return [...(mayComplete ? ['COMPLETE'] : []), ...(mayMiss ? ['MARK_NO_SHOW'] : [])];
}
