import { forget, owe } from './changes.js';
import type { Mover } from './moving.js';
import { HOUR, LENGTH, modeOf, type Hand, type Said, type Talk } from './talk.js';
import { ifTheirTurn } from './turns.js';
import type { World } from './world.js';

/** How a talk is reached, by a number; 0: nothing, or nothing any more. What they say themselves is usual from then on. */
export function arrange(world: World, talk: Talk, hand: Hand, way: number): Said {
  return ifTheirTurn(world, talk, hand, 'ARRANGE', () => {
    if (hand === 'OWN') world.usual.set(modeOf(talk.terms.kind), way);
    if (talk.arrangement === way) return 'Consultation';
    talk.arrangement = way;
    talk.sequence++;
    forget(talk, 'arranged');
    owe(world, talk, 'arranged');
    return 'Consultation';
  });
}

/** The address of a talk by video is the patient's from half an hour before it until its end. */
export function lookForTheWayIn(world: World, talk: Talk, { by, hand }: Mover): Said {
  if (by === 'PRACTITIONER' && !world.isSeenBy(hand, talk)) return 'NotFound';
  if (talk.state !== 'CONFIRMED') return 'not confirmed';
  if (talk.arrangement === 0) return 'nothing is arranged';
  const isNear = talk.startsAt - HOUR / 2 <= world.now && world.now < talk.startsAt + LENGTH;
  const isHidden = by === 'PATIENT' && modeOf(talk.terms.kind) === 'VIDEO' && !isNear;
  return isHidden ? 'near the time' : `way ${talk.arrangement}`;
}
