import type { AccessLinks } from '../../accounts/access-links.js';
import type { Actor } from '../../platform/actor.js';
import type { NotFound } from '../../platform/graphql/user-errors.js';
import type { Confidential } from '../confidences/confidential.js';
import type { Consultation, NotAllowedNow } from '../consultation.results.js';
import type { ConsultationDesk } from '../door/consultation-desk.js';
import type { ConsultationCodes } from './consultation-codes.js';

interface Tools {
  readonly desk: ConsultationDesk;
  readonly codes: ConsultationCodes;
  readonly confidential: Confidential;
  readonly links: AccessLinks;
}

/**
 * What the right code brought, said once more to whoever sends it again while it would still work: the answer was lost on the way
 * to a phone, or somebody pressed twice. Nothing is done a second time, and nothing lasts longer for it.
 */
export function sayAgain(
  { desk, codes, confidential, links }: Tools,
  { actor, globalId, code }: { readonly actor: Actor; readonly globalId: string; readonly code: string },
  refusal: NotAllowedNow,
): Promise<Consultation | NotFound | NotAllowedNow> {
  const asked = { actor, globalId, side: 'PATIENT', action: null, reach: 'STANDING' } as const;
  return desk.open(asked, async ({ tx, record, viewer }) => {
    if (!(await codes.wasTaken(tx, record.id, code))) return refusal;
    const contact = await confidential.readContact(tx, viewer.actor, record.id);
    const linkToEverything = !contact || contact.requester ? null : await links.briefToken(tx, record.id);
    return Object.assign(desk.view(record, viewer), { linkToEverything });
  });
}
