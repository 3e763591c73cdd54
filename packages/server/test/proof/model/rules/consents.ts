import { forgetAnswers, forgetWho, owe, stepBack } from './changes.js';
import type { Share } from './share.js';
import { isOpen, type Said, type Talk } from './talk.js';
import type { World } from './world.js';

export function shareNoMore(world: World, talk: Talk): Said {
  if (!talk.isConfirmedByCode) return 'NotAllowedNow';
  if (talk.isShared && isOpen(talk)) owe(world, talk, 'no-longer-shared');
  if (talk.isShared) talk.colleaguesLetRead.clear();
  talk.isShared = false;
  return 'Consultation';
}

export function shareAgain(talk: Talk): Said {
  if (!isOpen(talk) || talk.answersErased) return 'NotAllowedNow';
  talk.isShared = true;
  return 'Consultation';
}

/** A yes is to a colleague who answers now, as long as there is something to read; a no is taken at any time. */
export function letColleagueRead(world: World, talk: Talk, share: Share, agrees: boolean): Said {
  if (!agrees) {
    talk.colleaguesLetRead.delete(share);
    return 'Consultation';
  }
  if (!world.isInForce(share)) return 'NotFound';
  if (!isOpen(talk) || talk.answersErased || !talk.isShared) return 'NotAllowedNow';
  talk.colleaguesLetRead.add(share);
  return 'Consultation';
}

/** A talk that was promised stands, without what the patient said; a request is made of it, and goes with it. */
export function collectNoMore(world: World, talk: Talk): Said {
  if (!talk.isCollected) return 'Consultation';
  talk.isCollected = false;
  if (talk.state === 'CONFIRMED') {
    talk.messages = talk.messages.filter(({ by }) => by === 'PRACTITIONER');
    owe(world, talk, 'what-was-sent-is-erased');
  } else {
    if (talk.state === 'AWAITING_EMAIL' || talk.state === 'REQUESTED') stepBack(world, talk);
    forgetAnswers(talk);
  }
  talk.answersErased = true;
  return 'Consultation';
}

/** Whatever is ahead is called off, and nothing of what was said or who said it stays. */
export function erase(world: World, talk: Talk): Said {
  const isAhead = isOpen(talk)
    ? talk.state === 'REQUESTED' || talk.startsAt > world.now
    : talk.state === 'AWAITING_EMAIL';
  if (isAhead) stepBack(world, talk);
  Object.assign(talk, { isShared: false, isCollected: false });
  talk.colleaguesLetRead.clear();
  forgetAnswers(talk);
  forgetWho(talk);
  talk.linksClosed = null;
  return 'ConsultationErased';
}
