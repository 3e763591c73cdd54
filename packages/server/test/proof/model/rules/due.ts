import { become, forget, forgetAnswers, forgetWho, owe, PROPOSED } from './changes.js';
import { look } from './look.js';
import { DAY, LENGTH, type Instant, type Talk } from './talk.js';
import { forgetPlaces, sendToThoseWhoWait } from './waiting-list.js';
import type { World } from './world.js';

/** What follows the clock, whenever the worker comes by. */
export function doWhatIsDue(world: World, isMailThere: boolean): void {
  for (const talk of world.talks) doWhatIsDueFor(world, talk);
  look(world);
  forgetPlaces(world);
  if (isMailThere) sendToThoseWhoWait(world);
}

function doWhatIsDueFor(world: World, talk: Talk): void {
  const isDue = (at: Instant | null) => at !== null && at <= world.now;
  if (talk.state === 'AWAITING_EMAIL' && isDue(talk.emailDueAt)) {
    become(world, talk, 'EXPIRED');
    forget(talk, 'code');
  } else if (isDue(talk.declinesAt)) {
    become(world, talk, 'DECLINED', talk.declinedBy);
    forget(talk, 'nudge');
    owe(world, talk, 'declined');
  } else if (talk.declinesAt === null && isDue(talk.proposalEndsAt)) {
    letProposalGo(world, talk);
  } else if (talk.state === 'REQUESTED' && talk.declinesAt === null && isDue(talk.respondBy)) {
    letGo(world, talk);
  }
  if (talk.state === 'CONFIRMED' && isDue(talk.startsAt + LENGTH + DAY)) become(world, talk, 'COMPLETED');
  if (talk.state === 'AWAITING_EMAIL') return;
  if (isDue(talk.answersEraseAt)) forgetAnswers(talk);
  if (talk.contactErased || !isDue(talk.contactEraseAt)) return;
  forgetWho(talk);
  talk.linksClosed = null;
}

/** What is confirmed stays; of a request the times are free again, the one that was asked for, too. */
function letProposalGo(world: World, talk: Talk): void {
  if (talk.state === 'CONFIRMED') {
    become(world, talk, 'CONFIRMED');
    forget(talk, ...PROPOSED);
    owe(world, talk, 'stands.patient', 'stands.practitioner');
  } else if (talk.proposedBy === 'PATIENT') {
    letGo(world, talk);
  } else {
    become(world, talk, 'EXPIRED');
    owe(world, talk, 'not-chosen.patient', 'not-chosen.practitioner');
  }
}

function letGo(world: World, talk: Talk): void {
  become(world, talk, 'EXPIRED');
  forget(talk, 'nudge');
  owe(world, talk, 'expired.patient', 'expired.practitioner');
}
