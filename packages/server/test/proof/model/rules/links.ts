import { forget, owe } from './changes.js';
import type { Said, Talk } from './talk.js';
import type { World } from './world.js';

/** Every link that was mailed is closed, and another one is mailed to the address that its code confirmed. */
export function renewLink(world: World, talk: Talk): Said {
  if (!hasAddress(talk)) return 'NotAllowedNow';
  talk.linksClosed = (talk.linksClosed ?? 0) + 1;
  forget(talk, 'link');
  owe(world, talk, 'link');
  return 'Consultation';
}

/** The answer is the same whether or not a mail leaves. */
export function mailLinkToEverything(world: World, talk: Talk): Said {
  if (!hasAddress(talk)) return 'Consultation';
  forget(talk, 'link.everything');
  owe(world, talk, 'link.everything');
  return 'Consultation';
}

function hasAddress({ isConfirmedByCode, contactErased }: Talk): boolean {
  return isConfirmedByCode && !contactErased;
}
