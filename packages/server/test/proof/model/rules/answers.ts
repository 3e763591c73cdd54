import { isOfTheirs } from './messages.js';
import type { Mover } from './moving.js';
import type { Said, Talk } from './talk.js';
import type { World } from './world.js';

/** What was said when it was asked for: the patient's own; on the other side by their yes, until it is taken back. */
export function readAnswers(world: World, talk: Talk, mover: Mover): Said {
  if (mover.by === 'PRACTITIONER' && !world.isSeenBy(mover.hand, talk)) return 'NotFound';
  const isShared = talk.isShared && talk.state !== 'WITHDRAWN' && isOfTheirs(world, talk, mover);
  const isRead = !talk.answersErased && (mover.by === 'PATIENT' || isShared);
  return isRead ? `read: ${talk.message}` : 'nothing to read';
}
