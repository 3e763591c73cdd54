import { owe } from './changes.js';
import type { Mover } from './moving.js';
import { other, type Said, type Side, type Talk } from './talk.js';
import type { World } from './world.js';

export interface Words {
  readonly text: string;
  readonly key: string;
  readonly isDanger: boolean;
}

/** Danger is heard before anything else; practitioners, once they were asked, write about it as part of their work. */
export function write(world: World, talk: Talk, mover: Mover, { text, key, isDanger }: Words): Said {
  const { by } = mover;
  const isSeen = by === 'PATIENT' || world.isSeenBy(mover.hand, talk);
  if (isDanger && (by === 'PATIENT' || !isSeen)) return 'CrisisSupport';
  if (!isSeen || !isOfTheirs(world, talk, mover)) return 'NotFound';
  const before = talk.messages.find((message) => message.by === by && message.key === key);
  if (before) return before.text === text ? 'Consultation' : 'InvalidInput';
  const isClosed = ['AWAITING_EMAIL', 'DECLINED', 'EXPIRED', 'WITHDRAWN'].includes(talk.state);
  if (isClosed || talk.answersErased || !talk.isShared) return 'NotAllowedNow';
  const waits = talk.messages.some((message) => message.by === by && !isReadByTheOther(message.readBy, by));
  talk.messages.push({ by, key, text, readBy: new Set() });
  if (waits) return 'Consultation';
  owe(world, talk, `message.${other(by).toLowerCase()}`);
  const letRead = world.sharesInForce.filter((share) => talk.colleaguesLetRead.has(share));
  if (by === 'PATIENT') owe(world, talk, ...letRead.map(() => 'message.shared'));
  return 'Consultation';
}

/** How many were unread, and then all of them. */
export function read(world: World, talk: Talk, mover: Mover): Said {
  const { by } = mover;
  if (by === 'PRACTITIONER' && !world.isSeenBy(mover.hand, talk)) return 'NotFound';
  const reader = by === 'PATIENT' ? 'PATIENT' : mover.hand;
  const isLetRead =
    by === 'PATIENT' ||
    (isOfTheirs(world, talk, mover) && talk.isShared && talk.state !== 'WITHDRAWN' && !talk.answersErased);
  const shown = talk.isConfirmedByCode && isLetRead ? talk.messages : [];
  const unread = shown.filter((message) => message.by !== by && !message.readBy.has(reader));
  for (const message of shown) message.readBy.add(reader);
  return `${unread.length} unread: ${shown.map(({ by: writer, text }) => `${writer} ${text}`).join(', ')}`;
}

/** Never a scheduler's; a colleague's with the patient's yes. */
export function isOfTheirs(world: World, { colleaguesLetRead }: Talk, { by, hand }: Mover): boolean {
  const share = hand === 'COLLEAGUE' ? world.shareOf(hand) : null;
  return by === 'PATIENT' || hand === 'OWN' || (share !== null && colleaguesLetRead.has(share));
}

function isReadByTheOther(readBy: ReadonlySet<string>, by: Side): boolean {
  return [...readBy].some((reader) => (reader === 'PATIENT') !== (by === 'PATIENT'));
}
