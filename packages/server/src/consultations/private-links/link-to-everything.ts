import type { AccessLinks } from '../../accounts/access-links.js';
import type { Actor } from '../../platform/actor.js';
import { recordAudit } from '../../platform/audit.js';
import type { Transaction } from '../../platform/unit-of-work.js';

/** Long enough to fetch a mail and read; too short for it to be lying about. */
const EVERYTHING_MINUTES = 30;

/**
 * Begins the link to everything of one consultation, for whoever reads the mail of its confirmed address just now: its token,
 * or null where its links are revoked.
 */
export async function beginLinkToEverything(
  tx: Transaction,
  links: AccessLinks,
  actor: Actor,
  consultationId: string,
): Promise<string | null> {
  const token = await links.grantBriefly(tx, consultationId, tx.clock.now().add({ minutes: EVERYTHING_MINUTES }));
  const subject = { subjectKind: 'consultation', subjectId: consultationId };
  await recordAudit(tx, { actor, action: 'consultation.link.everything', ...subject });
  return token;
}
